import { describe, expect, it } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { findActiveTab } from '../../src/platform/tab.ts';

const asked = (tabs: readonly Partial<Tabs.Tab>[]) => ({ query: async () => tabs as Tabs.Tab[] });

describe('findActiveTab', () => {
  it('takes the one in front', async () => {
    const tab = { id: 3, url: 'https://example.org/', title: 'Пример', incognito: true };
    expect(await findActiveTab(asked([{ ...tab, index: 0 }]))).toEqual(tab);
  });

  it('knows an address the browser keeps to itself as empty', async () => {
    expect(await findActiveTab(asked([{ id: 3, incognito: false }]))).toMatchObject({ url: '', title: '' });
  });

  it('finds none in a window without tabs', async () => {
    expect(await findActiveTab(asked([]))).toBeNull();
  });
});
