import { describe, expect, it } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { findTab, popupAddress } from '../../src/platform/tab.ts';

const asked = (tabs: readonly Partial<Tabs.Tab>[]) => ({
  query: async () => tabs as Tabs.Tab[],
  get: async (id: number) => {
    const tab = tabs.find((each) => each.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab as Tabs.Tab;
  },
});

describe('findTab', () => {
  it('takes the one in front', async () => {
    const tab = { id: 3, url: 'https://example.org/', title: 'Пример', incognito: true };
    expect(await findTab(asked([{ ...tab, index: 0 }]), '')).toEqual(tab);
  });

  it('knows an address the browser keeps to itself as empty', async () => {
    expect(await findTab(asked([{ id: 3, incognito: false }]), '')).toMatchObject({ url: '', title: '' });
  });

  it('finds none in a window without tabs', async () => {
    expect(await findTab(asked([]), '')).toBeNull();
  });

  it('takes the one the popup’s own address names, because it is open in a tab itself', async () => {
    const tabs = asked([
      { id: 3, incognito: false },
      { id: 8, url: 'https://example.org/', incognito: false },
    ]);
    const search = (id: number): string => new URL(popupAddress(id), 'https://extension.example').search;
    expect(await findTab(tabs, search(8))).toMatchObject({ id: 8 });
    expect(await findTab(tabs, search(9))).toBeNull();
  });
});
