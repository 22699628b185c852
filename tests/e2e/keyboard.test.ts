import { expect, test } from 'vitest';
import { waitFor } from '../../tools/browser/wait.ts';
import { inEachBrowser } from '../support/browsers.ts';
import { keys, openPopup, said, textOf } from '../support/popup.ts';
import { address } from '../support/web.ts';

const chosen = '[role=tab][aria-selected=true]';

inEachBrowser('en', (browser) => {
  test('digits and arrows open the tabs', async () => {
    const popup = await openPopup(browser(), address('harbour'));
    for (const [key, tab] of [
      [keys.tab(4), /^Text/],
      [keys.tab(2), /^Quotes/],
      [keys.right, /^Timeline/],
      [keys.tab(1), /^Brief/],
    ] as const) {
      await popup.press(key);
      expect(await textOf(popup, chosen)).toMatch(tab);
    }
  });

  test('the tab list has the first focus', async () => {
    const popup = await openPopup(browser(), address('harbour'));
    expect(await popup.run(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  });

  test('a row is reached and copied by keys, on a Russian keyboard too', async () => {
    const popup = await openPopup(browser(), address('harbour'));
    await popup.press(keys.down);
    expect(await popup.run(() => document.activeElement?.closest('.row') !== null)).toBe(true);
    await popup.press(keys.cyrillicC);
    expect(await said(popup)).toBe('Copied');
  });

  test('a question mark lists the keys, and Escape goes back to the digest', async () => {
    const popup = await openPopup(browser(), address('harbour'));
    await popup.press(keys.question);
    await waitFor('the keys', async () => (await textOf(popup, '.keys')).includes('Copy the whole digest'));
    await popup.press(keys.escape);
    await waitFor('the digest', async () => (await textOf(popup, '.keys')) === '');
    expect(await popup.run(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  });

  test('Escape closes the popup', async () => {
    const popup = await openPopup(browser(), address('harbour'));
    // The answer to a key that closes the window may never come.
    popup.press(keys.escape).catch(() => undefined);
    expect(await waitFor('the popup to close', async () => !(await browser().popupIsOpen()))).toBe(true);
  });
});
