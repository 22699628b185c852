import { expect, test } from 'vitest';
import type { Driver, View } from '../../tools/browser/driver.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { inEachBrowser } from '../support/browsers.ts';
import { keys, openPopup, reopenPopup, textsOf } from '../support/popup.ts';
import { address } from '../support/web.ts';

const lead = '.article__text p:nth-of-type(2)';
const isVisible = (page: View, selector: string): Promise<boolean> =>
  page.run((wanted) => document.querySelector(wanted)?.checkVisibility() ?? false, selector);

/** Tidies the page, opens the list of what is hidden, and chooses to hide something else. */
async function startPicking(browser: Driver, path: string): Promise<void> {
  const popup = await openPopup(browser, address(path));
  await popup.click('.tidy-button');
  await waitFor('the page to be tidied', () => popup.run(() => document.querySelector('select') !== null));
  await popup.click('.ledger-line .text-button');
  // the popup closes on the click, which then has no answer
  await popup.click('.pick-line button').catch(() => null);
  await waitFor('the popup to close', async () => !(await browser.popupIsOpen()));
  await waitFor('the frame', () => isVisible(browser.page, '[popover]'));
}

inEachBrowser('ru', (browser) => {
  test('what is clicked is hidden, and brought back with the keyboard', async () => {
    await startPicking(browser(), 'bridge?click');
    const { page } = browser();
    await page.click(lead);
    await waitFor('the paragraph to go', async () => !(await isVisible(page, lead)));
    const isAtPill = () => page.run(() => document.activeElement?.hasAttribute('popover') ?? false);
    for (let presses = 0; presses < 30 && !(await isAtPill()); presses += 1) await page.press(keys.next);
    expect(await isAtPill()).toBe(true);
    await page.press(keys.enter);
    await waitFor('the paragraph to be back', () => isVisible(page, lead));
  });

  test('arrows and Enter pick, too, and the list tells of it', async () => {
    await startPicking(browser(), 'bridge?keys');
    const { page } = browser();
    await page.press(keys.down);
    await page.press(keys.enter);
    await waitFor('the first element to go', async () => !(await isVisible(page, 'header')));
    const popup = await reopenPopup(browser());
    await popup.click('.ledger-line .text-button');
    expect(await textsOf(popup, '.page-ledger .rule')).toContain('Ваше правило');
  });

  test('Escape hides nothing', async () => {
    await startPicking(browser(), 'bridge?escape');
    const { page } = browser();
    await page.press(keys.escape);
    await waitFor('the frame to go', async () => !(await isVisible(page, '[popover]')));
    await page.click(lead);
    expect(await isVisible(page, lead)).toBe(true);
  });
});
