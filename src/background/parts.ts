import { browser } from '../platform/browser.ts';
import { openGrants } from '../platform/grants.ts';
import { readMessages } from '../platform/messages.ts';
import { openSettings } from '../platform/settings/store.ts';

/**
 * Everything the background works with. Made anew whenever the browser wakes it: nothing in here remembers anything,
 * because a worker's memory is gone at any moment.
 */
export const parts = {
  session: browser.storage.session,
  settings: openSettings(browser.storage.local, navigator.locks),
  grants: openGrants(browser.permissions),
  scripts: browser.scripting,
  locks: navigator.locks,
  messages: readMessages(browser.i18n),
  action: browser.action,
};

export type Parts = typeof parts;
