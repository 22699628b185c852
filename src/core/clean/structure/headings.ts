import type { StructureRule } from '../rules.ts';

/** A heading whose text went with the clutter, that stood over a run of other stories, or that nothing follows. */
export const emptyHeading: StructureRule = {
  id: 'navigation/empty-heading',
  find: ({ kept, dropped }) =>
    kept.filter(({ kind, id }, place) => {
      if (kind !== 'heading') return false;
      const next = kept[place + 1];
      return !next || (next.kind === 'heading' && dropped.has(id + 1)) || dropped.get(id + 1)?.startsWith('teaser/');
    }),
};
