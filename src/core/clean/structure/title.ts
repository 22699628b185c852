import { proseRange } from '../features.ts';
import type { StructureRule } from '../rules.ts';
import { wordsOf } from '../words.ts';

/** Characters a repeated headline may have around it: a label, the name of the site. */
const mostAround = 60;

/** The headline again, inside the text. */
export const repeatedTitle: StructureRule = {
  id: 'duplicate/title',
  find: ({ article, kept }) => {
    const title = wordsOf(article.title).join(' ');
    const [textStart] = proseRange(kept);
    return kept.filter(({ text }, place) => {
      if (title === '' || text.length > article.title.length + mostAround) return false;
      const words = wordsOf(text).join(' ');
      return words === title || (place < textStart && title.length > 30 && words.includes(title));
    });
  },
};
