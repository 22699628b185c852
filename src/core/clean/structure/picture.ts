import type { Block } from '../../blocks.ts';
import { endsSentence } from '../features.ts';
import type { CaptionRuleId, StructureRule } from '../rules.ts';

/** A line right under a picture that is no sentence. */
export const underPicture: StructureRule<CaptionRuleId> = {
  id: 'caption/under-picture',
  find: ({ kept }) =>
    kept.filter((block, place) => {
      const before = kept[place - 1];
      return before !== undefined && isPicture(before) && isLine(block);
    }),
};

/** A paragraph of nothing but pictures has no text. */
const isPicture = ({ kind, text }: Block): boolean => kind === 'paragraph' && text === '';

const isLine = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && text.length > 0 && text.length <= 200 && !endsSentence(text);
