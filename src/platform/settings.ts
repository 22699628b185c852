import type { Storage } from 'webextension-polyfill';
import { type SummaryLength, summaryLengths } from '../core/summary/length.ts';

/** What a person has chosen for all pages. */
export interface Settings {
  readonly summaryLength: SummaryLength;
}

export interface SettingsStore {
  /** The defaults when nothing readable is stored. */
  readonly read: () => Promise<Settings>;
  /** What was stored and cannot be read, damaged or from a newer version, is set aside rather than written over. */
  readonly change: (changes: Partial<Settings>) => Promise<void>;
}

export type SettingsArea = Pick<Storage.StorageArea, 'get' | 'set'>;

const defaults: Settings = { summaryLength: 'normal' };
const version = 1;

export function openSettings(area: SettingsArea): SettingsStore {
  const load = async (): Promise<unknown> => (await area.get('settings'))['settings'];
  return {
    read: async () => parse(await load().catch(() => undefined)) ?? defaults,
    change: async (changes) => {
      try {
        const stored = await load();
        const settings = parse(stored);
        if (settings === null && stored !== undefined) await setAside(area, stored);
        await area.set({ settings: { version, ...defaults, ...settings, ...changes } });
      } catch {
        // no room or no storage: the choice holds for this time only
      }
    },
  };
}

async function setAside(area: SettingsArea, stored: unknown): Promise<void> {
  const key = 'settings set aside';
  const { [key]: before } = await area.get(key);
  await area.set({ [key]: [...(Array.isArray(before) ? before : []), stored] });
}

function parse(stored: unknown): Settings | null {
  if (typeof stored !== 'object' || stored === null) return null;
  if (!('version' in stored) || stored.version !== version || !('summaryLength' in stored)) return null;
  const summaryLength = summaryLengths.find((length) => length === stored.summaryLength);
  return summaryLength ? { summaryLength } : null;
}
