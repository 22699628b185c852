import { expect, test } from 'vitest';
import type { Block, BlockKind } from '../../src/core/blocks.ts';
import { paragraphNumber } from '../../src/core/paragraph-number.ts';

const block = (id: number, kind: BlockKind): Block => ({ id, kind, text: 'слова', linked: 0, links: [] });
const blocks = [block(1, 'caption'), block(3, 'paragraph'), block(4, 'heading'), block(7, 'item')];

test.each([
  ['a paragraph is counted from one, whatever went before it in the page', 3, 1],
  ['headings and captions are not counted', 7, 2],
  ['a heading has no number', 4, null],
  ['what is not in the article has none either', 5, null],
])('%s', (_, id, number) => {
  expect(paragraphNumber(blocks, id)).toBe(number);
});
