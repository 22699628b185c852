import type { Sentence } from '../sentences/sentence.ts';
import type { Range } from './quoted.ts';

/** A word of a sentence as the people engine sees it. */
export interface Word {
  readonly text: string;
  /** Lower case, е for ё, one kind of apostrophe and hyphen. */
  readonly key: string;
  /** UTF-16 units in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** All in capitals, two letters or more: «МИД». */
  readonly acronym: boolean;
  /** «В.» */
  readonly initial: boolean;
  /** Whether a capital says nothing here: first in the sentence, or after an opening mark. */
  readonly first: boolean;
  readonly quoted: boolean;
  /** Part of a short quoted title: «Ведомости». */
  readonly title: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-‑’'&]|(?<=\p{L}\p{L})\.)[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

export const keyOf = (text: string): string =>
  text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'").replaceAll('‑', '-');

/** The words of one sentence; `quoted` are the quoted ranges of its block. */
export function readWords({ text, at }: Pick<Sentence, 'text' | 'at'>, quoted: readonly Range[]): readonly Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const gap = text.slice(before, index);
    before = index + found.length;
    const start = at.start + index;
    const inside = quoted.find((range) => range.start < start && start < range.end);
    const letters = found.replace(/[^\p{L}]/gu, '');
    const capital = /^\p{Lu}/u.test(found);
    words.push({
      text: found,
      key: keyOf(found),
      start,
      end: start + found.length,
      capital,
      acronym: letters.length > 1 && letters.length < 8 && letters === letters.toUpperCase() && capital,
      initial: found.length === 1 && capital && text[before] === '.',
      first: words.length === 0 || /[«„“":•]\s*$/.test(gap) || /[.!?…]\s/.test(gap),
      quoted: inside !== undefined,
      title: inside !== undefined && isTitle(text.slice(Math.max(0, inside.start - at.start), inside.end - at.start)),
      gap,
    });
  }
  return words;
}

/** Up to five words that start with a capital and make no sentence: the name of a paper, a firm, a film. */
function isTitle(quoted: string): boolean {
  const inner = quoted.replace(/^[«„“"]\s*/, '').replace(/\s*[»“”"]$/, '');
  return /^[\p{Lu}\p{N}]/u.test(inner) && inner.split(/\s+/).length <= 5 && !/[,!?…:;]|\.(?:\s|$)/.test(inner);
}
