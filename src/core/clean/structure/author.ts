import type { Block } from '../../blocks.ts';
import { isProse } from '../features.ts';
import type { StructureRule, View } from '../rules.ts';
import { wordsOf } from '../words.ts';

/** Letters; shorter words of a byline are articles and initials. */
const shortestName = 4;

/** Paragraphs below the text that speak of its author by name. */
export const authorBox: StructureRule = {
  id: 'author/box',
  find: ({ article, kept }) => {
    const site = new Set(wordsOf(article.siteName ?? ''));
    const names = new Set(
      wordsOf(article.byline ?? '').filter((word) => word.length >= shortestName && !site.has(word)),
    );
    return endOf(kept, (block) => names.has(wordsOf(block.text)[0] ?? ''));
  },
};

const address = /[\p{L}\d._-]{1,64}@[\p{L}\d-]{1,64}\.[\p{L}\d]{1,20}/u;
const longestContact = 250;

/** Where to write to the author. */
export const authorContact: StructureRule = {
  id: 'author/contact',
  find: ({ kept }) => endOf(kept, ({ text }) => text.length <= longestContact && address.test(text)),
};

/** What must stay above, so that a text is not its own end. */
const fewestAbove = 3;

/** Of the blocks at the end, back to the last paragraph of the text proper, those that pass. */
function endOf(kept: View['kept'], passes: (block: Block) => boolean): readonly Block[] {
  const found: Block[] = [];
  for (let place = kept.length - 1; place >= fewestAbove; place -= 1) {
    const block = kept[place];
    if (!block) break;
    if (passes(block)) found.push(block);
    else if (isProse(block)) break;
  }
  return found;
}
