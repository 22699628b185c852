import { type Reading, readForm } from './declension.ts';
import type { Lexicon } from './lexicon.ts';
import { keyOf } from './words.ts';

/** The readings of a name in parts: all change in «Римского-Корсакова», only the last one in «Бонч-Бруевича». */
export function readCompound(text: string, { grammar, given }: Lexicon): readonly Reading[] {
  const { names } = grammar.declensions;
  const parts = text.split('-');
  const last = parts.at(-1) ?? '';
  const isGiven = parts.every((part) => given.has(keyOf(part)));
  const readings = isGiven ? (given.get(keyOf(last)) ?? []) : readForm(last, names);
  return readings.map((reading) => {
    const first = parts.slice(0, -1).map((part) => {
      const known = given.get(keyOf(part)) ?? readForm(part, names);
      const agrees = (one: Reading): boolean =>
        one.case === reading.case && (!reading.gender || one.gender === reading.gender);
      return capitalised(/^\p{Lu}/u.test(part) ? (known.find(agrees)?.lemma ?? part) : part, part);
    });
    return { ...reading, lemma: [...first, capitalised(reading.lemma, last)].join('-') };
  });
}

/** Whether the parts begin with capitals: «Герман-Шварц», «Ортега-и-Руис», not «Мон-сюр». */
export const isCompound = (text: string): boolean => /^\p{Lu}\p{Ll}+(?:-\p{Ll})?(?:-\p{Lu}\p{Ll}+)+$/u.test(text);

const capitalised = (name: string, as: string): string =>
  /^\p{Lu}/u.test(as) ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
