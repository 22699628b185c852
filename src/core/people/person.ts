/** Somebody (or something) that speaks in the article; one object for all its mentions. */
export interface Person {
  /** Fullest nominative form in the article. */
  readonly name: string;
  readonly role: string | null;
  readonly kind: 'person' | 'body' | 'document' | 'unnamed';
}
