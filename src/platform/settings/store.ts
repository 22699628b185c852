import type { Storage } from 'webextension-polyfill';
import type { Edit } from './edits.ts';
import { readStored, writeStored } from './migrate.ts';
import { defaults, type Settings } from './settings.ts';

export interface SettingsStore {
  /** The defaults when nothing readable is stored. */
  readonly read: () => Promise<Settings>;
  /** What was stored and cannot be read, damaged or from a newer version, is set aside rather than written over. */
  readonly change: (edit: Edit) => Promise<void>;
  /** Everything that was set aside or will be at the next change, oldest first: the person has to be told. */
  readonly unreadable: () => Promise<readonly unknown[]>;
  /** Forgets what was set aside, because the person says so. */
  readonly discardUnreadable: () => Promise<void>;
}

export type SettingsArea = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** One writer at a time, whichever window or worker of the extension it lives in. */
export type Locks = { readonly request: (name: string, task: () => Promise<void>) => Promise<unknown> };

export const settingsKey = 'settings';
const asideKey = 'settings set aside';

export function openSettings(area: SettingsArea, locks: Locks): SettingsStore {
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
      const settings = readStored(await load().catch(() => undefined));
      return settings.ok ? settings.value : defaults;
    },
    change: (edit) =>
      alone(async () => {
        const stored = await load();
        const settings = readStored(stored);
        if (!settings.ok && stored !== undefined) await area.set({ [asideKey]: [...(await loadAside()), stored] });
        await area.set({ [settingsKey]: writeStored(edit(settings.ok ? settings.value : defaults)) });
      }),
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
