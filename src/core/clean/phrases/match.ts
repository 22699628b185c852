import type { Phrase, Place, Run } from './read.ts';

/** A block to be compared with phrases. */
export interface Wording {
  readonly words: readonly string[];
  /** The words and the colons between them, which count only where the phrase has one. */
  readonly tokens: readonly string[];
  /** The words of the byline. */
  readonly names: ReadonlySet<string>;
}

/** Whether the phrase covers the block from the first word to the last. */
export function matches({ runs, colon, most }: Phrase, { words: plain, tokens, names }: Wording): boolean {
  const words = colon ? tokens : plain;
  if (words.length > most) return false;
  const [first, ...rest] = runs;
  const fits = (run: Run, at: number): boolean =>
    at + run.length <= words.length && run.every((place, i) => admits(place, words[at + i] ?? '', names));
  if (!fits(first, 0)) return false;
  const last = rest.at(-1);
  if (!last) return first.length === words.length;
  let from = first.length;
  for (const run of rest.slice(0, -1)) {
    while (from + run.length <= words.length && !fits(run, from)) from += 1;
    from += run.length;
  }
  const end = words.length - last.length;
  return end >= from && fits(last, end);
}

function admits(place: Place, word: string, names: ReadonlySet<string>): boolean {
  switch (place.is) {
    case 'word':
      return word === place.text;
    case 'stem':
      return word.startsWith(place.text);
    case 'number':
      return /^\d/.test(word);
    case 'name':
      return names.has(word);
  }
}
