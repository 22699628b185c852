import type { Block } from '../blocks.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { attachRoles } from './attach.ts';
import type { PeopleGrammar } from './grammar.ts';
import { lexiconOf } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions.ts';
import type { Person } from './person.ts';
import { scan } from './scan.ts';

/** Everybody the article names, and every place where it does. */
export interface People {
  /** People with names, in the order in which the article brings them in. */
  readonly persons: readonly Person[];
  /** In reading order; they do not overlap. */
  readonly mentions: readonly Mention[];
}

export interface PeopleInput {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** One pass over the article, before quotes are looked for. Without a grammar nobody is named: a wrong name is worse than none. */
export function findPeople({ title, blocks, sentences }: PeopleInput, grammar: PeopleGrammar | null): People {
  if (grammar === null) return { persons: [], mentions: [] };
  const lexicon = lexiconOf(grammar);
  const { scans, roster } = scan(title, blocks, sentences, lexicon);
  const parsed = scans.map((line) => attachRoles(line, lexicon));
  const texts = new Map(blocks.map((block) => [block.id, block.text]));
  return findMentions(parsed, roster, texts, lexicon);
}
