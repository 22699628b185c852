import { readWords } from '../text/tokens.ts';
import { isSpoken, type Quote } from './quote.ts';

/** Fewer words say little by themselves, more are not read at a glance. */
const shortest = 6;
const longest = 40;

/** So many of one speaker come before the others have spoken. */
const turns = 2;

/** More is not a first screen, and need not be compared. */
const screenful = 12;

/** Quotes that share this part of the shorter one's words hold one idea. */
const sameIdea = 0.6;

/** The quotes in the order of a first screen: telling ones first, one per idea, no speaker more than twice before the rest. */
export function rankQuotes(quotes: readonly Quote[]): readonly Quote[] {
  const spoken = quotes.filter(isSpoken);
  const ordered = spoken
    .map((quote, index) => ({ quote, index, worth: worthOf(quote), words: contentOf(quote) }))
    .sort((a, b) => b.worth - a.worth || a.index - b.index);
  const first: typeof ordered = [];
  const later: typeof ordered = [];
  for (const candidate of ordered) {
    const { speaker } = candidate.quote;
    const own = first.filter(({ quote }) => speaker !== null && quote.speaker === speaker);
    const waits = first.length >= screenful || own.length >= turns;
    const repeats = !waits && first.some(({ words }) => isOneIdea(words, candidate.words));
    (waits || repeats ? later : first).push(candidate);
  }
  return [...first, ...later].map(({ quote }) => quote);
}

/** Points for what makes a quote tell something on its own. */
function worthOf({ form, speaker, text, confidence }: Quote): number {
  const words = readWords(text).length;
  const fits = words >= shortest && words <= longest ? 2 : 0;
  const named = speaker === null ? 0 : speaker.kind === 'person' ? 2 : 1;
  return (form === 'direct' ? 2 : 0) + fits + named + confidence;
}

/** Words long enough to carry meaning, by their beginnings, so that their forms are one. */
const contentOf = ({ text }: Quote): ReadonlySet<string> =>
  new Set(readWords(text).flatMap((word) => (word.text.length > 3 ? word.text.slice(0, 5) : [])));

function isOneIdea(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return false;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / smaller >= sameIdea;
}
