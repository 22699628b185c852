import type { Line, Metadata } from '../article.ts';
import type { Block } from '../blocks.ts';
import { type Removal, teaserLabel } from '../clutter.ts';
import { cleanBlocks } from './clean.ts';
import { endsInFullStop } from './features.ts';
import type { TextRules } from './rules.ts';
import { findLabelled } from './structure/teasers.ts';

/** Characters; what no rule knows and is shorter is a label or button nobody will miss, unless it is a sentence. */
const longestLabel = 80;
const shortestSentence = 25;

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
  return lines.flatMap((line) => {
    const { id, text } = line;
    const rule = named.get(id) ?? (text.length > longestLabel || isSentence(line) ? 'navigation/left-out' : null);
    return rule && !told.includes(text) ? [{ rule, text, block: null }] : [];
  });
}

const isSentence = ({ text, linked }: Line): boolean =>
  text.length >= shortestSentence && linked === 0 && endsInFullStop(text);

/** Extraction may leave a label in the content and its headline out: only the region shows that they were one teaser. */
export function joinLabels(removed: readonly Removal[], region: readonly Line[]): readonly Removal[] {
  const labels = new Set(findLabelled(region.map((line, id) => ({ ...line, id }))).labels.map(({ text }) => text));
  return removed.map((removal) => (labels.has(removal.text) ? { ...removal, rule: teaserLabel } : removal));
}
