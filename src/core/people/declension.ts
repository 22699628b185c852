import type { Case, Declension } from './grammar.ts';
import type { Gender } from './mention.ts';

/** One way to understand a word form. */
export interface Reading {
  /** Dictionary form, written as the form is (capitals, ё). */
  readonly lemma: string;
  readonly case: Case;
  readonly gender: Gender | null;
  readonly plural: boolean;
}

/** One ending of a declension. */
export interface Ending extends Declension {
  /** The declension it is of. */
  readonly of: Declension;
  readonly order: number;
  readonly case: Case;
  readonly ending: string;
}

/** The endings of all declensions by their last letter: only a few can fit a form. */
const ready = new WeakMap<readonly Declension[], ReadonlyMap<string, readonly Ending[]>>();

export function endingsOf(declensions: readonly Declension[]): ReadonlyMap<string, readonly Ending[]> {
  const known = ready.get(declensions);
  if (known) return known;
  const byLetter = new Map<string, Ending[]>();
  declensions.forEach((declension, order) => {
    for (const [name, variants] of Object.entries(declension.endings)) {
      for (const ending of variants) {
        const letter = ending.slice(-1);
        const row = { ...declension, of: declension, order, case: name as Case, ending };
        const rows = byLetter.get(letter);
        if (rows) rows.push(row);
        else byLetter.set(letter, [row]);
      }
    }
  });
  ready.set(declensions, byLetter);
  return byLetter;
}

/** Every reading of a form that the declensions allow, in the order of the declensions. */
export function readForm(form: string, declensions: readonly Declension[]): readonly Reading[] {
  const endings = endingsOf(declensions);
  const found: { readonly order: number; readonly reading: Reading }[] = [];
  for (const letter of [form.slice(-1), '']) {
    for (const { stem, gender, plural, lemma, case: name, ending, order } of endings.get(letter) ?? []) {
      const root = form.slice(0, form.length - ending.length);
      if (root.length < 2 || !form.endsWith(ending) || (stem && !stem.test(root))) continue;
      found.push({ order, reading: { lemma: root + lemma, case: name, gender, plural } });
    }
  }
  return found.sort((a, b) => a.order - b.order).map(({ reading }) => reading);
}

/** Every form of a dictionary word, by the first declension that fits for each number. */
export function inflect(lemma: string, declensions: readonly Declension[]): readonly (Reading & { form: string })[] {
  const forms: (Reading & { form: string })[] = [];
  const done = new Set<boolean>();
  for (const declension of declensions) {
    const { gender, plural, lemma: ending, endings } = declension;
    if (done.has(plural) || !fits(lemma, declension)) continue;
    const root = lemma.slice(0, lemma.length - ending.length);
    done.add(plural);
    for (const [name, variants] of Object.entries(endings)) {
      for (const variant of variants) forms.push({ form: root + variant, lemma, case: name as Case, gender, plural });
    }
  }
  return forms;
}

/** Whether a dictionary word can change in this way. */
export const fits = (lemma: string, { stem, lemma: ending }: Declension): boolean =>
  lemma.endsWith(ending) && (stem === null || stem.test(lemma.slice(0, lemma.length - ending.length)));
