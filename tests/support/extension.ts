import type { Browser } from 'webextension-polyfill';
import type { View } from '../../tools/browser/driver.ts';

/** The extension API in a window of the extension, by the name it has there. */
declare const chrome: Browser;
declare const browser: Browser | undefined;

/** The names of the scripts registered for chosen sites. */
export const registeredScripts = (popup: View): Promise<string[]> =>
  popup.run(async () => {
    const { scripting } = typeof browser === 'undefined' ? chrome : browser;
    return (await scripting.getRegisteredContentScripts()).map(({ id }) => id).sort();
  });

/** What the toolbar button shows for the tab in front. */
export const badgeIn = (popup: View): Promise<{ text: string; title: string }> =>
  popup.run(async () => {
    const { tabs, action } = typeof browser === 'undefined' ? chrome : browser;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const tabId = tab?.id ?? 0;
    return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  });

/** What tidying scripts have left on the isolated world's global of the page in front. */
export const tidyGlobals = (popup: View): Promise<unknown> =>
  popup.run(async () => {
    const { tabs, scripting } = typeof browser === 'undefined' ? chrome : browser;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const func = () => Object.keys(globalThis).filter((name) => /^backstory(?:Tidy|Pick)/.test(name));
    const [answer] = await scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func });
    return answer?.result;
  });

/** Makes the extension remember settings, as if they had been chosen before. */
export const storeSettings = (view: View, settings: unknown): Promise<void> =>
  view.run(async (stored) => {
    const { storage } = typeof browser === 'undefined' ? chrome : browser;
    await storage.local.set({ settings: stored });
  }, settings);
