import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pack } from '../pack/pack.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { firefoxControls } from './firefox-controls.ts';
import { pageThrough } from './firefox-page.ts';
import { extensionPageThrough, popupBrowser, popupIsLoaded, tabBrowser } from './firefox-popup.ts';
import { remove, temporaryFolder } from './temporary.ts';
import { waitFor } from './wait.ts';

export async function launchFirefox({ extension, proxyPort, language, profile }: LaunchOptions): Promise<Driver> {
  const downloads = temporaryFolder();
  const { marionette, stop, stopped } = await startFirefox(
    { ...obliging, ...withMouse, ...savingTo(downloads), ...(proxyPort === null ? {} : proxiedTo(proxyPort)) },
    profile,
  );
  const closed = stopped.then(() => remove(downloads));
  const inWindow: typeof marionette.script = async (body, ...args) => {
    await marionette.useContext('chrome');
    return marionette.script(body, ...args);
  };
  const inPage = async <T>(act: () => Promise<T>): Promise<T> => {
    await marionette.useContext('content');
    return act();
  };
  await inWindow(
    `Services.locale.availableLocales = ['en-US', 'ru']; Services.locale.requestedLocales = args;`,
    language,
  );
  const id = idOf(extension);
  const isThere = await inWindow(`return WebExtensionPolicy.getByID(args[0]) !== null`, id);
  if (!isThere) await marionette.call('Addon:Install', installation(resolve(extension), profile));
  const widget = widgetOf(id);
  await inWindow(
    `ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs')
      .CustomizableUI.addWidgetToArea(args[0] + '-browser-action', 'nav-bar');`,
    widget,
  );
  const popupIsOpen = async () => (await inWindow(`return ${popupBrowser} !== null`)) === true;
  /** A person's next click would; one from here does not. A popup that is still opening has to be told again. */
  const closePopup = async () => {
    await waitFor('the popup to close', async () => {
      await inWindow(`${popupBrowser}?.closest('panel').hidePopup()`);
      return !(await popupIsOpen());
    });
  };

  const popup = async () => {
    await waitFor('the popup', async () => inWindow(`return ${popupIsLoaded}`));
    return extensionPageThrough({ ...marionette, script: inWindow }, popupBrowser);
  };

  return {
    name: 'Firefox',
    downloads,
    page: pageThrough(marionette, inPage),
    open: async (url) => {
      await closePopup();
      await inWindow('while (gBrowser.tabs.length > 1) gBrowser.removeTab(gBrowser.tabs[1])');
      await inPage(() => marionette.call('WebDriver:Navigate', { url }));
    },
    clickToolbar: async () => {
      await closePopup();
      const button = `document.getElementById(args[0] + '-BAP')`;
      await waitFor('the toolbar button', async () => inWindow(`return ${button} !== null`, widget));
      await inWindow(`${button}.click()`, widget);
      return popup();
    },
    popup,
    extensionTab: async (path) => {
      const shown = `${tabBrowser}.currentURI.filePath === args[0] && !${tabBrowser}.webProgress.isLoadingDocument`;
      await waitFor(`the tab of ${path}`, async () => inWindow(`return ${shown}`, path));
      return extensionPageThrough({ ...marionette, script: inWindow }, tabBrowser);
    },
    popupIsOpen,
    closePopup,
    controls: firefoxControls(id, inWindow),
    useColorScheme: async (scheme) => {
      await inWindow(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', args[0])`, scheme === 'dark' ? 1 : 0);
    },
    close: async () => {
      await stop();
      await closed;
    },
    closed,
  };
}

const savingTo = (folder: string) => ({ 'browser.download.folderList': 2, 'browser.download.dir': folder });

const proxiedTo = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

/** Without a window Firefox knows of no mouse, which pages can ask for. */
const withMouse = { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 };

/** Accepts extensions that no store has signed, and whatever they ask for. */
const obliging = { 'xpinstall.signatures.required': false, 'extensions.webextOptionalPermissionPrompts': false };

/** What is installed as a folder is gone after a restart; a packed one stays. */
function installation(extension: string, profile: string | undefined): object {
  if (profile === undefined) return { path: extension, temporary: true };
  const path = join(profile, 'backstory.xpi');
  writeFileSync(path, pack(extension));
  return { path, temporary: false };
}

function idOf(extension: string): string {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    readFileSync(resolve(extension, 'manifest.json'), 'utf8'),
  );
  return manifest.browser_specific_settings.gecko.id;
}

/** Firefox makes the id of a toolbar button from the add-on's id. */
const widgetOf = (id: string): string => id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
