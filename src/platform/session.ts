import type { Storage } from 'webextension-polyfill';

export type SessionArea = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** What outlives the popup but not the browser: kept in memory, readable by extension pages only. */
export interface Session {
  readonly recall: (key: string) => Promise<unknown>;
  /** Quietly does nothing when the browser has no room: what is kept here can always be made again. */
  readonly keep: (key: string, value: unknown) => Promise<void>;
}

/** How many entries stay; the oldest goes first. The area holds 10 MB, a long article's digest half of one. */
const capacity = 12;

export function openSession(area: SessionArea): Session {
  return {
    recall: async (key) => (await area.get(key))[key],
    keep: async (key, value) => {
      try {
        const { order: stored } = await area.get('order');
        const keys = Array.isArray(stored) ? stored.filter((other) => typeof other === 'string' && other !== key) : [];
        const order = [...keys, key];
        await area.remove(order.slice(0, -capacity));
        await area.set({ [key]: value, order: order.slice(-capacity) });
      } catch {
        // no room, or the extension is being replaced
      }
    },
  };
}
