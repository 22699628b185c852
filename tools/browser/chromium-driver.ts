import { resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from './chromium.ts';
import { attachTo } from './devtools-target.ts';
import { viewThrough } from './devtools-view.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { localizedCopy } from './localized.ts';
import { remove, temporaryFolder } from './temporary.ts';
import { waitFor } from './wait.ts';

export async function launchChromium({
  extension,
  proxyPort,
  language,
  visible = false,
}: LaunchOptions): Promise<Driver> {
  const profile = temporaryFolder();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false, // '--headless=new' below: Playwright's own headless mode has no extensions
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumFlags,
      '--enable-unsafe-extension-debugging',
      '--window-size=1280,900',
      ...(visible ? [] : ['--headless=new']),
      ...(proxyPort === null ? [] : [`--proxy-server=http://127.0.0.1:${proxyPort}`]),
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const pageSession = await context.newCDPSession(page);
  const devtools = await browserSession(context);
  const folder = localizedCopy(resolve(extension), language);
  const { id } = await devtools.send('Extensions.loadUnpacked', { path: folder });

  const targets = async () => (await devtools.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const findPopup = async () =>
    (await targets()).find(({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${id}/popup/`));
  let scheme = 'light';
  const closed = new Promise<void>((settle) => context.once('close', () => settle())).then(() =>
    remove(profile, folder),
  );

  return {
    name: 'Chromium',
    page: viewThrough((method, params) => pageSession.send(method as 'Runtime.evaluate', params as never)),
    open: async (url) => {
      await page.goto(url);
      await page.bringToFront();
    },
    clickToolbar: async () => {
      // Of the three targets a tab has, the action belongs to the one of type 'tab'.
      const tab = await waitFor('the tab', async () => (await targets()).find(({ type }) => type === 'tab'));
      await devtools.send('Extensions.triggerAction', { id, targetId: tab.targetId });
      const { targetId } = await waitFor('the popup', findPopup);
      const send = await attachTo(devtools, targetId);
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
      return viewThrough(send);
    },
    popupIsOpen: async () => (await findPopup()) !== undefined,
    useColorScheme: async (wanted) => {
      scheme = wanted;
    },
    close: async () => {
      await context.close();
      await closed;
    },
    closed,
  };
}

function browserSession(context: BrowserContext) {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone');
  return browser.newBrowserCDPSession();
}
