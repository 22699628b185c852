import type { Frame, Place } from './frame.ts';
import { looksLikeName } from './names.ts';

/** Speech without a speaker of its own goes on for so many blocks. */
const longestSilence = 3;

/** Quoted words that are a whole sentence, or several: speech that goes on, its speaker named before or after. */
export function frameAlone({ line: { items }, at, words, count }: Place): Frame | null {
  const others = items.some(({ word, quotation }, index) => index !== at && (word || quotation !== null));
  if (others || count < 4 || looksLikeName(words)) return null;
  return {
    form: 'direct',
    cue: null,
    zone: null,
    reach: words === words.toUpperCase() ? 0 : longestSilence,
    strength: 0.8,
  };
}
