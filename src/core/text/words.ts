const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]{1,60}/gu;

/** The same in a text without anything unusual: a browser takes milliseconds to compile properties, ranges next to nothing. */
const usualWord = /[\dA-Za-zª²³µ¹º¼-¾À-ÖØ-öø-ˁ\u0400-\u0481\u048a-\u052f]{1,60}/g;
const unusual =
  /[^\0-\u02c1\u0400-\u0481\u048a-\u052f\u2000-\u206f\u20a0-\u20cf\u2116\u2122\u2190-\u245f\u25a0-\u2775]/;

/** The words of a text in lower case; where words are not spaced, each letter counts as one. */
export function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return lower.match(unusual.test(lower) ? word : usualWord) ?? [];
}

/** The words that say what a text is about, without the shortest. */
export const tellingWords = (text: string): readonly string[] =>
  wordsOf(text).filter((found) => found.length > 2 || (unusual.test(found) && isUnspaced.test(found)));

const isUnspaced = /\p{Script=Han}|\p{Script=Katakana}/u;

/** How many of the words of `part` occur in `whole`, 0 to 1; 0 when it has none. */
export const shareFound = (part: string, whole: string): number => shareOf(wordsOf(part), wordsOf(whole));

function shareOf(words: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

/** Characters of a text in which most of its title and description are found, if it is theirs. */
const start = 3000;

/** How many of the words occur in a text, 0 to 1; it is read to its end only if its start has less than `enough`. */
export function shareIn(text: string, words: readonly string[], enough: number): number {
  const early = text.length > start ? text.slice(0, text.lastIndexOf(' ', start) + 1) : '';
  const share = shareOf(words, wordsOf(early));
  return share >= enough ? share : shareOf(words, wordsOf(text));
}

/** How alike two lines are, 0 to 1, order aside. */
export const likeness = (a: string, b: string): number => likenessOfWords(wordsOf(a), wordsOf(b));

/** The same of lines of which only some words count. */
export const likenessOfWords = (a: readonly string[], b: readonly string[]): number =>
  Math.min(shareOf(a, b), shareOf(b, a));
