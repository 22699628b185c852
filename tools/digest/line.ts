import { articleMarkdown } from '../../src/core/render/article.ts';
import { slice } from '../../src/core/span.ts';
import type { Digested } from './digest.ts';

/** One digest in the documented JSON shape of the command line. */
export function toLine(file: string, { digest, ms }: Digested): object {
  const blocks = new Map(digest.blocks.map((block) => [block.id, block]));
  const sentenceAt = (block: number, start: number): string =>
    digest.sentences.find(({ at }) => at.block === block && at.start <= start && start < at.end)?.text ?? '';
  const { article } = digest;
  return {
    file,
    url: article.url,
    title: article.title,
    byline: article.byline,
    siteName: article.siteName,
    section: article.section,
    tags: article.tags,
    language: article.language,
    publishedAt: article.publishedAt,
    publishedInferred: article.publishedInferred,
    articleLike: article.articleLike,
    way: article.way ?? null,
    text: digest.blocks
      .filter(({ kind, text }) => kind !== 'caption' && text !== '')
      .map(({ text }) => text)
      .join('\n\n'),
    markdown: articleMarkdown(digest),
    removed: digest.removed.map(({ rule, text }) => ({ rule, text })),
    quotes: digest.quotes.map(({ text, form, speaker, mention, cue, sentence, confidence }) => ({
      text,
      form,
      speaker,
      mention: mention && slice(blocks, mention),
      cue,
      sentence: digest.sentences[sentence]?.text ?? '',
      confidence,
    })),
    dates: digest.dates.map(({ text, when }) => ({ text, value: when.end ? `${when.start}/${when.end}` : when.start })),
    timeline: digest.timeline.map(({ when, kind, text, at }) => ({
      ...when,
      kind,
      text,
      sentence: at ? sentenceAt(at.block, at.start) : '',
    })),
    who: digest.who.map(({ person: { name, role }, at }) => ({ name, role, mention: slice(blocks, at) })),
    summary: digest.summary.map(({ text }) => text),
    ms,
  };
}
