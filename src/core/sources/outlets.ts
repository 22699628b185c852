import type { SourceGrammar } from './grammar.ts';

/**
 * Known outlets from a table with a line for each: the part of the name that stays, a colon, and its endings, the
 * nominative first, «-» for none («Интерфакс: - а у ом е»). A name that never changes has no colon.
 */
export function readOutlets(table: string, nouns: RegExp): SourceGrammar['outlets'] {
  const names = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [stem = '', list = '-'] = line.split(': ');
    const endings = list.split(' ').map((ending) => (ending === '-' ? '' : ending));
    for (const ending of endings) names.set(stem + ending, stem + (endings[0] ?? ''));
  }
  // The longest first: «РИА Новости» before «РИА».
  const forms = [...names.keys()].sort((a, b) => b.length - a.length).map((form) => form.replaceAll('.', '\\.'));
  return { forms: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'gu'), names, nouns };
}

/** Every form of the names that are one word, in lower case: no person is called so. */
export const singleNames = ({ names }: SourceGrammar['outlets']): readonly string[] =>
  [...names.keys()].filter((name) => !name.includes(' ')).map((name) => name.toLowerCase());
