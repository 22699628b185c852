import { type Reading, readForm } from './declension.ts';
import type { Dictionary } from './dictionary.ts';
import type { PeopleGrammar } from './grammar.ts';
import type { NounReading } from './lexicon.ts';

type Nouns = Dictionary<Pick<NounReading, 'kind' | 'groups'>>;

/** Nouns, and roles in two parts of which the first or only the last is known: «директор-распорядитель», «бизнес-омбудсмен». */
export function withCompounds(nouns: Nouns, { declensions, former }: PeopleGrammar): Nouns {
  const get = (form: string): ReturnType<Nouns['get']> => {
    const known = nouns.get(form);
    const hyphen = form.indexOf('-');
    if (known || hyphen < 1 || former.includes(form.slice(0, hyphen + 1))) return known;
    const [first, last] = [form.slice(0, hyphen), form.slice(hyphen + 1)];
    const heads = nouns.get(first)?.filter(({ kind }) => kind === 'role');
    const tails = nouns.get(last)?.filter(({ kind }) => kind === 'role');
    if (!heads?.length) return tails?.map((reading) => ({ ...reading, lemma: `${first}-${reading.lemma}` }));
    const joint = heads.flatMap((head) => {
      const agrees = (one: Reading): boolean => one.case === head.case && one.plural === head.plural;
      const tail = tails?.find(agrees);
      const lemma = tail?.lemma ?? readForm(last, declensions.nouns).find(agrees)?.lemma;
      return lemma
        ? [{ ...head, lemma: `${head.lemma}-${lemma}`, groups: [...head.groups, ...(tail?.groups ?? [])] }]
        : [];
    });
    return joint.length > 0 ? joint : undefined;
  };
  return { get, has: (form) => get(form) !== undefined };
}
