import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/browsers.ts';
import { openPopup, textOf } from '../support/popup.ts';
import { address } from '../support/web.ts';

const own = { Chromium: 'chrome://version/', Firefox: 'about:support' } as const;

inEachBrowser('en', (browser) => {
  test('a page of the browser itself gets a sentence', async () => {
    const popup = await openPopup(browser(), own[browser().name]);
    expect(await textOf(popup, '.notice')).toMatch(/page of the browser itself/);
  });

  test('the source view of a page gets a sentence', async () => {
    const popup = await openPopup(browser(), `view-source:${address('harbour')}`);
    expect(await textOf(popup, '.notice')).toMatch(/page of the browser itself/);
  });

  test('a PDF gets a sentence', async () => {
    const popup = await openPopup(browser(), address('report.pdf'));
    expect(await textOf(popup, '.notice')).toMatch(/^A PDF/);
  });

  test('a page without an article gets a sentence and a way to read it all the same', async () => {
    const popup = await openPopup(browser(), address('empty'));
    expect(await textOf(popup, '.notice h2')).not.toBe('');
    expect(await textOf(popup, '.notice button')).toContain('Read it anyway');
  });
});
