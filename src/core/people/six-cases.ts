import type { Declension } from './grammar.ts';
import type { Gender } from './mention.ts';

/** Reads a row of six endings: nominative, genitive, dative, accusative, instrumental, prepositional; variants by «/», none by «-». */
export function sixCases(gender: Gender | null, stem: RegExp | null, endings: string, plural = false): Declension {
  const [nominative = [], genitive = [], dative = [], accusative = [], instrumental = [], prepositional = []] = endings
    .split(' ')
    .map((variants) => variants.split('/').map((ending) => (ending === '-' ? '' : ending)));
  const cases = { nominative, genitive, dative, accusative, instrumental, prepositional };
  return { gender, stem, lemma: nominative[0] ?? '', plural, endings: cases };
}
