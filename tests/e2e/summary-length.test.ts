import { expect, test } from 'vitest';
import { inEachBrowser } from '../support/browsers.ts';
import { keys, openPopup, textsOf } from '../support/popup.ts';
import { address } from '../support/web.ts';

inEachBrowser('ru', (browser) => {
  test('the length of the summary is chosen once and holds for every page', async () => {
    const popup = await openPopup(browser(), address('bridge?length'));
    expect(await textsOf(popup, '.sentence')).toHaveLength(3);
    for (const number of await textsOf(popup, '.sentence .paragraph-number')) expect(number).toMatch(/§\d+/);
    expect(await textsOf(popup, '.sentence .paragraph-number')).toHaveLength(3);
    await popup.click('.length:first-of-type');
    expect(await textsOf(popup, '.sentence')).toHaveLength(2);
    await popup.press(keys.right);
    expect(await textsOf(popup, '.sentence')).toHaveLength(3);
    await popup.click('.length:first-of-type');
    expect(await textsOf(popup, '.sentence')).toHaveLength(2);
    // the popup closes at once
    const other = await openPopup(browser(), address('bridge?another'));
    expect(await textsOf(other, '.sentence')).toHaveLength(2);
    expect(await textsOf(other, '.length:has(:checked)')).toEqual(['короче']);
  });
});
