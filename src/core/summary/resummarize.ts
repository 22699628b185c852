import type { Digest } from '../digest.ts';
import type { SummaryGrammar } from './grammar.ts';
import type { SummaryLength } from './length.ts';
import { summarize } from './summarize.ts';

/** The same digest with a summary of another length; the article itself is not needed for it. */
export function resummarize(digest: Digest, length: SummaryLength, grammar: SummaryGrammar): Digest {
  const { title, publishedAt } = digest.article;
  return { ...digest, summary: summarize({ ...digest, title, publishedAt, length }, grammar) };
}
