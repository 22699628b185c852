import type { Grants } from './grants.ts';
import { dropIntent, findSiteIntent, type IntentArea } from './intent.ts';
import { withSite } from './settings/edits.ts';
import type { Locks, SettingsStore } from './settings/store.ts';
import { type TidyScripts, tidyIn } from './tidy.ts';

export interface SiteChoiceParts {
  readonly session: IntentArea;
  readonly settings: SettingsStore;
  readonly grants: Grants;
  readonly scripts: TidyScripts;
  readonly locks: Locks;
}

/**
 * Chooses the site a person has just allowed us to read, and tidies its page. The popup and the background both call this,
 * because either may be the only one left; whoever comes second finds nothing to do.
 */
export const finishSiteIntent = ({ session, settings, grants, scripts, locks }: SiteChoiceParts): Promise<unknown> =>
  locks.request('site intent', async () => {
    const intent = await findSiteIntent(session);
    if (!intent || (await grants.of(intent.site)).length === 0) return;
    const { site, level, tabId } = intent;
    await settings.change(withSite(site, { level }));
    await dropIntent(session, 'site');
    await tidyIn(scripts, tabId).tidy(level);
  });
