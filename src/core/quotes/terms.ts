import { readWords } from '../text/tokens.ts';

const stemLength = 4;

/** The same for all forms of a phrase: «черные ящики», «черных ящиков». */
export const termKey = (words: string): string =>
  readWords(words)
    .map(({ text }) => text.slice(0, stemLength))
    .join(' ');

/** The phrase and its last word, by which it is often called later: «черные ящики», «ящики». */
export function termKeys(words: string): readonly string[] {
  const key = termKey(words);
  return [key, key.slice(key.lastIndexOf(' ') + 1)];
}
