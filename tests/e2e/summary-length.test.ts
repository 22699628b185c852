import { expect, test } from 'vitest';
import { waitFor } from '../../tools/browser/wait.ts';
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
    // the choice is written behind the popup's back
    const other = await waitFor('the choice kept', async () => {
      const view = await openPopup(browser(), address('bridge?another'));
      return (await textsOf(view, '.sentence')).length === 2 ? view : null;
    });
    expect(await textsOf(other, '.length:has(:checked)')).toEqual(['короче']);
  });
});
