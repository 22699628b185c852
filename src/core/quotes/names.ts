import { readWords, type Token } from '../text/tokens.ts';
import { startsWithCapital } from './frame.ts';
import type { QuoteGrammar } from './grammar.ts';
import type { Item } from './reading.ts';

const longestName = 4;
/** Characters: the longest title of a law or a study. */
const longestTitle = 200;

/** Whether quoted words look like a proper name or a title rather than like something said. */
export function looksLikeName(quoted: string): boolean {
  if (quoted.length > longestTitle) return false;
  const words = readWords(quoted);
  if (words.length === 0 || /^[@#]|:\/\/|\bwww\./.test(quoted) || isTitleCase(words, quoted)) return true;
  const sentence = words.length > 2 && /[,.!?…;:]$/.test(quoted);
  return !sentence && words.length <= longestName && (startsWithCapital(quoted) || /^\d+$/.test(quoted));
}

/** Most of the longer words have capitals, though not every letter is one: the title of a book, a film, a report. */
function isTitleCase(words: readonly Token[], quoted: string): boolean {
  if (quoted === quoted.toUpperCase()) return false;
  if (words.length > 1 && words.every(({ capital }) => capital)) return true;
  const long = words.filter(({ text }) => text.length > 3);
  return long.length > 1 && long.filter(({ capital }) => capital).length >= long.length * 0.75;
}

/** Whether the words before a quotation say that a name follows: «газета», «компания Иванова». */
export function isNamed(items: readonly Item[], at: number, { naming }: QuoteGrammar): boolean {
  for (const item of items.slice(Math.max(0, at - 3), at).reverse()) {
    if (!item.word) return false;
    if (naming.test(item.text)) return true;
    if (!item.capital) return false;
  }
  return false;
}

/** Whether a line only sends the reader to another page: «Читайте также: …» */
export const isPointedAt = (items: readonly Item[], { pointer }: QuoteGrammar): boolean =>
  pointer.test(items[0]?.text ?? '');
