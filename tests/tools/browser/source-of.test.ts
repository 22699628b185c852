import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { sourceOf } from '../../../tools/browser/source-of.ts';

const evaluate = (source: string): unknown => runInNewContext(source);

test('a task runs elsewhere with its arguments', () => {
  const source = sourceOf((a: number, b: { c: string }) => `${a}${b.c}`, [1, { c: 'x' }]);
  expect(evaluate(source)).toBe('1x');
});

test('a task that names functions inside itself runs where nothing is known', () => {
  const source = sourceOf(
    (words: string[]) => {
      const shout = (word: string): string => word.toUpperCase();
      return words.map(shout).join(' ');
    },
    [['a', 'b']],
  );
  expect(evaluate(source)).toBe('A B');
});

test('what is left out stays undefined', () => {
  expect(evaluate(sourceOf((value?: string) => value === undefined, [undefined]))).toBe(true);
});
