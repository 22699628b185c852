import { type Reading, readForm } from './declension.ts';
import type { Lexicon } from './lexicon.ts';
import { keyOf } from './words.ts';

/** The readings of a name in two parts: both change in «Римского-Корсакова», only the last one in «Бонч-Бруевича». */
export function readCompound(text: string, { grammar, given }: Lexicon): readonly Reading[] {
  const { names } = grammar.declensions;
  const hyphen = text.lastIndexOf('-');
  const [first, last] = [text.slice(0, hyphen), text.slice(hyphen + 1)];
  const readings =
    given.has(keyOf(last)) && given.has(keyOf(first)) ? (given.get(keyOf(last)) ?? []) : readForm(last, names);
  const known = given.get(keyOf(first)) ?? readForm(first, names);
  return readings.map((reading) => {
    const agreeing = known.find(
      (one) => one.case === reading.case && (!reading.gender || one.gender === reading.gender),
    );
    const lemmas = [agreeing?.lemma ?? first, reading.lemma].map(capitalised);
    return { ...reading, lemma: lemmas.join('-') };
  });
}

/** Whether both parts begin with a capital: «Герман-Шварц», not «Мон-сюр». */
export const isCompound = (text: string): boolean => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+$/u.test(text);

const capitalised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
