import { expect, it } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { rows } from './telling.ts';

it.each([
  [
    ru,
    'Завод «Искра» открыл первый цех в 1936 году и быстро закрыл его в 1941 году.',
    '1936 background: Завод «Искра» открыл первый цех в 1936 году',
  ],
  [
    en,
    'The Lada baths opened to swimmers in 1911 and quietly closed in 1970.',
    '1911 background: The Lada baths opened to swimmers in 1911',
  ],
])('tells of a first date without the predicate of the second', (pack, text, first) => {
  const [one, other] = rows(text, pack);
  expect(one).toBe(first);
  expect(other).toContain(text);
});

it.each([
  [ru, 'Завод «Искра» выпускал печи в 1936 и 1941 годах.'],
  [en, 'Two mills of Lada built in 1911 and 1970 stand empty.'],
  [en, 'The Lada baths, opened in 1911 and closed in 1970, were sold.'],
])('leaves whole what is told of both dates', (pack, text) => {
  const [one, other] = rows(text, pack);
  expect(one).toContain(text);
  expect(other).toContain(text);
});
