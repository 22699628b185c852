import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveWeb } from '../../tests/support/web.ts';
import { launchChromium } from '../browser/chromium-driver.ts';
import type { LaunchOptions } from '../browser/driver.ts';
import { launchFirefox } from '../browser/firefox-driver.ts';
import { buildExtension } from '../build/extension.ts';
import { dist, root } from '../build/project.ts';
import { type Screen, screens } from './screens.ts';

// npm run screenshots: the two pictures of the documentation.
// npm run screenshots -- FOLDER [WORD…]: every screen in both browsers, languages and colour schemes, or what is named of
// each: `brief quotes chromium ru` gives two screens in light and dark.
type Scheme = 'light' | 'dark';

const browsers = { chromium: launchChromium, firefox: launchFirefox };

async function takePictures(
  name: keyof typeof browsers,
  language: LaunchOptions['language'],
  scheme: Scheme,
  wanted: readonly Screen[],
  fileOf: (screen: Screen) => string,
): Promise<void> {
  const site = await serveWeb();
  const browser = await browsers[name]({ extension: dist, proxyPort: site.port, language });
  await browser.useColorScheme(scheme);
  for (const screen of wanted) {
    try {
      const view = await screen.show(browser);
      writeFileSync(fileOf(screen), await view.screenshot());
    } catch (error) {
      console.error(`${name} ${language} ${scheme} ${screen.name}: ${error}`);
      process.exitCode = 1;
    }
  }
  await browser.close();
  await site.close();
}

const [folder, ...words] = process.argv.slice(2);
/** Those the command line names, or all where it names none. */
const wanted = <T extends string>(all: readonly T[]): readonly T[] => {
  const named = all.filter((each) => words.includes(each));
  return named.length > 0 ? named : all;
};

await buildExtension();
if (folder === undefined) {
  const brief = screens.filter(({ name }) => name === 'brief');
  await takePictures('chromium', 'ru', 'light', brief, () => resolve(root, 'docs/popup-chromium.png'));
  await takePictures('firefox', 'ru', 'dark', brief, () => resolve(root, 'docs/popup-firefox.png'));
} else {
  mkdirSync(folder, { recursive: true });
  const names = wanted(screens.map(({ name }) => name));
  const shown = screens.filter(({ name }) => names.includes(name));
  for (const browser of wanted(['chromium', 'firefox'] as const))
    for (const language of wanted(['ru', 'en'] as const))
      for (const scheme of wanted(['light', 'dark'] as const))
        await takePictures(browser, language, scheme, shown, ({ name }) =>
          resolve(folder, `${name}-${browser}-${language}-${scheme}.png`),
        );
}
