import type { Span } from '../span.ts';

/** Whom or what the article says it has its information from. */
export interface Source {
  /** In the nominative where the memory of people or the list of outlets knows it, else as written. */
  readonly name: string;
  /** An outlet is a news agency, a paper, a channel or a site. */
  readonly kind: 'outlet' | 'press service' | 'body' | 'document';
  /** Where it is first given as a source, as written. */
  readonly at: Span;
  /** How often it is. */
  readonly count: number;
}
