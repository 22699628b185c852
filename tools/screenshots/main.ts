import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from '../browser/chromium-driver.ts';
import { launchFirefox } from '../browser/firefox-driver.ts';
import { buildExtension } from '../build/extension.ts';
import { dist, root } from '../build/project.ts';
import { readPopup } from '../start/popup.ts';
import { addressOf, readSample, servePage } from '../start/sample.ts';

// The pictures of the documentation: the popup over the sample article, in both browsers and both colour schemes.
const pictures = [
  { name: 'popup-chromium', launch: launchChromium, scheme: 'light' },
  { name: 'popup-firefox', launch: launchFirefox, scheme: 'dark' },
] as const;

const sample = readSample();
if (!sample) throw new Error('The sample article is gone');
const folder = resolve(root, 'docs');
mkdirSync(folder, { recursive: true });
await buildExtension();
const site = await servePage(sample);
for (const { name, launch, scheme } of pictures) {
  const browser = await launch({ extension: dist, proxyPort: site.port, language: 'ru' });
  await browser.useColorScheme(scheme);
  await browser.open(addressOf(sample));
  const popup = await browser.clickToolbar();
  await readPopup(popup);
  writeFileSync(resolve(folder, `${name}.png`), await popup.screenshot());
  await browser.close();
}
await site.close();
