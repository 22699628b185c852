import type { OwnRule } from '../../core/clean/own.ts';
import type { Settings, SiteChoice } from './settings.ts';

/** One change of the settings. */
export type Edit = (settings: Settings) => Settings;

export const withSite =
  (site: string, choice: SiteChoice): Edit =>
  (settings) => ({ ...settings, sites: { ...settings.sites, [site]: choice } });

export const withoutSite =
  (site: string): Edit =>
  (settings) => ({
    ...settings,
    sites: Object.fromEntries(Object.entries(settings.sites).filter(([other]) => other !== site)),
  });

/** Adds a rule, in place of the one that said the opposite. */
export const withRule =
  (rule: OwnRule): Edit =>
  (settings) => ({
    ...settings,
    ownRules: [...settings.ownRules.filter((other) => !isAboutTheSame(other, rule)), rule],
  });

export const withoutRule =
  (rule: OwnRule): Edit =>
  (settings) => ({
    ...settings,
    ownRules: settings.ownRules.filter((other) => !isAboutTheSame(other, rule) || other.action !== rule.action),
  });

/** Sites and rules of both, and whatever both have as the added ones have it. */
export const withAdded =
  (added: Settings): Edit =>
  (settings) => ({
    summaryLength: added.summaryLength,
    sites: { ...settings.sites, ...added.sites },
    ownRules: added.ownRules.reduce<Settings>((sum, rule) => withRule(rule)(sum), settings).ownRules,
  });

const isAboutTheSame = (a: OwnRule, b: OwnRule): boolean => a.site === b.site && a.by === b.by && a.value === b.value;
