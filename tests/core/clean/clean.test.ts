import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '../../../src/core/blocks.ts';
import { cleanBlocks } from '../../../src/core/clean/clean.ts';
import { textRules } from '../../../src/rules/text.ts';
import { metadata } from '../../rules/metadata.ts';

const clean = (blocks: readonly Block[]) => cleanBlocks(blocks, { ...metadata, byline: 'Anna Lind' }, textRules);

const kinds: readonly BlockKind[] = ['heading', 'paragraph', 'item', 'quotation', 'caption', 'table', 'code'];
const texts = [
  '',
  'Pro',
  'Читайте также',
  'Anna Lind',
  '14 May 2026',
  'Фото: AFP',
  'The bridge',
  'A long day at the quay.',
];
const links = ['https://news.example/a', 'https://t.me/news', 'https://shop.example/?erid=1'];

const block = fc.record({
  kind: fc.constantFrom(...kinds),
  text: fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 300 })),
  linked: fc.constantFrom(0, 0.5, 1),
  links: fc.array(fc.constantFrom(...links), { maxLength: 2 }),
});
const article = fc.array(block, { maxLength: 30 }).map((blocks) => blocks.map((one, id): Block => ({ ...one, id })));

describe('cleaning', () => {
  test('keeps or removes every block, in order, with its words', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const { kept, removed } = clean(blocks);
        const all = [
          ...kept.map(({ id, text }) => ({ id, text })),
          ...removed.map(({ block, text }) => ({ id: block, text })),
        ];
        expect(all.toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual(
          blocks.map(({ id, text }) => ({ id, text })),
        );
        expect(kept.map(({ id }) => id)).toEqual(kept.map(({ id }) => id).toSorted((a, b) => a - b));
      }),
    );
  });

  test('comes to the same result each time', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        expect(clean(blocks)).toEqual(clean(blocks));
      }),
    );
  });

  test('leaves captions, code and tables of no known kind alone', () => {
    const kept = clean([
      { id: 0, kind: 'code', text: 'Реклама', linked: 0, links: [] },
      { id: 1, kind: 'caption', text: 'Реклама', linked: 0, links: [] },
      { id: 2, kind: 'table', text: 'Реклама', linked: 0, links: [] },
    ]).kept;
    expect(kept.map(({ kind }) => kind)).toEqual(['code', 'caption', 'table']);
  });

  test.each(['a', ' ', '1', '.', ':', '2026 ', 'Фото: ', 'http://a@b.', '©', '港', 'подпишитесь на '])(
    'reads a hundred thousand letters of «%s», whole and in pieces',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      const pieces = Array.from(
        { length: 1_000 },
        (_, id): Block => ({
          id,
          kind: 'paragraph',
          text: text.slice(0, 100),
          linked: 1,
          links: ['https://news.example/a'],
        }),
      );
      expect(clean([{ id: 0, kind: 'paragraph', text, linked: 0, links: [] }]).kept).toHaveLength(1);
      expect(clean(pieces).removed.length + clean(pieces).kept.length).toBe(1_000);
    },
  );
});
