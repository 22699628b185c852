import { expect, test } from 'vitest';
import type { View } from '../../tools/browser/driver.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { inEachBrowser } from '../support/browsers.ts';
import { badgeIn } from '../support/extension.ts';
import { keys, openPopup, said, textOf, textsOf } from '../support/popup.ts';
import { address } from '../support/web.ts';

const html = (page: View): Promise<string> => page.run(() => document.documentElement.outerHTML);
const playerIsSeen = (page: View): Promise<boolean> =>
  page.run(() => document.querySelector('.player')?.checkVisibility() ?? false);

inEachBrowser('ru', (browser) => {
  test('T hides what is not article in the page, and T again brings it back exactly', async () => {
    const popup = await openPopup(browser(), address('bridge?tidy'));
    const { page } = browser();
    const before = await html(page);
    await popup.press(keys.cyrillicT);
    expect(await said(popup)).toMatch(/^На странице скрыт/);
    expect(await playerIsSeen(page)).toBe(false);
    expect(await page.run(() => document.body.innerText)).toContain('Анна Ковалёва');
    const { text, title } = await badgeIn(popup);
    expect(title).toContain(`${text} элемент`);

    await popup.press(keys.cyrillicT);
    await waitFor('the page to be back', () => playerIsSeen(page));
    expect(await html(page)).toBe(before);
    expect((await badgeIn(popup)).text).toBe('');
  });

  test('one thing is brought back from the list, with its rule in words', async () => {
    const popup = await openPopup(browser(), address('bridge?one'));
    await popup.click('.tidy-button');
    await waitFor('the level', () => popup.run(() => document.querySelector('select') !== null));
    await popup.click('.ledger-line .text-button');
    expect(await textOf(popup, '.page-ledger .rule')).toContain('Надпись видеоплеера');
    const place = await popup.run(
      () =>
        [...document.querySelectorAll('.page-ledger .rule')].findIndex(
          ({ textContent }) => textContent === 'Надпись видеоплеера',
        ) + 1,
    );
    await popup.click(`.page-ledger .ledger-row:nth-child(${place}) button`);
    await waitFor('the player', () => playerIsSeen(browser().page));
  });

  test('what is never to be hidden stays when the page is tidied again', async () => {
    const popup = await openPopup(browser(), address('bridge?kept'));
    const { page } = browser();
    await popup.click('.tidy-button');
    await waitFor('the level', () => popup.run(() => document.querySelector('select') !== null));
    await popup.click('.ledger-line .text-button');
    const place = (await textsOf(popup, '.page-ledger .rule')).indexOf('Надпись видеоплеера') + 1;
    const keep = `.page-ledger .ledger-row:nth-child(${place}) button:last-child`;
    await popup.click(keep);
    await waitFor('the player', () => playerIsSeen(page));
    await waitFor('the way back', async () => (await textOf(popup, keep)) === 'Отменить');
    await popup.click('.tidy-button');
    await waitFor('the page to be back', async () => (await textOf(popup, '.page-ledger .rule')) === '');
    await popup.click('.tidy-button');
    await waitFor('the list', async () => (await textOf(popup, '.page-ledger .rule')) !== '');
    expect(await playerIsSeen(page)).toBe(true);
  });

  test('“only the article” leaves the article', async () => {
    const popup = await openPopup(browser(), address('bridge?focus'));
    await popup.click('.tidy-button');
    await waitFor('the level', () => popup.run(() => document.querySelector('select') !== null));
    await popup.run(() => {
      const level = document.querySelector('select');
      if (level) level.value = 'focus';
      level?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitFor('the page’s own head to go', () =>
      browser().page.run(() => !document.body.innerText.includes('Вестник')),
    );
    const seen = await browser().page.run(() => document.body.innerText);
    expect(seen).toContain('Анна Ковалёва');
    expect(seen).not.toMatch(/Вестник|Склад без людей/);
  });
});
