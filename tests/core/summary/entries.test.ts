import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../src/core/summary/entries.ts';
import { inputOf } from './article.ts';

const entries = (...texts: readonly string[]): readonly number[] | null => {
  const found = entriesOf(inputOf('', texts).blocks);
  return found && [...found.values()];
};

describe('the entries of a live blog', () => {
  test('start with a time of day', () => {
    expect(entries('Главное за день', '18:40', 'Мост закрыт.', '16.05 Идёт осмотр.', '[9:15] Пробка.')).toEqual([
      0, 1, 1, 2, 3,
    ]);
  });

  test.each([
    [['18:40 Мост закрыт.', '16:05 Идёт осмотр.']],
    [['12.05.2024 мост закрыли', '10:15% смеси', '24:00', '7.50,3', '3:2 в пользу хозяев']],
    [['Мост закрыт.', 'В 18:40 начался осмотр.', 'К 16:05 он закончился.', 'В 9:15 была пробка.']],
  ])('%j are none', (texts) => {
    expect(entries(...texts)).toBeNull();
  });
});
