import { resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from './chromium.ts';
import { popupOf } from './chromium-popup.ts';
import { viewThrough } from './devtools-view.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { localizedCopy } from './localized.ts';
import { remove, temporaryFolder } from './temporary.ts';

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = temporaryFolder();
  const downloads = temporaryFolder();
  const extension = localizedCopy(resolve(options.extension), options.language);
  const context = await startChromium(profile, options);
  const closed = new Promise((settle) => context.once('close', settle)).then(() =>
    remove(profile, downloads, extension),
  );
  const devtools = await browserSession(context);
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const { id } = await devtools.send('Extensions.loadUnpacked', { path: extension });
  const popup = popupOf(id, devtools);

  let page = context.pages()[0] ?? (await context.newPage());
  let session = await context.newCDPSession(page);
  let scheme = 'light';
  /** A tab in which the button was clicked on a page of the browser itself grants nothing afterwards. */
  const renewTab = async () => {
    const last = page;
    page = await context.newPage();
    session = await context.newCDPSession(page);
    await last.close();
  };

  return {
    name: 'Chromium',
    downloads,
    page: viewThrough((method, params) => session.send(method as 'Runtime.evaluate', params as never)),
    open: async (url) => {
      await popup.close();
      await renewTab();
      await page.goto(url);
      await page.bringToFront();
    },
    clickToolbar: async () => {
      const send = await popup.open();
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
      return viewThrough(send);
    },
    popupIsOpen: popup.isOpen,
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

const startChromium = (profile: string, { proxyPort, visible = false }: LaunchOptions): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
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

function browserSession(context: BrowserContext) {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone');
  return browser.newBrowserCDPSession();
}
