import { expect, test } from 'vitest';
import { passagesAt } from '../../src/core/passage.ts';

const block = (id: number, text: string) => ({ id, kind: 'paragraph', text, linked: 0, links: [] }) as const;
const blocks = [block(0, 'Да. Нет.'), block(4, 'Да. Может быть.')];

test('a passage knows its paragraph and its place in it', () => {
  expect(passagesAt(blocks, [{ block: 4, start: 4, end: 15 }])).toEqual([
    { text: 'Может быть.', paragraph: 'Да. Может быть.', start: 4 },
  ]);
});

test('a span that points nowhere is left out', () => {
  expect(
    passagesAt(blocks, [
      { block: 2, start: 0, end: 3 },
      { block: 0, start: 8, end: 8 },
    ]),
  ).toEqual([]);
});
