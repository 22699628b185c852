import type { Runtime } from 'webextension-polyfill';
import { siteOf } from '../core/clean/site.ts';
import { badgeOf, showBadge } from '../platform/badge.ts';
import { withoutRule, withRule } from '../platform/settings/edits.ts';
import { parseOwnRule } from '../platform/settings/parse.ts';
import { choiceFor, rulesFor } from '../platform/settings/settings.ts';
import { parseTidyMessage, type TidyAnswer } from '../platform/tidy-messages.ts';
import { pageRules } from '../rules/page.ts';
import type { Parts } from './parts.ts';

/** Hears our own scripts in pages; a page's process may have been taken over, so nothing is taken on trust. */
export async function receive(
  { settings, messages, action }: Pick<Parts, 'settings' | 'messages' | 'action'>,
  message: unknown,
  { tab, frameId, url = '' }: Runtime.MessageSender,
): Promise<TidyAnswer> {
  const told = parseTidyMessage(message);
  if (!told || tab?.id === undefined || frameId !== 0) return null;
  const site = siteOf(url);
  switch (told.kind) {
    case 'arrived':
      return choiceFor(await settings.read(), site)?.level ?? null;
    case 'lines':
      return pageRules(told.asked, rulesFor(await settings.read(), site));
    case 'tidied':
      await showBadge(action, tab.id, badgeOf(told.state, false, messages));
      return null;
    case 'picked':
    case 'unpicked': {
      const rule = parseOwnRule(told.rule);
      // a page may add rules for itself only, and one in a private window none
      if (!rule || rule.site !== site || tab.incognito) return null;
      await settings.change(told.kind === 'picked' ? withRule(rule) : withoutRule(rule));
      return null;
    }
  }
}
