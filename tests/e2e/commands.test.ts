import { expect, test } from 'vitest';
import type { Driver } from '../../tools/browser/driver.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { inEachBrowser } from '../support/browsers.ts';
import { paste } from '../support/clipboard.ts';
import { badgeIn } from '../support/extension.ts';
import { openPopup, said, textOf } from '../support/popup.ts';
import { address } from '../support/web.ts';

/** A key combination gives access to the page, as a click does; where the test has to start behind the key, a click gives it. */
async function openWithAccess(browser: Driver, path: string): Promise<void> {
  await openPopup(browser, address(path));
  await browser.closePopup();
}

inEachBrowser('en', (browser) => {
  test('the key for tidying tidies the page and tells the count', async () => {
    await openWithAccess(browser(), 'bridge?key');
    const playerIsSeen = () => browser().page.run(() => document.querySelector('.player')?.checkVisibility() ?? false);
    await browser().controls.command('tidy');
    await waitFor('the page to be tidied', async () => !(await playerIsSeen()));
    const popup = await browser().clickToolbar();
    expect((await badgeIn(popup)).text).toMatch(/^\d+$/);
    await browser().closePopup();
    await browser().controls.command('tidy');
    await waitFor('the page to be back', playerIsSeen);
  });

  test('the key for tidying says on the button when there is nothing to tidy', async () => {
    await openWithAccess(browser(), 'empty');
    await browser().controls.command('tidy');
    const popup = await browser().clickToolbar();
    const { title } = await waitFor('the badge', async () => {
      const badge = await badgeIn(popup);
      return badge.text === '!' && badge;
    });
    expect(title).toBe('Backstory · This does not look like an article, the page is left as it is');
  });

  test('the key for copying opens the popup, which copies at once or says which keys do', async () => {
    await openWithAccess(browser(), 'harbour');
    await browser().controls.command('copy-digest');
    const popup = await browser().popup();
    if (browser().name === 'Chromium') {
      expect(await said(popup)).toBe('Copied');
      expect((await paste(browser())).plain).toContain('Harbour reopens');
    } else {
      await waitFor('the text', async () => (await textOf(popup, '.by-hand')).includes('press Ctrl+C'));
      expect(await popup.run(() => document.querySelector('textarea')?.value)).toContain('Harbour reopens');
    }
  });
});
