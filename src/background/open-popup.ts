import type { Tabs } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { intend, type PopupIntent } from '../platform/intent.ts';
import { popupAddress } from '../platform/tab.ts';

/**
 * Opens the popup with a wish, or its page in a tab where the browser does not let us.
 * Nothing is awaited before that, else Firefox no longer sees the person's key or click.
 */
export async function openPopup(tab: Tabs.Tab, wish: PopupIntent['wish']): Promise<void> {
  const { id } = tab;
  if (id === undefined) return;
  const kept = intend(browser.storage.session, 'popup', { wish, tabId: id });
  try {
    await browser.action.openPopup();
  } catch {
    await kept;
    await browser.tabs.create({ url: browser.runtime.getURL(popupAddress(id)), openerTabId: id });
  }
}
