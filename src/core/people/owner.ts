import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

/** Whether a word follows a common noun, which it then belongs to: «успехи компании». */
export function isOwner(words: readonly Word[], at: number, { grammar, stops, prepositions }: Lexicon): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (grammar.attributive || !before || !word || !/^ ?[«„“"]?$/.test(word.gap) || word.gap === '') return false;
  if (
    (before.capital && !before.first) ||
    stops.has(before.key) ||
    prepositions.has(before.key) ||
    /\d/.test(before.text)
  )
    return false;
  return !grammar.verb?.test(before.key) && !grammar.speech.has(before.key);
}
