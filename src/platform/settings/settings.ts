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

/** Null for a site that was not chosen. */
export const choiceFor = ({ sites }: Settings, site: string): SiteChoice | null =>
  Object.hasOwn(sites, site) ? (sites[site] ?? null) : null;

export const rulesFor = ({ ownRules }: Settings, site: string): readonly OwnRule[] =>
  ownRules.filter((rule) => rule.site === site);
