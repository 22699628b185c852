import type { Metadata } from '../article.ts';
import type { Block } from '../blocks.ts';
import type { RuleId } from '../clutter.ts';
import type { Cleaned, TextRules } from './rules.ts';
import { wordsOf } from './words.ts';

/** Characters; a longer block is text of its own, whatever words are in it. */
const longestPhraseBlock = 400;

/** Splits blocks into article and clutter: every block is either kept or among the removed. */
export function cleanBlocks(blocks: readonly Block[], article: Metadata, rules: TextRules): Cleaned {
  const dropped = new Map<number, RuleId>();
  let kept = readPhrasesIn(blocks, article, rules, dropped);
  for (const { id, find } of rules.structure) {
    const found = find({ article, kept, dropped });
    if (found.length === 0) continue;
    for (const block of found) dropped.set(block.id, id);
    kept = kept.filter((block) => !dropped.has(block.id));
  }
  const removed = blocks.flatMap(({ id, text }) => {
    const rule = dropped.get(id);
    return rule ? [{ rule, text, block: id }] : [];
  });
  return { kept, removed };
}

/** Drops what reads like clutter, turns into captions what reads like one, and returns the rest. */
function readPhrasesIn(
  blocks: readonly Block[],
  article: Metadata,
  { captions, phrases }: TextRules,
  dropped: Map<number, RuleId>,
): readonly Block[] {
  const names = new Set(wordsOf(article.byline ?? ''));
  return blocks.flatMap((block): readonly Block[] => {
    if (isFinal(block) || block.text.length > longestPhraseBlock) return [block];
    const words = wordsOf(block.text);
    const rule = phrases.find(({ fits }) => fits(words, names));
    if (rule) dropped.set(block.id, rule.id);
    if (rule) return [];
    return captions.some((fits) => fits(words, names)) ? [{ ...block, kind: 'caption' }] : [block];
  });
}

const isFinal = ({ kind }: Block): boolean => kind === 'caption' || kind === 'code' || kind === 'table';
