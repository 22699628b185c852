import type { OwnRule } from '../../core/clean/own.ts';
import { summaryLengths } from '../../core/summary/length.ts';
import { tidyLevels } from '../../core/tidy.ts';
import type { Settings, SiteChoice } from './settings.ts';

/** Settings of the newest version; null when any part of them is not what it should be. */
export function parseSettings(value: unknown): Settings | null {
  if (!isRecord(value)) return null;
  const { sites, ownRules } = value;
  const summaryLength = summaryLengths.find((length) => length === value['summaryLength']);
  if (!summaryLength || !isSites(sites) || !isOwnRules(ownRules)) return null;
  return {
    summaryLength,
    sites: Object.fromEntries(Object.entries(sites).map(([site, { level }]) => [site, { level }])),
    ownRules: ownRules.map(pickRule),
  };
}

/** A rule of a person's own, from a script in a page as from a file; null when it is none. */
export const parseOwnRule = (value: unknown): OwnRule | null => (isOwnRule(value) ? pickRule(value) : null);

const pickRule = ({ site, action, by, value }: OwnRule): OwnRule => ({ site, action, by, value });

/** More than anybody chooses by hand. */
const most = { sites: 2_000, rules: 5_000 } as const;

/** Of a rule's words or selector. */
export const mostLetters = 2_000;

/** A host as browsers write it: no scheme, no port, and nothing that means something in a match pattern. */
const siteName = /^(?:[a-z\d][a-z\d._-]{0,252}|\[[\da-f:.]{2,45}\])$/;

const isSites = (value: unknown): value is Record<string, SiteChoice> =>
  isRecord(value) &&
  Object.keys(value).length <= most.sites &&
  Object.entries(value).every(([site, choice]) => siteName.test(site) && isChoice(choice));

const isChoice = (value: unknown): boolean => isRecord(value) && tidyLevels.some((level) => level === value['level']);

const isOwnRules = (value: unknown): value is readonly OwnRule[] =>
  Array.isArray(value) && value.length <= most.rules && value.every(isOwnRule);

function isOwnRule(rule: unknown): rule is OwnRule {
  if (!isRecord(rule)) return false;
  const { site, action, by, value } = rule;
  return (
    typeof site === 'string' &&
    siteName.test(site) &&
    (action === 'hide' || action === 'keep') &&
    (by === 'text' || by === 'selector') &&
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= mostLetters
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
