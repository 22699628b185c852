import type { Metadata } from '../article.ts';
import type { Block } from '../blocks.ts';
import type { RuleId } from '../clutter.ts';
import { endsInFullStop } from './features.ts';
import { blocksOf } from './own.ts';
import type { CaptionRuleId, Cleaned, TextRules, View } from './rules.ts';
import { tokensOf, wordsOf } from './words.ts';

/** Characters; a longer block is text of its own, whatever words are in it. */
const longestPhraseBlock = 1_000;

/** Splits blocks into article and clutter: every block is either kept or among the removed. `keep`: ids no rule may drop. */
export function cleanBlocks(
  blocks: readonly Block[],
  article: Metadata,
  rules: TextRules,
  keep: readonly number[] = [],
): Cleaned {
  const { own = [] } = rules;
  const spared = new Set([...keep, ...blocksOf(own, 'keep', blocks, article.url).map(({ id }) => id)]);
  const dropped = new Map<number, RuleId>();
  const captions = new Set<number>();
  const drop = (id: number, rule: RuleId): void => {
    if (!spared.has(id) && !dropped.has(id)) dropped.set(id, rule);
  };
  for (const { id } of blocksOf(own, 'hide', blocks, article.url)) drop(id, 'own/hidden');
  const view = (): View => ({ article, all: blocks, dropped, kept: left(blocks, dropped, captions) });
  const apply = (structure: TextRules['structure']): void => {
    for (const { id: rule, find } of structure) for (const { id } of find(view())) drop(id, rule);
  };
  apply(rules.structure.filter(({ acts }) => acts === 'first'));
  for (const [{ id }, rule] of readPhrases(blocks, article, rules.phrases)) {
    if (isCaptionRule(rule)) captions.add(id);
    else drop(id, rule);
  }
  for (const { find } of rules.captions) for (const { id } of find(view())) captions.add(id);
  apply(rules.structure.filter(({ acts }) => acts !== 'first'));
  const removed = blocks.flatMap(({ id, text }) => {
    const rule = dropped.get(id);
    return rule ? [{ rule, text, block: id }] : [];
  });
  return { kept: left(blocks, dropped, captions), removed };
}

/** What reads like a phrase, and the rule it reads like. */
function readPhrases(blocks: readonly Block[], { byline }: Metadata, find: TextRules['phrases']) {
  const names = new Set(wordsOf(byline ?? ''));
  return blocks.flatMap((block) => {
    if (isFinal(block) || block.text.length > longestPhraseBlock) return [];
    const rule = find({ words: wordsOf(block.text), tokens: tokensOf(block.text), names });
    return rule && !isSentenceAgainst(rule, block) ? [[block, rule] as const] : [];
  });
}

/** What is said in labels, rows and links: a plain sentence that begins like one is text, unless it is as short as they are. */
const longestLabel: Readonly<Record<string, number>> = {
  related: 80,
  'next-article': 80,
  'full-version': 80,
  navigation: 80,
  tags: 80,
  share: 80,
  byline: 80,
  credit: 0,
};

const isSentenceAgainst = (rule: string, { text, linked }: Block): boolean =>
  text.length > (longestLabel[rule.replace(/\/.*/s, '')] ?? Infinity) && linked === 0 && endsInFullStop(text);

const isFinal = ({ kind }: Block): boolean => kind === 'caption' || kind === 'code' || kind === 'table';

const isCaptionRule = (rule: RuleId | CaptionRuleId): rule is CaptionRuleId => /^(?:caption|credit)\//.test(rule);

const left = (
  blocks: readonly Block[],
  dropped: ReadonlyMap<number, RuleId>,
  captions: ReadonlySet<number>,
): readonly Block[] =>
  blocks
    .filter(({ id }) => !dropped.has(id))
    .map((block) => (captions.has(block.id) ? { ...block, kind: 'caption' } : block));
