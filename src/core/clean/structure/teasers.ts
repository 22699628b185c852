import type { Block } from '../../blocks.ts';
import { announces, endsInFullStop, isCard } from '../features.ts';
import type { StructureRule } from '../rules.ts';
import { runsOf } from './runs.ts';

/** Three or more in a row are a list of other stories, whatever it is called. */
const fewest = 3;

export const linkRun: StructureRule = {
  id: 'teaser/link-run',
  find: ({ article, kept }) =>
    runsOf(kept, (block) => block.text === '' || isCard(block, article))
      .filter((run) => run.filter((block) => isCard(block, article)).length >= fewest)
      .filter(([first]) => first && !announces(kept[kept.indexOf(first) - 1]))
      .flat(),
};

/** A label («Pro», "Premium") that comes back before headline after headline. */
export const labelRun: StructureRule = {
  id: 'teaser/label-run',
  find: ({ all }) => {
    const cards = all.flatMap((label, place) => {
      const headline = all[place + 1];
      return isLabel(label) && headline && isHeadline(headline) ? [{ place, blocks: [label, headline] }] : [];
    });
    const belong = (place: number, text: string): boolean =>
      cards.some((card) => card.place === place && card.blocks[0]?.text === text);
    return cards
      .filter(({ place, blocks: [label] }) => {
        const text = label?.text ?? '';
        const next = belong(place + 2, text);
        const previous = belong(place - 2, text);
        return (next && (previous || belong(place + 4, text))) || (previous && belong(place - 4, text));
      })
      .flatMap(({ blocks }) => blocks);
  },
};

const isLine = ({ kind, text }: Block): boolean =>
  (kind === 'paragraph' || kind === 'heading') && !endsInFullStop(text);

const isLabel = (block: Block): boolean => isLine(block) && block.text.length > 0 && block.text.length <= 30;

const isHeadline = (block: Block): boolean => isLine(block) && block.text.length > 15 && block.text.length <= 200;
