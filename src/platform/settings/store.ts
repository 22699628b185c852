import type { Storage } from 'webextension-polyfill';
import type { Edit } from './edits.ts';
import { readStored, writeStored } from './migrate.ts';
import { defaults, type Settings } from './settings.ts';

export interface SettingsStore {
  /** The defaults when nothing readable is stored. */
  readonly read: () => Promise<Settings>;
  /**
   * Written at once where the settings have been read before, so that a popup may close on the click that changes them.
   * What was stored and cannot be read, damaged or from a newer version, is set aside rather than written over.
   * An edit whose result could not be read again changes nothing.
   */
  readonly change: (edit: Edit) => Promise<void>;
  /** Everything that was set aside or will be at the next change, oldest first: the person has to be told. */
  readonly unreadable: () => Promise<readonly unknown[]>;
  /** Forgets what was set aside, because the person says so. */
  readonly discardUnreadable: () => Promise<void>;
}

export type SettingsArea = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'> & {
  readonly onChanged: Pick<Storage.StorageArea['onChanged'], 'addListener'>;
};

/** One writer at a time, whichever window or worker of the extension it lives in. */
export type Locks = { readonly request: (name: string, task: () => Promise<void>) => Promise<unknown> };

export const settingsKey = 'settings';
const asideKey = 'settings set aside';

export function openSettings(area: SettingsArea, locks: Locks): SettingsStore {
  /** What is stored; null before it has been read, and when it cannot be. */
  let known: Settings | null = null;
  /** Our own writings that are under way. */
  let writing = 0;
  const learn = (stored: unknown): void => {
    known = stored === undefined ? defaults : readable(stored);
  };
  area.onChanged.addListener((changes) => {
    // an echo of our own writing may be older than what we know
    if (settingsKey in changes && writing === 0) learn(changes[settingsKey]?.newValue);
  });
  const load = async (): Promise<unknown> => (await area.get(settingsKey))[settingsKey];
  const loadAside = async (): Promise<readonly unknown[]> => {
    const { [asideKey]: stored } = await area.get(asideKey);
    return Array.isArray(stored) ? stored : [];
  };
  const alone = async (task: () => Promise<void>): Promise<void> => {
    // no room or no storage: the choice holds for this time only
    await locks.request(settingsKey, task).catch(() => {});
  };
  return {
    read: async () => {
      const stored = await load().catch(() => null);
      if (writing === 0) learn(stored);
      return known ?? defaults;
    },
    change: async (edit) => {
      if (!known) {
        await alone(async () => {
          if (known) return;
          const stored = await load();
          learn(stored);
          if (!known) await area.set({ [asideKey]: [...(await loadAside()), stored] });
          known ??= defaults;
        });
      }
      if (!known) return;
      const changed = readable(writeStored(edit(known)));
      if (!changed) return;
      known = changed;
      writing += 1;
      await area.set({ [settingsKey]: writeStored(known) }).catch(() => {});
      writing -= 1;
    },
    unreadable: async () => {
      const stored = await load().catch(() => undefined);
      const aside = await loadAside().catch(() => []);
      return stored === undefined || readStored(stored).ok ? aside : [...aside, stored];
    },
    discardUnreadable: () =>
      alone(async () => {
        await area.remove(asideKey);
        const stored = await load();
        if (!readStored(stored).ok) await area.remove(settingsKey);
      }),
  };
}

function readable(stored: unknown): Settings | null {
  const settings = readStored(stored);
  return settings.ok ? settings.value : null;
}
