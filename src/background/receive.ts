import type { Runtime } from 'webextension-polyfill';
import { siteOf } from '../core/clean/site.ts';
import { badgeOf, showBadge } from '../platform/badge.ts';
import { withoutRule, withRule } from '../platform/settings/edits.ts';
import { parseOwnRule } from '../platform/settings/parse.ts';
import { parseTidyMessage } from '../platform/tidy-messages.ts';
import type { Parts } from './parts.ts';

/** Hears our own scripts in pages; a page's process may have been taken over, so nothing is taken on trust. */
export async function receive(
  { settings, messages, action }: Pick<Parts, 'settings' | 'messages' | 'action'>,
  message: unknown,
  { tab, frameId, url = '' }: Runtime.MessageSender,
): Promise<void> {
  const told = parseTidyMessage(message);
  if (!told || tab?.id === undefined || frameId !== 0) return;
  if (told.kind === 'tidied') return showBadge(action, tab.id, badgeOf(told.state, false, messages));
  const rule = parseOwnRule(told.rule);
  // a page may add rules for itself only, and one in a private window none
  if (!rule || rule.site !== siteOf(url) || tab.incognito) return;
  await settings.change(told.kind === 'picked' ? withRule(rule) : withoutRule(rule));
}
