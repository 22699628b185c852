import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from '../browser/chromium-driver.ts';
import { ensureBrowsers } from '../browser/install.ts';
import { buildExtension } from '../build/extension.ts';
import { dist, root } from '../build/project.ts';
import { readSource, type Source } from '../digest/source.ts';
import { readPopup } from './popup.ts';
import { addressOf, readSample, servePage } from './sample.ts';

// npm start [FILE|URL]: builds, opens the page in Chromium, clicks the toolbar button, and prints what the popup shows.
const picture = resolve(root, 'start.png');

async function show(source: Source): Promise<void> {
  const site = source.saved && (await servePage(source));
  const visible = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  const browser = await launchChromium({ extension: dist, proxyPort: site?.port ?? null, language: 'ru', visible });
  await browser.open(addressOf(source));
  const popup = await browser.clickToolbar();
  console.log(await readPopup(popup));
  writeFileSync(picture, await popup.screenshot());
  console.log(`\nThe popup as a picture: ${picture}`);
  if (visible) console.log('The browser stays open: click the button yourself, and close its window when done.');
  else await browser.close();
  await browser.closed;
  await site?.close();
}

const [argument] = process.argv.slice(2);
const source = argument === undefined ? readSample() : readSource(argument, null);
const missing = ensureBrowsers('chromium');
if (source && missing === null) {
  await buildExtension();
  await show(source);
} else {
  console.error(missing ?? `${argument} cannot be read.`);
  process.exitCode = 1;
}
