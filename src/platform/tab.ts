import type { Tabs } from 'webextension-polyfill';

/** The tab a popup is about. */
export interface Tab {
  readonly id: number;
  /** Empty when the browser does not let us see it. */
  readonly url: string;
  readonly title: string;
  /** In a private window: nothing about it may be stored. */
  readonly incognito: boolean;
}

/** The popup's page as it is opened in a tab of its own, where a popup cannot be: it is about another tab. */
export const popupAddress = (tabId: number): string => `/popup/index.html?tab=${tabId}`;

/** The tab whose toolbar button was clicked, or the one the popup's own address names. */
export async function findTab(tabs: Pick<Tabs.Static, 'query' | 'get'>, search: string): Promise<Tab | null> {
  const { named } = /^\?tab=(?<named>\d{1,15})$/.exec(search)?.groups ?? {};
  const [tab] =
    named === undefined
      ? await tabs.query({ active: true, currentWindow: true })
      : [await tabs.get(Number(named)).catch(() => undefined)];
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', incognito: tab.incognito };
}
