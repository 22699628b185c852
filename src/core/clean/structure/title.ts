import type { Block } from '../../blocks.ts';
import { proseRange } from '../features.ts';
import type { StructureRule } from '../rules.ts';
import { wordsOf } from '../words.ts';

/** Characters a repeated headline may have around it: a label, the name of the site. */
const mostAround = 60;

/** The headline again: word for word anywhere, with a label or reworded above the text. */
export const repeatedTitle: StructureRule = {
  id: 'duplicate/title',
  find: ({ article, kept }) => {
    const title = wordsOf(article.title);
    const [textStart] = proseRange(kept);
    if (title.length === 0) return [];
    return kept.filter((block, place) => {
      if (block.text.length > article.title.length + mostAround) return false;
      const words = wordsOf(block.text);
      return words.join(' ') === title.join(' ') || (place < textStart && isReworded(block, words, title));
    });
  },
};

/** Most words of the shorter one are in the other. */
function isReworded({ kind }: Block, words: readonly string[], title: readonly string[]): boolean {
  const known = new Set(title);
  const shared = new Set(words.filter((word) => known.has(word))).size;
  const shorter = Math.min(new Set(words).size, known.size);
  return shorter >= 4 && shared >= shorter * (kind === 'heading' ? 0.6 : 0.9);
}
