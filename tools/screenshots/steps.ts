import type { Browser } from 'webextension-polyfill';
import { address } from '../../tests/support/web.ts';
import type { Driver, View } from '../browser/driver.ts';
import { waitFor } from '../browser/wait.ts';

/** The extension API in a window of the extension, by the name it has there. */
declare const chrome: Browser;
declare const browser: Browser | undefined;

/** Opens a page and the popup over it, and waits for its answer. */
export async function openPopup(driver: Driver, url: string): Promise<View> {
  await driver.open(url);
  const popup = await driver.clickToolbar();
  await waitFor('the answer', () => popup.run(() => document.querySelector('.digest, .notice') !== null));
  return popup;
}

const see = (view: View, selector: string): Promise<boolean> =>
  waitFor(selector, () => view.run((wanted) => document.querySelector(wanted) !== null, selector));

/** A selector of what is clicked, as soon as it is there, or of what comes of it. */
export type Step = string | { readonly until: string };

export async function follow(view: View, ...steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const selector = typeof step === 'string' ? step : step.until;
    await see(view, selector);
    if (step === selector) await view.click(selector);
  }
}

/** The options page in a tab of its own, opened as a person does. */
export async function openOptions(driver: Driver): Promise<View> {
  const popup = await openPopup(driver, address('harbour'));
  // the popup closes on the click, which then has no answer
  await popup.click('.options-link').catch(() => null);
  const options = await driver.extensionTab('/src/pages/options/index.html');
  await waitFor('the page', () => options.run(() => document.querySelector('.options section') !== null));
  return options;
}

const stored = {
  choices: {
    version: 2,
    summaryLength: 'normal',
    sites: {
      'news.example': { level: 'tidy' },
      'gazeta-svetlogo-i-okrestnostey.example': { level: 'focus' },
    },
    ownRules: [
      { site: 'news.example', action: 'hide', by: 'selector', value: 'main > aside.promo:nth-of-type(2)' },
      { site: 'news.example', action: 'keep', by: 'text', value: 'Погода на завтра: дождь, местами гроза' },
    ],
  },
  newer: { version: 99 },
  nothing: null,
} as const;

/** Makes the extension remember something, as if it had been chosen before. */
export const storeSettings = (view: View, kind: keyof typeof stored): Promise<void> =>
  view.run(async (settings) => {
    const { storage } = typeof browser === 'undefined' ? chrome : browser;
    await storage.local.clear();
    if (settings) await storage.local.set({ settings });
    await new Promise((done) => setTimeout(done, 500));
  }, stored[kind]);
