import type { Tabs } from 'webextension-polyfill';

/** The tab whose toolbar button was clicked. */
export interface Tab {
  readonly id: number;
  /** Empty when the browser does not let us see it. */
  readonly url: string;
  readonly title: string;
  /** In a private window: nothing about it may be stored. */
  readonly incognito: boolean;
}

export async function findActiveTab(tabs: Pick<Tabs.Static, 'query'>): Promise<Tab | null> {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', incognito: tab.incognito };
}
