import type { Block } from '../blocks.ts';
import type { SentenceGrammar } from './grammar.ts';
import type { Sentence } from './sentence.ts';

/** Cuts blocks into sentences; a sentence never crosses a block. Captions, tables and code have none. */
export function splitSentences(
  blocks: readonly Block[],
  language: string,
  _grammar: SentenceGrammar,
): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (block.kind === 'caption' || block.kind === 'table' || block.kind === 'code') continue;
    for (const { segment, index: start } of segmenter.segment(block.text)) {
      const text = segment.trimEnd();
      if (text === '') continue;
      sentences.push({ text, at: { block: block.id, start, end: start + text.length }, index: sentences.length });
    }
  }
  return sentences;
}
