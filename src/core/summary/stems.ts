import type { SummaryGrammar } from './grammar.ts';

/** Letters that inflected and derived forms of a word mostly share; measured against endings cut by rule, no worse and the same in every language. */
const stemLength = 5;

/** Cuts by Unicode's rules, so that scripts without spaces work too. */
const words = new Intl.Segmenter('und', { granularity: 'word' });

/** As grammars expect it. */
export const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");

/** The different stems of a text's words, stop words left out. */
export function stemsOf(text: string, { stopWords }: SummaryGrammar): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { segment, isWordLike } of words.segment(plain(text)))
    if (isWordLike && !stopWords.has(segment)) stems.add(segment.slice(0, stemLength));
  return stems;
}
