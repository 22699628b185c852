import type { Block } from '../blocks.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { DateMention } from './date.ts';
import type { DateGrammar } from './grammar.ts';

export interface DateInput {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** ISO date or date-time that relative dates count from; null when nothing is known. */
  readonly publishedAt: string | null;
}

/** Every date expression in reading order, with its value. */
export function findDates(_input: DateInput, _grammar: DateGrammar): readonly DateMention[] {
  return [];
}
