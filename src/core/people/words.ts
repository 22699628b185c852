import type { Sentence } from '../sentences/sentence.ts';
import { matchesOf } from '../text/matches.ts';
import { pairMarks, type Quotation } from '../text/pair.ts';

/** A word of a sentence as the people engine sees it. */
export interface Word {
  readonly text: string;
  /** Lower case, without accents on Latin letters, е for ё, one kind of apostrophe and hyphen. */
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
  /** Part of a short quoted title: «Тензор». */
  readonly title: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const pattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-‑’'&]|(?<=\p{L}\p{L})\.)[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

export function keyOf(text: string): string {
  const written = text.toLowerCase();
  const lower = /[à-ɏ]/.test(written) ? written.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : written;
  return /[ё’‑]/.test(lower) ? lower.replaceAll('ё', 'е').replaceAll('’', "'").replaceAll('‑', '-') : lower;
}

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** Two to seven letters, all capitals but for a possessive's. */
function isAcronym(text: string): boolean {
  const letters = [...text.replace(/['’]s$/, '')].filter((sign) => sign.toLowerCase() !== sign.toUpperCase());
  const name = letters.join('');
  return letters.length > 1 && letters.length < 8 && name === name.toUpperCase() && !/^[IVXХ]+$/.test(name);
}

/** After an opening mark, or after the end of a sentence inside a quotation, which «В.» or "Gov." is not. */
const opensSentence = (gap: string, before: Word | undefined): boolean =>
  /[«„“"]$|[:•]\s*$|[!?…]\s/.test(gap) ||
  (/\.\s/.test(gap) && !(gap === '. ' && before?.capital === true && before.text.length < 5));

/** Whether only a space stands before a word. */
export const adjoins = (word: Word | undefined): boolean =>
  word !== undefined && (word.gap === ' ' || word.gap === '\u00a0' || word.gap === '\u202f');

/** Words between marks of a block, and whether they are a title. */
export interface Quoted extends Quotation {
  readonly title: boolean;
}

/** The words of one sentence; `quoted` are the quotations of its block. */
export function readWords({ text, at }: Pick<Sentence, 'text' | 'at'>, quoted: readonly Quoted[]): readonly Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const { 0: found, index } of matchesOf(text, pattern)) {
    const gap = text.slice(before, index);
    before = index + found.length;
    const start = at.start + index;
    const inside = quoted.find(({ open, close }) => open < start && start < close);
    const capital = isUpper(found.charAt(0));
    words.push({
      text: found,
      key: keyOf(found),
      start,
      end: start + found.length,
      capital,
      acronym: capital && !/^.\p{Ll}/u.test(found) && isAcronym(found),
      initial: found.length === 1 && capital && text[before] === '.',
      first: words.length === 0 || (gap !== ' ' && opensSentence(gap, words.at(-1))),
      quoted: inside !== undefined,
      title: inside?.title === true,
      gap,
    });
  }
  return words;
}

export const readQuoted = (text: string): readonly Quoted[] =>
  pairMarks(text).quotations.map((quotation) => ({
    ...quotation,
    title: isTitle(text.slice(quotation.start, Math.min(quotation.end, quotation.start + longestTitle + 1))),
  }));

const longestTitle = 60;

/** Up to five words that start with a capital and make no sentence: the name of a paper, a firm, a film. */
const isTitle = (inner: string): boolean =>
  inner.length <= longestTitle &&
  /^[\p{Lu}\p{N}]/u.test(inner) &&
  inner.split(' ').length <= 5 &&
  !/[,!?…:;]|\.(?:\s|$)/.test(inner);
