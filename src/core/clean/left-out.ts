import type { Line, Metadata } from '../article.ts';
import type { Block } from '../blocks.ts';
import type { Removal } from '../clutter.ts';
import { cleanBlocks } from './clean.ts';
import type { TextRules } from './rules.ts';

/** Characters; what no rule knows and is shorter is a label or button nobody will miss. */
const longestLabel = 80;

/**
 * Names what extraction left out of the region an article was taken from, so that the ledger can say what was dropped:
 * by the rules that know it, and running text no rule knows as left out.
 */
export function nameLeftOut(
  region: readonly Line[],
  content: readonly Block[],
  article: Metadata,
  rules: TextRules,
): readonly Removal[] {
  const lines = region.map((line, id) => ({ ...line, id }));
  const named = new Map(cleanBlocks(lines, article, rules).removed.map(({ block, rule }) => [block, rule]));
  const told = content.map(({ text }) => text).join('\n');
  return lines.flatMap(({ id, text }) => {
    const rule = named.get(id) ?? (text.length > longestLabel ? 'navigation/left-out' : null);
    return rule && !told.includes(text) ? [{ rule, text, block: null }] : [];
  });
}
