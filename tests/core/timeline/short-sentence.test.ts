import { expect, it } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { rows } from './telling.ts';

it.each(['Traffic returns on May 20.', 'The school closes on May 20.', 'Sales resume on May 20.'])(
  'takes "%s" for an event, short as it is',
  (text) => {
    expect(rows(text, en)).toContain(`2024-05-20 planned: ${text}`);
  },
);

it.each(['Photo: Anna Hale, May 20.', 'Letters, May 20.'])('takes "%s" for none', (text) => {
  expect(rows(text, en)).toHaveLength(1);
});

it('tells of what happened on a night with a name', () => {
  expect(rows('Музей Лады открылся 18 мая 2023 года, в Ночь музеев.')[0]).toBe(
    '2023-05-18 background: Музей Лады открылся 18 мая 2023 года, в Ночь музеев.',
  );
});
