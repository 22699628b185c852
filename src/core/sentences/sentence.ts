import type { Span } from '../span.ts';

export interface Sentence {
  readonly text: string;
  readonly at: Span;
  /** Place among the sentences of the article, from 0. */
  readonly index: number;
}
