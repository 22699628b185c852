import { expect, it } from 'vitest';
import { balanced } from '../../../src/core/timeline/balance.ts';

it.each([
  ['«Мост закрыли', '«Мост закрыли»'],
  ['Мост закрыли»', '«Мост закрыли»'],
  ['Мост (старый закрыли', 'Мост (старый закрыли)'],
  ['“The bridge closed', '“The bridge closed”'],
  ['"The bridge closed', '"The bridge closed"'],
  ['The bridge closed"', '"The bridge closed"'],
  ['Мост «Старый» закрыли', 'Мост «Старый» закрыли'],
])('gives «%s» the mark it lost', (cut, whole) => {
  expect(balanced(cut)).toBe(whole);
});
