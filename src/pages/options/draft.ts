import type { OwnRule } from '../../core/clean/own.ts';
import { siteOf } from '../../core/clean/site.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import type { RuleKind } from './rule-kinds.ts';

/** A rule as a person writes it. */
export interface Draft {
  /** A site's name, or the address of any page of it. */
  readonly site: string;
  readonly kind: RuleKind;
  readonly value: string;
}

export type DraftError = 'site' | 'value' | 'selector';

export function toRule(
  { site, kind: { action, by }, value }: Draft,
  isSelector: (text: string) => boolean,
): Result<OwnRule, DraftError> {
  const name = siteOf(addressOf(site.trim()));
  const written = value.trim();
  if (!/[.:]|^localhost$/.test(name)) return failed('site');
  if (written === '') return failed('value');
  if (by === 'selector' && !isSelector(written)) return failed('selector');
  return ok({ site: name, action, by, value: written });
}

/** As a browser writes it, names in other scripts included; empty when it is none. */
function addressOf(site: string): string {
  const address = /^https?:/i.test(site) ? site : `https://${site}`;
  return URL.canParse(address) ? new URL(address).href : '';
}
