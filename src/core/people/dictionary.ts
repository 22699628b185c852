import { endingsOf, fits, inflect, type Reading } from './declension.ts';
import type { Declension } from './grammar.ts';

/** A word of a list, and what the list tells of it. */
export interface Listed<T> {
  readonly lemma: string;
  /** What the endings are added to, where it is not the lemma: «павл» for «павел». */
  readonly stem?: string | undefined;
  /** The ways in which it can change, the first that fits taken for each number. */
  readonly declensions: readonly Declension[];
  readonly tells: T;
}

/** Words looked up by any of their forms. The forms are not listed: a form is read back to what it may be of. */
export interface Dictionary<T> {
  readonly get: (form: string) => readonly (Reading & T)[] | undefined;
  readonly has: (form: string) => boolean;
}

/** Makes a dictionary; `declensions` are all that its words change by. A word that none of them fits never changes. */
export function makeDictionary<T extends object>(
  listed: readonly Listed<T>[],
  declensions: readonly Declension[],
): Dictionary<T> {
  const byBase = new Map<string, (Listed<T> & { readonly order: number })[]>();
  listed.forEach((word, order) => {
    for (const base of new Set([word.stem ?? word.lemma, word.lemma])) {
      const same = byBase.get(base);
      if (same) same.push({ ...word, order });
      else byBase.set(base, [{ ...word, order }]);
    }
  });
  const known = new Map<string, readonly (Reading & T)[] | undefined>();

  function read(form: string): readonly (Reading & T)[] | undefined {
    const found: { readonly order: number; readonly reading: Reading & T }[] = [];
    const endings = endingsOf(declensions);
    for (const letter of [form.slice(-1), '']) {
      for (const { of, ending, lemma, case: name, gender, plural } of endings.get(letter) ?? []) {
        if (!form.endsWith(ending)) continue;
        const base = form.slice(0, form.length - ending.length) + lemma;
        for (const word of byBase.get(base) ?? []) {
          if (word.stem !== undefined && (base !== word.stem || name === 'nominative')) continue;
          if (word.declensions.find((other) => other.plural === plural && fits(base, other)) !== of) continue;
          found.push({ order: word.order, reading: { lemma: word.lemma, case: name, gender, plural, ...word.tells } });
        }
      }
    }
    for (const word of byBase.get(form) ?? []) {
      if (word.lemma !== form || (word.stem === undefined && word.declensions.some((one) => fits(form, one)))) continue;
      for (const name of word.stem === undefined ? (['nominative', 'genitive'] as const) : (['nominative'] as const)) {
        const reading = { lemma: word.lemma, case: name, gender: null, plural: false, ...word.tells };
        found.push({ order: word.order, reading });
      }
    }
    return found.length === 0 ? undefined : found.sort((a, b) => a.order - b.order).map(({ reading }) => reading);
  }

  const get = (form: string): readonly (Reading & T)[] | undefined => {
    if (!known.has(form)) known.set(form, read(form));
    return known.get(form);
  };
  return { get, has: (form) => get(form) !== undefined };
}

/** The plural of a dictionary word; null when it has none. */
export const pluralOf = (lemma: string, declensions: readonly Declension[]): string | null =>
  inflect(lemma, declensions).find(({ plural, case: name }) => plural && name === 'nominative')?.form ?? null;
