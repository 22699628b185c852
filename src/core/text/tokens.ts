import { matchesOf } from './matches.ts';
import { type Shadow, shadowOf, shownOffset } from './shadow.ts';

/** A word or a sign of a text. Offsets are those of the text as shown. */
export interface Token {
  /** As the shadow has it, words in lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly word: boolean;
  readonly capital: boolean;
}

const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*|\.[a-z\d]+)*|[^\s\p{L}\p{N}]/gu;

/** Cuts a piece of a text into words and single signs; numbers are words. */
export function readTokens(shadow: Shadow, from = 0, to = shadow.text.length): readonly Token[] {
  return matchesOf(shadow.text.slice(from, to), token).map(({ 0: found, index }) => ({
    text: found.toLowerCase(),
    start: shownOffset(shadow, from + index),
    end: shownOffset(shadow, from + index + found.length - 1) + 1,
    word: found.length > 1 || /[\p{L}\p{N}]/u.test(found),
    capital: isCapital(found.charAt(0)),
  }));
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

export const readWords = (shown: string): readonly Token[] => readTokens(shadowOf(shown)).filter(({ word }) => word);
