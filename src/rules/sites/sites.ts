import type { SelectorRule } from '../../core/clean/selectors.ts';
import { siteOf } from '../../core/clean/site.ts';
import { rbc } from './rbc.ts';

/** Rules for one site each, by its name as `siteOf` gives it: where a site is worth a file of its own. */
const sites: ReadonlyMap<string, readonly SelectorRule[]> = new Map([['rbc.ru', rbc]]);

export const siteRules = (url: string): readonly SelectorRule[] => sites.get(siteOf(url)) ?? [];
