import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import type { ExtractEntry } from '../../content-scripts/extract.ts';
import { chromiumFlags, findChromium } from '../browser/chromium.ts';
import type { SavedPage } from './saved-page.ts';

export type Extracted = ReturnType<ExtractEntry['read']> & { readonly ms: number };

const script = resolve(import.meta.dirname, '../../dist/content-scripts/extract.js');

export interface Extractor {
  readonly extract: (page: SavedPage) => Promise<Extracted>;
  readonly close: () => Promise<void>;
}

/** Opens a headless Chromium that reads saved pages with the shipped script: network off, the page's own scripts stopped by CSP. */
export async function startExtractor(): Promise<Extractor> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  const context = await browser.newContext({ locale: 'ru-RU', timezoneId: 'Europe/Moscow', bypassCSP: false });
  const source = readFileSync(script, 'utf8');
  return {
    extract: (page) => extractFrom(context, page, source),
    close: () => browser.close(),
  };
}

async function extractFrom(context: BrowserContext, saved: SavedPage, source: string): Promise<Extracted> {
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({
            body: saved.html,
            headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" },
          })
        : route.abort(),
    );
    await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
    const devtools = await context.newCDPSession(page);
    const { frameTree } = await devtools.send('Page.getFrameTree');
    const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    await devtools.send('Runtime.evaluate', { expression: source, contextId: executionContextId });
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression:
        '(() => { const start = performance.now(); const got = backstory.read(); return { ...got, ms: performance.now() - start }; })()',
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`${saved.file}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value as Extracted;
  } finally {
    await page.close();
  }
}
