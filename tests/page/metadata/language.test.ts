// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readLanguage } from '../../../src/page/metadata/language.ts';
import { readSources } from '../../../src/page/metadata/sources.ts';
import { pageOf } from '../page.ts';

const russian = 'Паром не вышел из гавани в понедельник: инспекторы нашли трещины в корпусе судна.';
const english = 'The ferry did not leave the harbour on Monday because inspectors found cracks in its hull.';

test.each([
  ['the declared language', 'en-GB', '', english, 'en-GB'],
  ['in its usual form', 'ru_ru', '', russian, 'ru-RU'],
  ['the next one declared when the letters contradict the first', 'en', 'ru_RU', russian, 'ru-RU'],
  ['none when the letters contradict all', 'en', '', russian, null],
  ['the declared one, though the text begins with pictures', 'ru', '', '🎉'.repeat(60) + russian, 'ru'],
  ['none for a text in other letters than the language needs', 'ru', '', english, null],
])('%s', (_, lang, locale, text, language) => {
  const page = pageOf('', locale && `<meta property="og:locale" content="${locale}">`);
  page.documentElement.lang = lang;
  expect(readLanguage(readSources(page, [], 'https://a.example/'), text)).toBe(language);
});
