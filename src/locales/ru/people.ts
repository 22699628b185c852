import type { PeopleGrammar } from '../../core/people/grammar.ts';

export const people: PeopleGrammar = { pronouns: [] };
