import type { Metadata } from '../article.ts';
import type { Block } from '../blocks.ts';
import type { Cleaned, TextRules } from './rules.ts';

/** Splits blocks into article and clutter: every block is either kept or among the removed. */
export function cleanBlocks(blocks: readonly Block[], _article: Metadata, _rules: TextRules): Cleaned {
  return { kept: blocks, removed: [] };
}
