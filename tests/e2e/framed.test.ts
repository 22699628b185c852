import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/browsers.ts';
import { openPopup, openTab, said, textsOf } from '../support/popup.ts';
import { address } from '../support/web.ts';

inEachBrowser('en', (browser) => {
  test('an article in a frame of the same site is read', async () => {
    const popup = await openPopup(browser(), address('framed'));
    await openTab(popup, 'text');
    expect(await textsOf(popup, '.panel-text p')).not.toHaveLength(0);
    expect(await textsOf(popup, '.panel-text h3')).not.toHaveLength(0);

    await openTab(popup, 'brief');
    await popup.click('.summary .row-jump');
    expect(await said(popup)).toBe('Shown in the page');
  });
});
