import type { Block } from '../../blocks.ts';
import type { StructureRule } from '../rules.ts';
import { withoutFragment } from '../site.ts';
import { runsOf } from './runs.ts';

/** Fewer links to parts of the page may be notes. */
const fewest = 3;

/** A list of the article's own headings: links to parts of the page, one a line. */
export const contents: StructureRule = {
  id: 'navigation/contents',
  find: ({ article, kept }) => {
    const leadsInto = ({ text, links, linked }: Block): boolean =>
      text.length <= 150 &&
      linked >= 0.8 &&
      links.every((link) => link.includes('#') && withoutFragment(link) === withoutFragment(article.url));
    return runsOf(kept, (block) => block.links.length > 0 && leadsInto(block))
      .filter((run) => run.length >= fewest)
      .flat();
  },
};
