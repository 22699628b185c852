import { afterAll, beforeAll, describe } from 'vitest';
import { launchChromium } from '../../tools/browser/chromium-driver.ts';
import type { Driver, LaunchOptions } from '../../tools/browser/driver.ts';
import { launchFirefox } from '../../tools/browser/firefox-driver.ts';
import type { Site } from '../../tools/browser/site.ts';
import { remove, temporaryFolder } from '../../tools/browser/temporary.ts';
import { dist } from '../../tools/build/project.ts';
import { serveWeb } from './web.ts';

const browsers = { Chromium: launchChromium, Firefox: launchFirefox };

/** Defines the same tests for each browser; `browser()` is the one running, with the built extension in it. */
export function inEachBrowser(language: LaunchOptions['language'], define: (browser: () => Driver) => void): void {
  describe.each(Object.entries(browsers))('%s', (_, launch) => {
    let driver: Driver | null = null;
    let stopWeb = async (): Promise<void> => {};
    beforeAll(async () => {
      const web = await serveWeb();
      stopWeb = web.close;
      driver = await launch({ extension: dist, proxyPort: web.port, language });
    });
    afterAll(async () => {
      await driver?.close();
      await stopWeb();
    });
    define(() => {
      if (!driver) throw new Error('The browser is not running yet');
      return driver;
    });
  });
}

/** A browser that can be restarted: closed and started again with all it remembers. */
export interface Restartable {
  browser(): Driver;
  restart(): Promise<void>;
}

/** Defines the same tests for each browser, with the extension installed as people install it. */
export function inEachRestartableBrowser(
  language: LaunchOptions['language'],
  define: (restartable: Restartable) => void,
): void {
  describe.each(Object.entries(browsers))('%s', (_, launch) => {
    const profile = temporaryFolder();
    let driver: Driver | null = null;
    let web: Site | null = null;
    const start = async (): Promise<void> => {
      web ??= await serveWeb();
      driver = await launch({ extension: dist, proxyPort: web.port, language, profile });
    };
    beforeAll(start);
    afterAll(async () => {
      await driver?.close();
      await web?.close();
      await remove(profile);
    });
    define({
      browser: () => {
        if (!driver) throw new Error('The browser is not running yet');
        return driver;
      },
      restart: async () => {
        await driver?.close();
        await start();
      },
    });
  });
}
