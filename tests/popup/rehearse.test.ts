import { expect, test } from 'vitest';
import { rehearse } from '../../popup/rehearse.ts';
import type { LanguagePack } from '../../src/core/language.ts';
import { packs } from '../../src/locales/packs.ts';
import { textRules } from '../../src/rules/text.ts';

/** The languages whose patterns a rehearsal has used. */
function rehearsed(title: string, language: string): readonly string[] {
  const used: string[] = [];
  const watch = (pack: LanguagePack): LanguagePack => ({
    ...pack,
    get summary() {
      used.push(pack.code);
      return pack.summary;
    },
  });
  const [first, ...others] = packs;
  const setting = { packs: [watch(first), ...others.map(watch)], rules: textRules, today: '2026-01-01' } as const;
  rehearse(title, language, { ...setting, summaryLength: 'normal' });
  return [...new Set(used)];
}

test.each([
  ['Мост через Ладу открыли', 'en', 'ru'],
  ['Міст через річку відкрили після ремонту', 'ru', 'uk'],
  ['The bridge is open', 'ru', 'en'],
  ['', 'ru', 'en'],
  ['橋が開通', 'ja', 'en'],
])('under the title «%s» in a browser in «%s», lines in «%s» are analysed', (title, language, code) => {
  expect(rehearsed(title, language)).toEqual([code]);
});
