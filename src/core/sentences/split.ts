import type { Block } from '../blocks.ts';
import { matchesOf } from '../text/matches.ts';
import { pairMarks } from '../text/pair.ts';
import { shadowOf, shownOffset } from '../text/shadow.ts';
import { isFalseEnd } from './false-end.ts';
import type { SentenceGrammar } from './grammar.ts';
import type { Sentence } from './sentence.ts';

/** Cuts blocks into sentences; a sentence never crosses a block, nor the marks of a quotation. Captions, tables and code have none. */
export function splitSentences(blocks: readonly Block[], grammar: SentenceGrammar): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (block.kind === 'caption' || block.kind === 'table' || block.kind === 'code') continue;
    for (const { start, end } of cut(block.text, grammar)) {
      sentences.push({
        text: block.text.slice(start, end),
        at: { block: block.id, start, end },
        index: sentences.length,
      });
    }
  }
  return sentences;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The sentences of one text without the spaces around them. */
function cut(text: string, grammar: SentenceGrammar): readonly Piece[] {
  const insideQuotation = quotationsOf(text);
  const ends = sentenceEnds(text).filter(
    (end) =>
      !insideQuotation(end) && !isFalseEnd(text.slice(Math.max(0, end - 60), end), text.slice(end, end + 80), grammar),
  );
  const starts = [0, ...ends];
  return starts.flatMap((from, index) => {
    const piece = text.slice(from, ends[index] ?? text.length);
    const start = from + (piece.length - piece.trimStart().length);
    return piece.trim() === '' ? [] : [{ start, end: start + piece.trim().length }];
  });
}

/**
 * Where sentences may end: a final mark with what closes after it, and a space or an ideographic one without; a line break; and
 * where a lost line break left no space. `Intl.Segmenter` finds fewer (none before a number) and takes quadratic time on a long block.
 */
const possibleEnd =
  /[\p{STerm}…][\p{Pe}\p{Pf}"']{0,3}\s+|[。！？][\p{Pe}\p{Pf}]{0,3}|\n+|(?<=\s\p{Ll}{3,30})[.!?](?=\p{Lu}\p{Ll}{0,30}[ ,])/gu;

/** The offsets just after. */
const sentenceEnds = (text: string): readonly number[] =>
  matchesOf(text, possibleEnd).map(({ 0: found, index }) => index + found.length);

/** Tells whether an offset is inside a pair of marks; to be asked in rising order. */
function quotationsOf(text: string): (offset: number) => boolean {
  const shadow = shadowOf(text);
  const { quotations } = pairMarks(shadow.text);
  let next = 0;
  return (offset) => {
    while (shownOffset(shadow, quotations[next]?.close ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    const quotation = quotations[next];
    return quotation?.closed === true && shownOffset(shadow, quotation.open) < offset;
  };
}
