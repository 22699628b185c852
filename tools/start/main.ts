import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from '../browser/chromium-driver.ts';
import { ensureBrowsers } from '../browser/install.ts';
import { serveSite } from '../browser/site.ts';
import { buildExtension } from '../build/extension.ts';
import { dist, root } from '../build/project.ts';
import { readSource, type Source } from '../digest/source.ts';
import { readPopup } from './popup.ts';

const sample = resolve(import.meta.dirname, 'sample/bridge.html');
const picture = resolve(root, 'start.png');

/** Where the browser finds the page: a saved one is served under its own address, but without encryption. */
const addressOf = ({ url, saved }: Source): string => (saved ? url.replace(/^https:/, 'http:') : url);

async function show(source: Source): Promise<void> {
  const { saved } = source;
  const address = addressOf(source);
  const site =
    saved && (await serveSite(({ href }) => (href === address ? { body: saved.html, type: saved.contentType } : null)));
  const visible = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  const browser = await launchChromium({ extension: dist, proxyPort: site?.port ?? null, language: 'ru', visible });
  await browser.open(address);
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
const source = readSource(argument ?? sample, argument ? null : 'http://news.example/bridge');
const missing = ensureBrowsers('chromium');
if (!source || missing !== null) {
  console.error(missing ?? `There is no ${argument}`);
  process.exitCode = 1;
} else {
  await buildExtension();
  await show(source);
}
