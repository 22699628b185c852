import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withRule, withSite } from '../../../src/platform/settings/edits.ts';
import { defaults, type Settings } from '../../../src/platform/settings/settings.ts';
import { openSettings, type SettingsArea } from '../../../src/platform/settings/store.ts';
import { FakeArea, fakeLocks } from './fake-area.ts';

const unreadable = [
  ['from a newer version', { version: 3, summaryLength: 'tiny', more: true }],
  ['without a version', { summaryLength: 'long' }],
  ['with a length nobody knows', { version: 1, summaryLength: 'endless' }],
  ['that is no record', 'long'],
  ['that is null', null],
] as const;

const open = (area: SettingsArea) => openSettings(area, fakeLocks());

const summaryLength =
  (length: Settings['summaryLength']) =>
  (settings: Settings): Settings => ({ ...settings, summaryLength: length });

describe('settings', () => {
  it('are the defaults at first, and nothing is stored for it', async () => {
    const area = new FakeArea();
    expect(await open(area).read()).toEqual(defaults);
    expect(area.values).toEqual({});
  });

  it('are as the person left them', async () => {
    const area = new FakeArea();
    await open(area).change(summaryLength('long'));
    expect(await open(area).read()).toEqual({ ...defaults, summaryLength: 'long' });
    expect(await open(area).unreadable()).toEqual([]);
  });

  it('are migrated by the first change', async () => {
    const area = new FakeArea({ settings: { version: 1, summaryLength: 'long' } });
    await open(area).change(withSite('example.org', { level: 'tidy' }));
    const settings = { version: 2, summaryLength: 'long', sites: { 'example.org': { level: 'tidy' } }, ownRules: [] };
    expect(area.values).toEqual({ settings });
  });

  it('keep every one of many changes made at once', async () => {
    const area = new FakeArea();
    const store = open(area);
    const names = Array.from({ length: 20 }, (_, place) => `site${place}.example`);
    await Promise.all(names.map((name) => store.change(withSite(name, { level: 'tidy' }))));
    expect(Object.keys((await store.read()).sites)).toEqual(names);
  });

  it('are written at once when they were read before, because a popup closes', async () => {
    const area = new FakeArea();
    const store = open(area);
    await store.read();
    store.change(summaryLength('long'));
    store.change(withSite('example.org', { level: 'tidy' }));
    expect(area.values).toMatchObject({ settings: { summaryLength: 'long', sites: { 'example.org': {} } } });
  });

  it('that another window changed meanwhile are kept by a change', async () => {
    const area = new FakeArea();
    const [one, other] = [open(area), open(area)];
    await Promise.all([one.read(), other.read()]);
    await other.change(summaryLength('long'));
    await one.change(withSite('example.org', { level: 'tidy' }));
    expect(area.values).toMatchObject({ settings: { summaryLength: 'long', sites: { 'example.org': {} } } });
  });

  it.each(unreadable)('stored %s are left alone by reading, and told', async (_, settings) => {
    const area = new FakeArea({ settings });
    expect(await open(area).read()).toEqual(defaults);
    expect(await open(area).unreadable()).toEqual([settings]);
    expect(area.values).toEqual({ settings });
  });

  it.each(unreadable)('stored %s are set aside by a change, not lost', async (_, settings) => {
    const area = new FakeArea({ settings, 'settings set aside': ['an older one'] });
    const store = open(area);
    await store.change(summaryLength('short'));
    await store.change(summaryLength('long'));
    expect((await store.read()).summaryLength).toBe('long');
    expect(await store.unreadable()).toEqual(['an older one', settings]);
  });

  it('are never lost, whatever was stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (settings) => {
        const area = new FakeArea({ settings });
        await open(area).change(summaryLength('short'));
        expect(await open(area).unreadable()).toEqual([settings]);
      }),
    );
  });

  it.each([
    ['a site nobody can have', withRule({ site: 'a,b', action: 'hide', by: 'text', value: 'x' })],
    [
      'more words than anybody writes',
      withRule({ site: 'a.example', action: 'hide', by: 'text', value: 'x'.repeat(2_001) }),
    ],
    ['a site with a star', withSite('*', { level: 'tidy' })],
  ])('with %s could not be read again and are not written', async (_, edit) => {
    const area = new FakeArea();
    const store = open(area);
    await store.change(summaryLength('long'));
    await store.change(edit);
    expect(await store.unreadable()).toEqual([]);
    expect(await store.read()).toEqual({ ...defaults, summaryLength: 'long' });
    expect(await open(area).read()).toEqual({ ...defaults, summaryLength: 'long' });
  });

  it('that were set aside are forgotten when the person says so, the readable ones are not', async () => {
    const area = new FakeArea({ settings: 'damaged' });
    const store = open(area);
    await store.discardUnreadable();
    expect(area.values).toEqual({});
    await store.change(summaryLength('long'));
    await store.discardUnreadable();
    expect((await store.read()).summaryLength).toBe('long');
  });

  it('do without a storage that fails', async () => {
    const fail = () => Promise.reject(new Error('corrupt'));
    const store = open({ get: fail, set: fail, remove: fail, onChanged: { addListener: () => {} } });
    expect(await store.read()).toEqual(defaults);
    expect(await store.unreadable()).toEqual([]);
    await expect(store.change(summaryLength('long'))).resolves.toBeUndefined();
  });
});
