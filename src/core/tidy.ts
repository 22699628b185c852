import type { RuleId } from './clutter.ts';

/** How much of the page goes: `tidy` hides what the rules know as clutter, `focus` leaves only the article. */
export type TidyLevel = 'tidy' | 'focus';

export const tidyLevels: readonly TidyLevel[] = ['tidy', 'focus'];

/** One thing hidden in the page. */
export interface HiddenItem {
  /** Place in the page's ledger, from 0; never given again. */
  readonly id: number;
  readonly rule: RuleId;
  /** How its words begin; empty when it has none. */
  readonly text: string;
  /** False once the person brought it back. */
  readonly hidden: boolean;
}

/**
 * Why a page stands as it does: `too-much` hiding was undone because too little of the article was left, `unanswered` is
 * one nobody could say anything of.
 */
export type TidyOutcome = 'tidied' | 'nothing' | 'not-article' | 'unanswered' | 'too-much' | 'undone';

export const tidyOutcomes: readonly TidyOutcome[] = [
  'tidied',
  'nothing',
  'not-article',
  'unanswered',
  'too-much',
  'undone',
];

/** What tidying has done to a page so far. */
export interface TidyState {
  readonly level: TidyLevel;
  readonly outcome: TidyOutcome;
  readonly items: readonly HiddenItem[];
}

/** What tidying on a click takes, from the extension's root: the style is inserted with user origin, then the script runs. */
export const tidyFiles = {
  css: ['/content-scripts/tidy.css'],
  js: ['/content-scripts/tidy.js'],
} as const;

/** What is registered for the sites a person chose. */
export const autoCleanFiles = {
  css: ['content-scripts/tidy.css'],
  /** At `document_start`. */
  start: ['content-scripts/early.js'],
  /** At `document_idle`. */
  idle: ['content-scripts/auto-clean.js'],
} as const;

/** Leaves `backstoryPick` with `start()`; needs the style of `tidyFiles`, too. */
export const pickFiles = { js: ['/content-scripts/pick.js'] } as const;
