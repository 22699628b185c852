import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../browser/chromium.ts';

// Draws the PNGs the manifest names from the one SVG. Run after the SVG changes; the PNGs are committed.
const folder = resolve(import.meta.dirname, '../../public/icons');
const svg = readFileSync(resolve(folder, 'icon.svg')).toString('base64');

const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } img { display: block }</style><img width="${size}" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.locator('img').screenshot({ path: resolve(folder, `icon-${size}.png`), omitBackground: true });
}
await browser.close();
