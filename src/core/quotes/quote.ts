import type { Person } from '../people/person.ts';
import type { Span } from '../span.ts';

export interface Quote {
  /** The quoted words without the outer marks; author words inside a split quote left out. */
  readonly text: string;
  readonly form: 'direct' | 'fragment' | 'indirect';
  readonly speaker: Person | null;
  /** The speaker as written. */
  readonly mention: Span | null;
  /** The speech verb or phrase as written. */
  readonly cue: string | null;
  /** The first piece of the words, without marks. */
  readonly at: Span;
  /** Further pieces, in order, when author words split the quote or it runs on in the next block without a mark of its own. */
  readonly rest: readonly Span[];
  /** Index of the sentence it starts in. */
  readonly sentence: number;
  /** 0 to 1 */
  readonly confidence: number;
}

/** Whether these are somebody's own words. */
export const isSpoken = ({ form }: Quote): boolean => form !== 'indirect';
