import type { Phrases } from '../../../src/core/clean/rules.ts';

/** Lines as readers meet them: for each kind of a language's phrases some it must know, and under `text` some it must leave alone. */
export type Examples = Readonly<Partial<Record<keyof Phrases, readonly string[]>>> & {
  readonly text: readonly string[];
};

/** The byline of the article the lines are met in. */
export const byline = 'Anna Lind, Анна Лугова';
