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

/** Every reading of a form that the declensions allow, in the order of the declensions. */
export function readForm(form: string, declensions: readonly Declension[]): readonly Reading[] {
  const readings: Reading[] = [];
  for (const { stem, gender, plural, lemma, endings } of declensions) {
    for (const [name, variants] of Object.entries(endings)) {
      for (const ending of variants) {
        if (!form.endsWith(ending)) continue;
        const root = form.slice(0, form.length - ending.length);
        if (root.length < 2 || (stem && !stem.test(root))) continue;
        readings.push({ lemma: root + lemma, case: name as Case, gender, plural });
      }
    }
  }
  return readings;
}

/** Every form of a dictionary word, by the first declension that fits for each number. */
export function inflect(lemma: string, declensions: readonly Declension[]): readonly (Reading & { form: string })[] {
  const forms: (Reading & { form: string })[] = [];
  const done = new Set<boolean>();
  for (const { stem, gender, plural, lemma: ending, endings } of declensions) {
    if (done.has(plural) || !lemma.endsWith(ending)) continue;
    const root = lemma.slice(0, lemma.length - ending.length);
    if (stem && !stem.test(root)) continue;
    done.add(plural);
    for (const [name, variants] of Object.entries(endings)) {
      for (const variant of variants) forms.push({ form: root + variant, lemma, case: name as Case, gender, plural });
    }
  }
  return forms;
}
