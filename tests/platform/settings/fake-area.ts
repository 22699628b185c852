import type { Locks, SettingsArea } from '../../../src/platform/settings/store.ts';

/** A storage area in memory, which copies as a browser's does. */
export class FakeArea implements SettingsArea {
  readonly #hearers: Parameters<SettingsArea['onChanged']['addListener']>[0][] = [];
  readonly onChanged: SettingsArea['onChanged'] = { addListener: (hearer) => this.#hearers.push(hearer) };
  readonly values: Record<string, unknown>;
  constructor(values: Record<string, unknown> = {}) {
    this.values = values;
  }
  async get(key?: unknown): Promise<Record<string, unknown>> {
    const name = String(key);
    return Object.hasOwn(this.values, name) ? { [name]: structuredClone(this.values[name]) } : {};
  }
  async set(items: Record<string, unknown>): Promise<void> {
    Object.assign(this.values, structuredClone(items));
    for (const [key, newValue] of Object.entries(items)) this.#tell({ [key]: { newValue } });
  }
  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) {
      delete this.values[key];
      this.#tell({ [key]: {} });
    }
  }
  #tell(changes: Record<string, { newValue?: unknown }>): void {
    for (const hear of this.#hearers) hear(changes);
  }
}

/** Tasks one after another, as `navigator.locks` runs them. */
export function fakeLocks(): Locks {
  let last: Promise<void> = Promise.resolve();
  return {
    request: (_, task) => {
      const done = last.then(task);
      last = done.catch(() => {});
      return done;
    },
  };
}
