import type { Candidate } from './candidates.ts';
import type { SourceGrammar } from './grammar.ts';
import type { Source } from './source.ts';

/** One source for all its places, in the order of the first; «ведомство» and a bare «доклад» say nothing and are left out. */
export function mergeSources(candidates: readonly Candidate[], grammar: SourceGrammar): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const candidate of candidates) {
    const { name, at } = candidate;
    if (name.split(' ').every((word) => grammar.vague.test(word))) continue;
    const key = name.toLowerCase().replaceAll('ё', 'е');
    const known = sources.get(key);
    const first = known && isBefore(known, candidate) ? known.at : at;
    sources.set(key, {
      name: known?.name ?? name,
      kind: known?.kind ?? kindOf(candidate, grammar),
      at: first,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...sources.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

const isBefore = (a: Pick<Source, 'at'>, b: Pick<Source, 'at'>): boolean =>
  a.at.block < b.at.block || (a.at.block === b.at.block && a.at.start < b.at.start);

function kindOf({ name, outlet, document }: Candidate, { pressService }: SourceGrammar): Source['kind'] {
  if (pressService.test(name)) return 'press service';
  if (outlet) return 'outlet';
  return document ? 'document' : 'body';
}
