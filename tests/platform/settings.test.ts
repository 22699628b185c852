import { describe, expect, it } from 'vitest';
import { openSettings, type SettingsArea } from '../../src/platform/settings.ts';

class FakeArea implements SettingsArea {
  readonly values: Record<string, unknown>;
  constructor(values: Record<string, unknown> = {}) {
    this.values = values;
  }
  async get(key?: unknown): Promise<Record<string, unknown>> {
    return { [String(key)]: this.values[String(key)] };
  }
  async set(items: Record<string, unknown>): Promise<void> {
    Object.assign(this.values, structuredClone(items));
  }
}

const unreadable = [
  ['from a newer version', { version: 2, summaryLength: 'tiny', more: true }],
  ['without a version', { summaryLength: 'long' }],
  ['with a length nobody knows', { version: 1, summaryLength: 'endless' }],
  ['that is no record', 'long'],
  ['that is null', null],
] as const;

describe('settings', () => {
  it('are the defaults at first, and nothing is stored for it', async () => {
    const area = new FakeArea();
    expect(await openSettings(area).read()).toEqual({ summaryLength: 'normal' });
    expect(area.values).toEqual({});
  });

  it('are as the person left them', async () => {
    const area = new FakeArea();
    await openSettings(area).change({ summaryLength: 'long' });
    expect(await openSettings(area).read()).toEqual({ summaryLength: 'long' });
  });

  it.each(unreadable)('stored %s are left alone by reading', async (_, settings) => {
    const area = new FakeArea({ settings });
    expect(await openSettings(area).read()).toEqual({ summaryLength: 'normal' });
    expect(area.values).toEqual({ settings });
  });

  it.each(unreadable)('stored %s are set aside by a change, not lost', async (_, settings) => {
    const area = new FakeArea({ settings, 'settings set aside': ['an older one'] });
    const store = openSettings(area);
    await store.change({ summaryLength: 'short' });
    await store.change({ summaryLength: 'long' });
    expect(await store.read()).toEqual({ summaryLength: 'long' });
    expect(area.values['settings set aside']).toEqual(['an older one', settings]);
  });

  it('do without a storage that fails', async () => {
    const broken: SettingsArea = {
      get: () => Promise.reject(new Error('corrupt')),
      set: () => Promise.reject(new Error('corrupt')),
    };
    expect(await openSettings(broken).read()).toEqual({ summaryLength: 'normal' });
    await expect(openSettings(broken).change({ summaryLength: 'long' })).resolves.toBeUndefined();
  });
});
