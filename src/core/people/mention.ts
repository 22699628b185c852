import type { Span } from '../span.ts';
import type { Person } from './person.ts';

export type Gender = 'masculine' | 'feminine' | 'neuter';

/** A place where the article speaks of somebody: by name, by role, by pronoun, or of a body or a document. */
export interface Mention {
  readonly at: Span;
  readonly text: string;
  readonly kind: 'name' | 'role' | 'pronoun' | 'body' | 'document';
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Whether the form can be a nominative, so that it can be the subject of a speech verb. */
  readonly subject: boolean;
  /** Known at once for names; null where only the context can tell. */
  readonly person: Person | null;
}
