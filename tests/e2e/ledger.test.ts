import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/browsers.ts';
import { keys, openPopup, openTab, reopenPopup, said, textOf, textsOf } from '../support/popup.ts';
import { address } from '../support/web.ts';

const teaser = 'Склад без людей';

inEachBrowser('ru', (browser) => {
  test('what was dropped is listed with its rule, and can be put back', async () => {
    const popup = await openPopup(browser(), address('bridge?ledger'));
    expect(await textOf(popup, '.ledger-tally')).toMatch(/^Скрыто: /);
    await popup.click('.ledger-line .text-button');
    const rows = await textsOf(popup, '.ledger-row');
    expect(rows.filter((row) => row.includes(teaser))).toHaveLength(1);
    expect(await textsOf(popup, '.ledger-row .rule')).not.toContain('');

    const place = rows.findIndex((row) => row.includes(teaser)) + 1;
    await popup.click(`.ledger-row:nth-child(${place}) button`);
    expect(await said(popup)).toBe('Возвращено в текст');
    await popup.press(keys.escape);
    await openTab(popup, 'text');
    expect(await textOf(popup, '.panel-text')).toContain(teaser);
  });

  test('what was put back stays so when the popup opens again', async () => {
    const popup = await openPopup(browser(), address('bridge?again'));
    await popup.click('.ledger-line .text-button');
    await popup.click('.ledger-row button');
    await said(popup);
    const again = await reopenPopup(browser());
    await again.click('.ledger-line .text-button');
    expect((await textsOf(again, '.ledger-row button'))[0]).toBe('Отменить');
  });
});
