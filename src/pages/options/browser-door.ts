import { browser } from '../../platform/browser.ts';
import { saveFile } from '../../platform/file.ts';
import { openGrants } from '../../platform/grants.ts';
import { openSettings } from '../../platform/settings/store.ts';
import type { OptionsDoor } from './door.ts';

/** The options page's door in a real browser. */
export function browserDoor(): OptionsDoor {
  const { local, session } = browser.storage;
  const grants = openGrants(browser.permissions);
  return {
    settings: openSettings(local, navigator.locks),
    grants,
    watch: (listener) => {
      const events = [local.onChanged, browser.permissions.onAdded, browser.permissions.onRemoved];
      for (const event of events) event.addListener(listener);
      return () => {
        for (const event of events) event.removeListener(listener);
      };
    },
    saveFile: (file) => saveFile(document, file),
    findShortcuts: async () =>
      (await browser.commands.getAll()).map(({ description = '', shortcut = '' }) => ({ description, keys: shortcut })),
    openShortcuts: () => {
      // only Firefox has a call for it, only Chromium lets a page of its own be opened
      if ('openShortcutSettings' in browser.commands) browser.commands.openShortcutSettings();
      else browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },
    erase: async () => {
      await local.clear();
      await session.clear();
      await grants.revokeAll();
    },
  };
}
