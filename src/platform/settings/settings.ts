import type { OwnRule } from '../../core/clean/own.ts';
import type { SummaryLength } from '../../core/summary/length.ts';
import type { TidyLevel } from '../../core/tidy.ts';

/** What a person has chosen, for all pages and for single sites. */
export interface Settings {
  readonly summaryLength: SummaryLength;
  /** The sites that are always tidied, by their names as `siteOf` gives them. */
  readonly sites: Readonly<Record<string, SiteChoice>>;
  readonly ownRules: readonly OwnRule[];
}

export interface SiteChoice {
  readonly level: TidyLevel;
}

export const defaults: Settings = { summaryLength: 'normal', sites: {}, ownRules: [] };
