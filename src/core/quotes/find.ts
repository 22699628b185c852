import type { Block } from '../blocks.ts';
import type { People } from '../people/people.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { QuoteGrammar } from './grammar.ts';
import type { Quote } from './quote.ts';

export interface QuoteInput {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly people: People;
}

/** Every quote in reading order. */
export function findQuotes(_input: QuoteInput, _grammar: QuoteGrammar): readonly Quote[] {
  return [];
}
