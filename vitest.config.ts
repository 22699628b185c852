import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags } from './tools/browser/chromium.ts';
import { programPath } from './tools/browser/program.ts';

const browserTests = 'tests/**/*.browser.test.{ts,tsx}';

/**
 * `unit` runs in Node; files that need a DOM say `// @vitest-environment jsdom` in their first line.
 * `browser` runs in Debian's Chromium, `e2e` drives the built extension in real browsers.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // tests import the messages, which Vite would rather have fetched
  publicDir: false,
  test: {
    // A bound on hanging, not a measure of speed: machines are slow when they are busy.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', browserTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [browserTests],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: programPath('chromium') ?? 'chromium', args: [...chromiumFlags] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
