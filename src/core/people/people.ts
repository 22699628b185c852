import type { Block } from '../blocks.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { PeopleGrammar } from './grammar.ts';
import type { Mention } from './mention.ts';
import type { Person } from './person.ts';

/** Everybody the article names, and every place where it does. */
export interface People {
  readonly persons: readonly Person[];
  /** In reading order; they do not overlap. */
  readonly mentions: readonly Mention[];
}

export interface PeopleInput {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** One pass over the article, before quotes are looked for. */
export function findPeople(_input: PeopleInput, _grammar: PeopleGrammar): People {
  return { persons: [], mentions: [] };
}
