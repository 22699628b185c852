import { expect, test } from 'vitest';
import { waitFor } from '../../tools/browser/wait.ts';
import { inEachBrowser } from '../support/browsers.ts';
import { openPopup, openTab, said, textsOf } from '../support/popup.ts';
import { address } from '../support/web.ts';

inEachBrowser('en', (browser) => {
  test('a row shows its words in the page and leaves the page as it was', async () => {
    const popup = await openPopup(browser(), address('harbour'));
    const before = await browser().page.run(() => document.documentElement.outerHTML);
    await openTab(popup, 'brief');
    const [sentence = ''] = await textsOf(popup, '.sentence-words');
    await popup.click('.sentence .row-jump');
    expect(await said(popup)).toBe('Shown in the page');
    const shown = await waitFor('the highlight', () =>
      browser().page.run(() => [...(CSS.highlights.get('backstory') ?? [])].map(String).join(' ') || null),
    );
    expect(shown).toBe(sentence);
    expect(await browser().page.run(() => document.documentElement.outerHTML)).toBe(before);
  });
});
