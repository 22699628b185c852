import type { Digest } from '../digest.ts';
import { slice } from '../span.ts';

/** The timeline as JSON: the article, then its events with their dates as ISO values cut to their grain and the source sentence. */
export function timelineJson({ article, blocks, timeline }: Pick<Digest, 'article' | 'blocks' | 'timeline'>): string {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const events = timeline.map(({ when, kind, text, at }) => ({ ...when, kind, text, source: at && slice(byId, at) }));
  const { title, url, publishedAt } = article;
  return `${JSON.stringify({ title, url, publishedAt, events }, null, 2)}\n`;
}
