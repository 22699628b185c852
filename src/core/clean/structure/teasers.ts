import type { Metadata } from '../../article.ts';
import type { Block } from '../../blocks.ts';
import { teaserLabel } from '../../clutter.ts';
import { announces, endsInFullStop, isCard } from '../features.ts';
import type { StructureRule } from '../rules.ts';
import { runsOf } from './runs.ts';

/** Three or more in a row are a list of other stories, whatever it is called. */
const fewest = 3;

export const linkRun: StructureRule = {
  id: 'teaser/link-run',
  find: ({ article, kept }) =>
    runsOf(kept, (block) => block.text === '' || isCard(block, article) || isLabelled(block, article))
      .filter((run) => run.filter((block) => isCard(block, article)).length >= fewest)
      .filter(([first]) => first && !announces(kept[kept.indexOf(first) - 1]))
      .flat(),
};

/** A card of a list with a label before its one link: «Опрос: …». */
const isLabelled = (block: Block, article: Metadata): boolean =>
  block.kind === 'item' && block.links.length === 1 && block.linked >= 0.4 && isCard({ ...block, linked: 1 }, article);

/** Headlines with a label («Pro», "Premium") that comes back before one after another. */
export const labelRun: StructureRule = {
  id: 'teaser/label-run',
  acts: 'first',
  find: ({ all }) => findLabelled(all).headlines,
};

/** The labels of such a run, which count with their headlines whatever a phrase would call them. */
export const runLabel: StructureRule = {
  id: teaserLabel,
  acts: 'first',
  find: ({ all }) => findLabelled(all).labels,
};

/** The teasers among the blocks that stand in a run with the same label. */
export function findLabelled(all: readonly Block[]): { labels: readonly Block[]; headlines: readonly Block[] } {
  const isCardAt = (place: number): boolean => {
    const [label, headline] = all.slice(place, place + 2);
    return label !== undefined && headline !== undefined && isLabel(label) && isHeadline(headline);
  };
  const places = [...all.keys()].filter(isCardAt);
  const cards = places.filter((place) => {
    const isSame = (other: number): boolean => isCardAt(other) && all[other]?.text === all[place]?.text;
    const run = [-4, -2, 0, 2, 4].map((step) => isSame(place + step));
    return run.some((_, first) => run.slice(first, first + fewest).filter(Boolean).length === fewest);
  });
  const found = cards.flatMap((place) => all.slice(place, place + 2));
  const texts = new Set(found.map(({ text }) => text));
  const edges = cards.flatMap((place) => [all[place - 1], all[place + 2]]);
  const run = [...found, ...edges.flatMap((block) => (block && texts.has(block.text) ? [block] : []))];
  const labels = new Set(cards.map((place) => all[place]?.text));
  return {
    labels: run.filter(({ text }) => labels.has(text)),
    headlines: run.filter(({ text }) => !labels.has(text)),
  };
}

const isLine = ({ kind, text }: Block): boolean =>
  (kind === 'paragraph' || kind === 'heading') && !endsInFullStop(text);

const isLabel = (block: Block): boolean => isLine(block) && block.text.length > 0 && block.text.length <= 30;

const isHeadline = (block: Block): boolean => isLine(block) && block.text.length > 15 && block.text.length <= 200;
