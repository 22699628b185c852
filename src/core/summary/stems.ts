import { matchesOf } from '../text/matches.ts';
import { plain } from '../text/plain.ts';
import type { SummaryGrammar } from './grammar.ts';

/** Letters that inflected and derived forms of a word mostly share; measured against endings cut by rule, no worse and the same in every language. */
const stemLength = 5;

/**
 * Words with an inner apostrophe, figures, and the single characters of scripts that put no space between words.
 * (Intl.Segmenter knows their words, but takes seconds for a long text.)
 */
const words =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}]+(?:'\p{L}+)?|\p{N}+(?:[.,]\p{N}+)*/gu;

/** The different stems of a text's words, stop words left out. */
export function stemsOf(text: string, { stopWords }: SummaryGrammar): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of matchesOf(plain(text), words)) if (!stopWords.has(word)) stems.add(word.slice(0, stemLength));
  return stems;
}
