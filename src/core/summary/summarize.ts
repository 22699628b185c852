import type { DateMention } from '../dates/date.ts';
import type { People } from '../people/people.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { SummaryGrammar } from './grammar.ts';

export interface SummaryInput {
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly people: People;
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
  readonly publishedAt: string | null;
  readonly length: 'short' | 'normal' | 'long';
}

/** Two to four sentences that carry the article, verbatim and in its order. */
export function summarize({ sentences }: SummaryInput, _grammar: SummaryGrammar): readonly Sentence[] {
  return sentences.slice(0, 3);
}
