import type { Block } from '../../blocks.ts';
import { isCard } from '../features.ts';
import type { StructureRule } from '../rules.ts';

/** What a dropped label («Читайте также») stood over: the links right after it. */
export const afterLabel: StructureRule = {
  id: 'related/after-label',
  find: ({ article, kept, dropped }) => {
    const found: Block[] = [];
    for (const block of kept) {
      const before = dropped.get(block.id - 1);
      const underLabel = before?.startsWith('related/') || found.at(-1)?.id === block.id - 1;
      if (underLabel && isCard(block, article)) found.push(block);
    }
    return found;
  },
};
