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

/** The words of a person's text rules for the page's site. */
export const ownTexts = (rules: readonly OwnRule[], url: string, action: OwnRule['action']): readonly string[] =>
  onSite(rules, url)
    .filter((rule) => rule.action === action && rule.by === 'text')
    .map(({ value }) => value.trim());

/** The blocks that hold the words of a text rule for the page's site, as written. */
export function blocksOf(
  rules: readonly OwnRule[],
  action: OwnRule['action'],
  blocks: readonly Block[],
  url: string,
): readonly Block[] {
  const texts = ownTexts(rules, url, action);
  return blocks.filter(({ text }) => texts.some((words) => text.includes(words)));
}

/** A person's selectors for hiding, or for keeping, as rules of the page layer. */
export const ownSelectors = (
  rules: readonly OwnRule[],
  url: string,
  action: OwnRule['action'] = 'hide',
): readonly SelectorRule[] =>
  onSite(rules, url)
    .filter((rule) => rule.action === action && rule.by === 'selector')
    .map(({ value }) => ({ id: action === 'hide' ? 'own/hidden' : 'own/kept', selector: value, when: 'after' }));

/** Whether a browser can read a selector and nothing in it is left open, to take in what is written after it. */
export const isWholeSelector = (selector: string, parses: (text: string) => boolean): boolean =>
  parses(selector) && !closings.some((closing) => parses(selector + closing));

/** A browser closes by itself what is open at the end, so only there one of these is no error. */
const closings = [')', ']', '"', "'", '*/'] as const;
