import type { Heading } from 'mdast';
import { expect, it } from 'vitest';
import { levelHeadings } from '../../src/ui/text/headings.ts';

it.each([
  [
    [2, 3, 2],
    [3, 4, 3],
  ],
  [
    [4, 5, 6],
    [3, 4, 4],
  ],
  [
    [1, 2],
    [3, 4],
  ],
  [
    [3, 2, 3],
    [3, 3, 4],
  ],
  [[6], [3]],
  [[], []],
])('headings of levels %j become %j', (depths, levels) => {
  const headings = depths.map((depth) => ({ type: 'heading', depth, children: [] }) as Heading);
  expect(levelHeadings(headings).map((node) => node.type === 'heading' && node.depth)).toEqual(levels);
});
