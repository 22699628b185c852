const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]{1,60}/gu;

/** The words of a text in lower case; where words are not spaced, each letter counts as one. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(word) ?? [];

/** The words that say what a text is about, without the shortest. */
export const tellingWords = (text: string): readonly string[] =>
  wordsOf(text).filter((found) => found.length > 2 || /\p{Script=Han}|\p{Script=Katakana}/u.test(found));

/** How many of the words of `part` occur in `whole`, 0 to 1; 0 when it has none. */
export const shareFound = (part: string, whole: string): number => shareOf(wordsOf(part), wordsOf(whole));

function shareOf(words: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

/** How many of the words occur in a text, 0 to 1; a text is read on only while they are less than `enough`. */
export function shareIn(text: string, words: readonly string[], enough: number): number {
  const missing = new Set(words);
  const share = (): number => words.filter((each) => !missing.has(each)).length / words.length;
  for (const [found] of text.toLowerCase().matchAll(word)) {
    if (missing.delete(found) && share() >= enough) break;
  }
  return share();
}

/** How alike two lines are, 0 to 1, order aside. */
export function likeness(a: string, b: string): number {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  return Math.min(shareOf(ofA, ofB), shareOf(ofB, ofA));
}
