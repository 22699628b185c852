import type { Span } from '../span.ts';
import type { Person } from './person.ts';

export type Gender = 'masculine' | 'feminine' | 'neuter';

/** Somebody a mention can stand for. */
export interface Candidate {
  readonly person: Person;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** 0 to 1: how likely the mention stands for this person, before the verb is looked at. */
  readonly weight: number;
}

/** A place where the article speaks of somebody: by name, by role, by pronoun, or of a body or a document. */
export interface Mention {
  /** The whole noun phrase: a role before a name is part of the name's mention («президент Исландии Йон Свейнссон»). */
  readonly at: Span;
  /** `at` and what explains it: «Томас Лоу (Thomas Lowe), бывший астронавт,»; a verb after `reach.end` still has this subject. */
  readonly reach: Span;
  readonly text: string;
  readonly kind: 'name' | 'role' | 'pronoun' | 'body' | 'document';
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Whether the form can be a nominative, so that it can be the subject of a speech verb; never after a preposition. */
  readonly subject: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Whether it stands inside quotation marks: whoever is named there is spoken of, and is not the speaker. */
  readonly quoted: boolean;
  /** The likeliest candidate; null where nobody is likely enough. */
  readonly person: Person | null;
  /** Whom it can stand for, likeliest first. */
  readonly candidates: readonly Candidate[];
}
