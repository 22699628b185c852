import type { SentenceGrammar } from './grammar.ts';

const lastWord = /(?<number>\d\s?)?(?<=^|[^\p{L}\p{N}])(?<word>\p{L}[\p{L}.-]{0,20})\.\s+$/u;
const enumerator = /(?:^|[.!?…]\s)(?:\d{1,3}|\p{L})[.)]\s+$/u;
const ownEnd = /[.!?…,]["»”’']{1,3}\s+$/u;

/** Whether a sentence seems to end between these two pieces of text, but does not. */
export function isFalseEnd(before: string, after: string, grammar: SentenceGrammar): boolean {
  if (/\n\s*$/.test(before)) return false;
  if (/^[\p{Ll}—–-]/u.test(after)) return true;
  if (enumerator.test(before)) return true;
  if (ownEnd.test(before) && grammar.attribution?.test(after)) return true;
  return endsInAbbreviation(before, after, grammar);
}

function endsInAbbreviation(before: string, after: string, { abbreviations, units }: SentenceGrammar): boolean {
  const { word, number } = lastWord.exec(before)?.groups ?? {};
  if (word === undefined) return false;
  const name = word.toLowerCase();
  if (units.has(name) && number !== undefined) return /^\d/.test(after);
  // «А. Блок», «А.С. Пушкин», J. K. Rowling
  if (/^\p{Lu}(?:\.-?\p{Lu})*$/u.test(word)) return true;
  return abbreviations.has(name);
}
