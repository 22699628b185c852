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
  /** From the first quoted word to the last, in one block; speech that goes on in the next block is a quote of its own part in `rest`. */
  readonly at: Span;
  /** Further pieces, when author words or a paragraph's end split the quote. */
  readonly rest: readonly Span[];
  /** Index of the sentence it starts in. */
  readonly sentence: number;
  /** 0 to 1 */
  readonly confidence: number;
}
