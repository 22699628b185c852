import type { Found } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import type { Gender } from './mention.ts';
import type { NameReading } from './name-reading.ts';
import { adjoins, type Word } from './words.ts';

/** What the verbs beside them tell of names, by the last word as written; no word where two verbs differ. */
export function gendersByVerbs(found: readonly Found[], lexicon: Lexicon): ReadonlyMap<string, Gender> {
  const told = new Map<string, Set<Gender>>();
  for (const { words, span } of found) {
    const key = words[span.to - 1]?.key ?? '';
    const gender = genderBeside(words, span.from, span.to, lexicon);
    if (gender && span.readings.some((reading) => canBeSubject(reading, gender)))
      told.set(key, (told.get(key) ?? new Set()).add(gender));
  }
  return new Map([...told].flatMap(([key, [gender, other]]) => (gender && !other ? [[key, gender] as const] : [])));
}

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
