import { afterAll, beforeAll, describe } from 'vitest';
import { launchChromium } from '../../tools/browser/chromium-driver.ts';
import type { Driver, LaunchOptions } from '../../tools/browser/driver.ts';
import { launchFirefox } from '../../tools/browser/firefox-driver.ts';
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
