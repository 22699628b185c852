import type { Block } from '../blocks.ts';
import type { SelectorRule } from './selectors.ts';
import { siteOf } from './site.ts';

/** What a person wants hidden or kept on one site, by words of a block or by a CSS selector. */
export interface OwnRule {
  /** As `siteOf` gives it: `example.org`. */
  readonly site: string;
  readonly action: 'hide' | 'keep';
  readonly by: 'text' | 'selector';
  readonly value: string;
}

const onSite = (rules: readonly OwnRule[], url: string): readonly OwnRule[] =>
  rules.filter(({ site, value }) => site === siteOf(url) && value.trim() !== '');

/** The blocks that hold the words of a text rule for the page's site, as written. */
export function blocksOf(
  rules: readonly OwnRule[],
  action: OwnRule['action'],
  blocks: readonly Block[],
  url: string,
): readonly Block[] {
  const texts = onSite(rules, url).filter((rule) => rule.action === action && rule.by === 'text');
  return blocks.filter(({ text }) => texts.some(({ value }) => text.includes(value.trim())));
}

/** A person's selectors for hiding, as rules of the page layer: the settings will pass them to `readArticle`. */
export const ownSelectors = (rules: readonly OwnRule[], url: string): readonly SelectorRule[] =>
  onSite(rules, url)
    .filter(({ action, by }) => action === 'hide' && by === 'selector')
    .map(({ value }) => ({ id: 'own/hidden', selector: value, when: 'after' }));
