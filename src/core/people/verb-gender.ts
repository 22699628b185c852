import type { Found } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import type { Gender } from './mention.ts';
import type { NameReading } from './name-reading.ts';
import { adjoins, type Word } from './words.ts';

/** What the verbs beside them tell of names as written; of a family name alone only where nobody shares it. */
export function gendersByVerbs(found: readonly Found[], lexicon: Lexicon): ReadonlyMap<string, Gender> {
  const told = new Map<string, Set<Gender>>();
  const namesakes = new Map<string, Set<string>>();
  for (const { words, span } of found) {
    const last = words[span.to - 1]?.key ?? '';
    if (span.to - span.from > 1)
      namesakes.set(last, (namesakes.get(last) ?? new Set()).add(words[span.from]?.key ?? ''));
  }
  for (const { words, span } of found) {
    const key = writtenName(words, span);
    if ((namesakes.get(key)?.size ?? 0) > 1) continue;
    const gender = genderBeside(words, span.from, span.to, lexicon);
    if (gender && span.readings.some((reading) => canBeSubject(reading, gender)))
      told.set(key, (told.get(key) ?? new Set()).add(gender));
  }
  return new Map([...told].flatMap(([key, [gender, other]]) => (gender && !other ? [[key, gender] as const] : [])));
}

export const writtenName = (words: readonly Word[], { from, to }: Pick<Found['span'], 'from' | 'to'>): string =>
  words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');

/** Not «Юлия» as a form of «Юлий». */
const canBeSubject = ({ case: one, gender }: NameReading, verb: Gender): boolean =>
  (one === null || one === 'nominative') && (gender === null || gender === verb);

/** «Ханне Лунд объявила», «заявила Росси» */
function genderBeside(words: readonly Word[], from: number, to: number, lexicon: Lexicon): Gender | null {
  let at = to;
  while (at - to < 2 && adjoins(words[at]) && lexicon.betweenSpeech.has(words[at]?.key ?? '')) at += 1;
  const [before, after] = [words[from - 1], words[at]];
  if (adjoins(after) && after && !after.capital) return genderOf(after, lexicon);
  const inverted = before && adjoins(words[from]) && lexicon.grammar.speech.has(before.key);
  return inverted && /[–—-] $/.test(before.gap) ? genderOf(before, lexicon) : null;
}

function genderOf({ key }: Word, { nouns, grammar }: Lexicon): Gender | null {
  if (nouns.has(key)) return null;
  if (grammar.masculinePast?.test(key)) return 'masculine';
  return grammar.femininePast?.test(key) ? 'feminine' : null;
}
