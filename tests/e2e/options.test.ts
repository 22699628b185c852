import { expect, test } from 'vitest';
import type { Driver, View } from '../../tools/browser/driver.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { findBarriers } from '../support/axe.ts';
import { inEachBrowser } from '../support/browsers.ts';
import { storeSettings } from '../support/extension.ts';
import { keys, openPopup, textOf, textsOf } from '../support/popup.ts';
import { address } from '../support/web.ts';

async function openOptions(browser: Driver): Promise<View> {
  const popup = await openPopup(browser, address('harbour'));
  await popup.click('.options-link').catch(() => undefined);
  const options = await browser.extensionTab('/src/pages/options/index.html');
  await waitFor('the page', async () => (await textOf(options, 'h1')) === 'Backstory: settings');
  await waitFor('the settings', async () => (await textOf(options, '.new-rule button')) === 'Add');
  return options;
}

async function type(view: View, text: string): Promise<void> {
  for (const key of text) await view.press({ code: key === '.' ? 'Period' : `Key${key.toUpperCase()}`, key });
}

const settings = {
  version: 2,
  summaryLength: 'normal',
  sites: {},
  ownRules: [{ site: 'news.example', action: 'hide', by: 'selector', value: 'aside.promo' }],
};

inEachBrowser('en', (browser) => {
  test.each(['light', 'dark'] as const)(
    'opens in a tab from the popup, without a barrier in %s colours',
    async (scheme) => {
      await browser().useColorScheme(scheme);
      const options = await openOptions(browser());
      expect(await textOf(options, 'kbd')).toContain('Alt+Shift+Y');
      expect(await findBarriers(options)).toEqual([]);
    },
  );

  test('a rule is written by keyboard and stands in the list', async () => {
    const options = await openOptions(browser());
    await options.click('.new-rule input');
    await type(options, 'www.news.example');
    await options.click('.new-rule .wide input');
    await type(options, 'subscribe');
    await options.press(keys.enter);
    await waitFor('the rule', async () => (await textsOf(options, '.card')).length === 1);
    expect(await textsOf(options, '.card p')).toEqual(['news.example', 'Hides text that contains', 'subscribe']);
  });

  test('what is wrong with a rule is said, and mended by keyboard', async () => {
    const options = await openOptions(browser());
    await options.click('.new-rule input');
    await type(options, 'news');
    await options.press(keys.next);
    await options.press(keys.next);
    await type(options, 'advert');
    await options.press(keys.enter);
    await waitFor('the error', async () =>
      (await textOf(options, '.new-rule [role=alert]')).startsWith('Write the site'),
    );
    await type(options, '.example');
    await options.press(keys.enter);
    await waitFor('the rule', async () => (await textsOf(options, '.card p')).includes('advert'));
    expect(await textsOf(options, '.card .card-name')).toContain('news.example');
    expect(await textOf(options, '.new-rule [role=alert]')).toBe('');
  });

  test('a rule is removed and taken back, settings are saved, and everything is deleted', async () => {
    const options = await openOptions(browser());
    await storeSettings(options, settings);
    const remove = '.card-actions button';
    await waitFor('the rule', async () => (await textOf(options, remove)) === 'Remove');
    await options.click(remove);
    await waitFor('the way back', async () => (await textOf(options, remove)) === 'Undo');
    expect(await textsOf(options, '.card .soft')).toEqual(['Removed']);
    await options.click(remove);
    await waitFor('the rule again', async () => (await textOf(options, remove)) === 'Remove');

    await options.click('section:last-of-type .actions:last-of-type button');
    await waitFor('the question', async () => (await textOf(options, '.actions .primary')) === 'Yes, delete');
    await options.click('.actions .primary');
    await waitFor('the sentence', async () => (await textOf(options, '.toast')) === 'Everything is deleted');
    await waitFor('an empty list', async () => (await textsOf(options, '.card')).length === 0);
  });
});
