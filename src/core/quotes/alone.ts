import { endsLikeSpeech, type Frame, type Place, type Zone } from './frame.ts';
import { looksLikeName } from './names.ts';
import type { Line } from './reading.ts';

/** Speech without a speaker of its own goes on for so many blocks. */
const longestSilence = 3;

/** Quoted words that are a whole sentence, or several: speech that goes on, its speaker named before or after. */
export function frameAlone({ line, at, words, count }: Place): Frame | null {
  const others = line.items.some(({ word, quotation }, index) => index !== at && (word || quotation !== null));
  if (others || !(goesOn(line, words) || (count >= 4 && !looksLikeName(words)))) return null;
  const frame = { form: 'direct', reach: words === words.toUpperCase() ? 0 : longestSilence, strength: 0.8 } as const;
  const { above } = line;
  const cue = above?.cues.findLast(({ form }) => form?.mood === 'finite' && form.sense !== 'cites' && !form.noun);
  const told = above && cue && !above.items.some(({ quotation }) => quotation) ? { cue, zone: zoneOf(above) } : null;
  return told ? { ...frame, ...told } : { ...frame, cue: null, zone: null };
}

/** Even a word or two go on with the speech of the same paragraph: “It is over,” he said. “Go home.” */
const goesOn = ({ block, above }: Line, words: string): boolean =>
  above?.block === block && endsLikeSpeech(words) && above.items.some(({ quotation }) => quotation !== null);

/** «Мэр рассказал о мосте. «Ждем всех в гости». */
const zoneOf = ({ block, items, cues }: Line): Zone => ({ block: block.id, items, cues, side: 'before' });
