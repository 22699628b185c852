import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from './chromium.ts';
import { chromiumControls } from './chromium-controls.ts';
import { popupOf } from './chromium-popup.ts';
import type { Send } from './devtools-target.ts';
import { viewThrough } from './devtools-view.ts';
import type { Driver, LaunchOptions, View } from './driver.ts';
import { localizedCopy } from './localized.ts';
import { remove, temporaryFolder } from './temporary.ts';
import { waitFor } from './wait.ts';

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? temporaryFolder();
  const downloads = temporaryFolder();
  const extension = join(profile, 'backstory');
  if (!existsSync(extension)) localizedCopy(resolve(options.extension), options.language, extension);
  const context = await startChromium(profile, options, options.profile === undefined ? [] : bringing(extension));
  const closed = new Promise((settle) => context.once('close', settle)).then(() =>
    remove(downloads, ...(options.profile === undefined ? [profile] : [])),
  );
  const devtools = await browserSession(context);
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  if (options.profile === undefined) await devtools.send('Extensions.loadUnpacked', { path: extension });
  const id = idOf(extension);
  const popup = popupOf(id, devtools);

  let page = context.pages()[0] ?? (await context.newPage());
  let session = await context.newCDPSession(page);
  let scheme = 'light';
  /** A tab in which the button was clicked on a page of the browser itself grants nothing afterwards. */
  const renewTab = async () => {
    const before = context.pages();
    page = await context.newPage();
    session = await context.newCDPSession(page);
    for (const other of before) await other.close();
  };

  const viewInScheme = async (send: Send): Promise<View> => {
    await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    return viewThrough(send);
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
    clickToolbar: async () => viewInScheme(await popup.open()),
    popup: async () => viewInScheme(await popup.find()),
    extensionTab: async (path) => {
      const own = await waitFor(`the tab of ${path}`, async () =>
        context.pages().find((each) => each.url() === `chrome-extension://${id}${path}`),
      );
      const ownSession = await context.newCDPSession(own);
      return viewInScheme((method, params) => ownSession.send(method as 'Runtime.evaluate', params as never));
    },
    popupIsOpen: popup.isOpen,
    closePopup: popup.close,
    controls: chromiumControls(id, extension, context, devtools),
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

/** Chromium makes the id of an unpacked extension from its folder. */
const idOf = (extension: string): string =>
  createHash('sha256')
    .update(extension)
    .digest('hex')
    .slice(0, 32)
    .replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** A restarted browser brings an extension along only when it is named again on the command line. */
const bringing = (extension: string): readonly string[] => [
  `--load-extension=${extension}`,
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
];

/** Without a window, Chromium has a screen too small for a popup and no mouse, which pages can ask for. */
const likeADesk = [
  '--screen-info={1600x1200}',
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
] as const;

const startChromium = (
  profile: string,
  { proxyPort, visible = false }: LaunchOptions,
  flags: readonly string[],
): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false, // '--headless=new' below: Playwright's own headless mode has no extensions
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumFlags,
      '--enable-unsafe-extension-debugging',
      '--window-size=1280,900',
      ...likeADesk,
      ...flags,
      ...(visible ? [] : ['--headless=new']),
      ...(proxyPort === null ? [] : [`--proxy-server=http://127.0.0.1:${proxyPort}`]),
    ],
  });

function browserSession(context: BrowserContext) {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone');
  return browser.newBrowserCDPSession();
}
