import { isWholeSelector, type OwnRule } from '../../core/clean/own.ts';
import { siteOf } from '../../core/clean/site.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { mostLetters, parseOwnRule } from '../../platform/settings/parse.ts';
import type { RuleKind } from './rule-kinds.ts';

/** A rule as a person writes it. */
export interface Draft {
  /** A site's name, or the address of any page of it. */
  readonly site: string;
  readonly kind: RuleKind;
  readonly value: string;
}

export type DraftError = 'site' | 'value' | 'long' | 'selector';

/** The rule that is meant, if it is one the settings can hold. */
export function toRule(
  { site, kind: { action, by }, value }: Draft,
  parses: (selector: string) => boolean,
): Result<OwnRule, DraftError> {
  const name = siteOf(addressOf(site.trim()));
  const written = value.trim();
  if (!/\.[^.]|:|^localhost$/.test(name)) return failed('site');
  if (written === '') return failed('value');
  if (written.length > mostLetters) return failed('long');
  if (by === 'selector' && !isWholeSelector(written, parses)) return failed('selector');
  const rule = parseOwnRule({ site: name, action, by, value: written });
  return rule ? ok(rule) : failed('site');
}

/** As a browser writes it, names in other scripts included; empty when it is none. */
function addressOf(site: string): string {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(site) ? site : `https://${site}`;
  if (!URL.canParse(address)) return '';
  const { protocol, hostname, username } = new URL(address);
  // a name before an @ is a mail address’s, and a browser makes an address out of any number
  if (username !== '' || (isNumbers.test(hostname) && !site.includes(hostname))) return '';
  return `${protocol}//${hostname.replace(/\.$/, '')}`;
}

const isNumbers = /^[\d.]+$/;
