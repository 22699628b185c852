import { expect, test } from 'vitest';
import { quantile, tabulate } from '../../../tools/bench/figures.ts';

test.each([
  [[5, 1, 3], 0.5, 3],
  [[1, 2, 3, 4], 0.5, 3],
  [[1, 2, 3, 4], 0.95, 4],
  [[], 0.5, Number.NaN],
])('of %j the quantile at %d is %d', (numbers, share, value) => {
  expect(quantile(numbers, share)).toBe(value);
});

test('a ratio is taken page by page, and a failure is told', () => {
  const [ours, , theirs] = tabulate([
    { Backstory: 10, Readability: 10, Defuddle: null },
    { Backstory: 60, Readability: 20, Defuddle: 40 },
    { Backstory: 40, Readability: 20, Defuddle: 60 },
  ]);
  expect(ours).toMatch(/40\.0 ms\s+60\.0 ms\s+2\.00 ×$/);
  expect(theirs).toMatch(/3\.00 × {2}1 failed$/);
});
