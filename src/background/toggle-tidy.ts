import type { Tabs } from 'webextension-polyfill';
import { siteOf } from '../core/clean/site.ts';
import { badgeOf, showBadge } from '../platform/badge.ts';
import { choiceFor } from '../platform/settings/settings.ts';
import { tidyIn } from '../platform/tidy.ts';
import { summaryOf } from '../platform/tidy-state.ts';
import type { Parts } from './parts.ts';

/** What the key does: tidies the page, or brings everything back. The badge tells what became of it. */
export async function toggleTidy({ settings, scripts, messages, action }: Parts, tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const page = tidyIn(scripts, tab.id);
  const before = await page.state();
  const isTidied = before.ok && before.value?.outcome === 'tidied';
  const level = choiceFor(await settings.read(), siteOf(tab.url ?? ''))?.level ?? 'tidy';
  const after = isTidied ? await page.undo() : await page.tidy(level);
  const badge = after.ok
    ? badgeOf(summaryOf(after.value), true, messages)
    : { text: '!', title: `${messages.say('name')} · ${messages.say('tidy_refused')}` };
  await showBadge(action, tab.id, badge);
}
