import type { StructureRule } from '../rules.ts';
import { wordsOf } from '../words.ts';

/** The headline again, inside the text. */
export const repeatedTitle: StructureRule = {
  id: 'duplicate/title',
  find: ({ article, kept }) => {
    const title = wordsOf(article.title).join(' ');
    return kept.filter(({ text }) => text.length < 300 && title !== '' && wordsOf(text).join(' ') === title);
  },
};
