import { describe, expect, test } from 'vitest';
import { inEachBrowser } from '../support/browsers.ts';
import { openPopup, textsOf } from '../support/popup.ts';
import { address } from '../support/web.ts';

describe.each([
  ['en', ['Brief', 'Quotes', 'Timeline', 'Text']],
  ['ru', ['Главное', 'Цитаты', 'Хронология', 'Текст']],
] as const)('the interface in %s', (language, words) => {
  inEachBrowser(language, (browser) => {
    test('names its tabs, whatever the language of the article', async () => {
      for (const page of ['bridge', 'harbour']) {
        const popup = await openPopup(browser(), address(page));
        const tabs = await textsOf(popup, '[role=tab]');
        expect(tabs.map((tab) => tab.replace(/\s*\d+$/, ''))).toEqual(words);
        expect(await popup.run(() => document.documentElement.lang)).toBe(language);
      }
    });
  });
});
