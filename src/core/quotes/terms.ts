import { readWords } from '../text/tokens.ts';

const stemLength = 5;

/** The same for all forms of a phrase: «черные ящики», «черных ящиков». */
export const termKey = (words: string): string =>
  readWords(words)
    .map(({ text }) => text.slice(0, stemLength))
    .join(' ');
