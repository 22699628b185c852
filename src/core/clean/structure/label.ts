import type { Block } from '../../blocks.ts';
import type { RuleId } from '../../clutter.ts';
import { isCard } from '../features.ts';
import type { StructureRule } from '../rules.ts';

/** What a dropped label («Читайте также», “Read more”) stood over: the links right after it. */
export const afterLabel: StructureRule = {
  id: 'related/after-label',
  find: ({ article, all, kept, dropped }) => {
    const labels = new Set(all.filter(({ id, linked }) => isLabel(dropped.get(id), linked)).map(({ id }) => id));
    const found: Block[] = [];
    for (const block of kept) {
      const underLabel = labels.has(block.id - 1) || found.at(-1)?.id === block.id - 1;
      if (underLabel && isCard(block, article)) found.push(block);
    }
    return found;
  },
};

/** A link to a full version is a button of its own; without a link the words stand over other stories. */
const isLabel = (rule: RuleId | undefined, linked: number): boolean =>
  rule !== undefined && (rule.startsWith('related/') || (rule.startsWith('full-version/') && linked === 0));
