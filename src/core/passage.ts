import type { Block } from './blocks.ts';
import type { Span } from './span.ts';
import { slice } from './span.ts';

/** Words to be found again in the page, and the paragraph they stand in, which tells two equal sentences apart. */
export interface Passage {
  readonly text: string;
  readonly paragraph: string;
}

/** The passages at some spans of an article; spans that point nowhere are left out. */
export function passagesAt(blocks: readonly Block[], spans: readonly Span[]): readonly Passage[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return spans
    .map((span) => ({ text: slice(byId, span), paragraph: byId.get(span.block)?.text ?? '' }))
    .filter(({ text }) => text !== '');
}
