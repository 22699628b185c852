import { expect, it } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { rows } from './telling.ts';

it.each([
  [
    'К 1990 году склад опустел. Завод «Искра» построили в 1936 году, а в 1941-м он переехал в Ладу.',
    '1941 background: Завод «Искра» построили в 1936 году, а в 1941-м он переехал в Ладу.',
  ],
  [
    'К 1990 году склад опустел; в 2016-м его купил застройщик.',
    '2016 background: К 1990 году склад опустел; в 2016-м его купил застройщик.',
  ],
])('takes what «%s» hangs on from its own sentence', (text, told) => {
  expect(rows(text)).toContain(told);
});

it.each([
  [
    'The mill stood empty by 1990. The foundry was built in 1936, but in 1941 it moved to Lada.',
    '1941 background: The foundry was built in 1936, but in 1941 it moved to Lada.',
  ],
])('takes what "%s" hangs on from its own sentence', (text, told) => {
  expect(rows(text, en)).toContain(told);
});

it('fills nothing in where a clause tells all by itself', () => {
  expect(rows('Порт открыли в 1936 году, а в 1941-м Анна Лебедь закрыла порт.')).toContain(
    '1941 background: В 1941-м Анна Лебедь закрыла порт.',
  );
});
