import { describe, expect, it } from 'vitest';
import { uk } from '../../../src/locales/uk/index.ts';
import { rows } from '../../core/timeline/telling.ts';

describe('a Ukrainian timeline', () => {
  it.each([
    ['Крім того, у 2019 році в Ладі відкрили порт, повідомляє Укрінформ.', 'У 2019 році в Ладі відкрили порт.'],
    [
      'Порт Лади обмілів. Таке рішення ухвалили у 2019 році.',
      '[Порт Лади обмілів.] Таке рішення ухвалили у 2019 році.',
    ],
    ['Погода була тиха. У 2019 році невідомі спалили машину сусіда.', 'У 2019 році невідомі спалили машину сусіда.'],
  ])('tells «%s» as «%s»', (text, told) => {
    expect(rows(text, uk)[0]).toBe(`2019 background: ${told}`);
  });

  it('cuts a sentence of several dates into its clauses', () => {
    expect(rows('У 2015 році Ладу затопило, а у 2019 році місто Лада збудувало греблю.', uk).slice(0, 2)).toEqual([
      '2015 background: У 2015 році Ладу затопило',
      '2019 background: У 2019 році місто Лада збудувало греблю.',
    ]);
  });

  it.each([
    'Порівняно з 2022 роком порт Лади прийняв більше суден.',
    'Порт Лади прийняв більше суден, ніж у 2022 році.',
    'Станом на 1 квітня у порту Лади стоять три судна.',
    'За підсумками 2023 року порт Лади отримав прибуток.',
  ])('takes the date of «%s» for a point of comparison', (text) => {
    expect(rows(text, uk)).toEqual(['2024-04-22 publication: Мост']);
  });
});
