import type { Paragraph, Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { numberBlocks, withoutBlocks } from '../../src/core/blocks.ts';

const text = (value: string) => ({ type: 'text', value }) as const;
const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [text(value)] });
const root = (...children: RootContent[]): Root => ({ type: 'root', children });

const article = root(
  { type: 'heading', depth: 2, children: [text('Мост')] },
  paragraph('Откроют в мае.'),
  { type: 'blockquote', children: [paragraph('Ждём.')] },
  {
    type: 'list',
    children: [
      { type: 'listItem', children: [{ type: 'paragraph', children: [text('опоры')] }] },
      { type: 'listItem', children: [{ type: 'paragraph', children: [text('перила')] }] },
    ],
  },
  { type: 'paragraph', data: { caption: true }, children: [text('Фото')] },
  { type: 'code', value: 'x = 1' },
);

describe('numbering blocks', () => {
  test('gives every leaf with text an id in reading order and a kind', () => {
    expect(numberBlocks(article).blocks.map(({ id, kind, text }) => [id, kind, text])).toEqual([
      [0, 'heading', 'Мост'],
      [1, 'paragraph', 'Откроют в мае.'],
      [2, 'quotation', 'Ждём.'],
      [3, 'item', 'опоры'],
      [4, 'item', 'перила'],
      [5, 'caption', 'Фото'],
      [6, 'code', 'x = 1'],
    ]);
  });

  test('leaves the tree it was given alone', () => {
    const before = JSON.stringify(article);
    numberBlocks(article);
    expect(JSON.stringify(article)).toBe(before);
  });

  test('changes nothing the second time, even after blocks were dropped', () => {
    const { content } = numberBlocks(article);
    const rest = withoutBlocks(content, new Set([1, 3]));
    const again = numberBlocks(rest);
    expect(again.content).toEqual(rest);
    expect(again.blocks.map(({ id }) => id)).toEqual([0, 2, 4, 5, 6]);
  });

  test('reads a line break as a new line and a table by rows and cells', () => {
    const cell = (value: string) => ({ type: 'tableCell' as const, children: [text(value)] });
    const table: RootContent = {
      type: 'table',
      children: [
        { type: 'tableRow', children: [cell('Год'), cell('Машин')] },
        { type: 'tableRow', children: [cell('2024'), cell('12')] },
      ],
    };
    const lines: RootContent = { type: 'paragraph', children: [text('Мост'), { type: 'break' }, text('закрыт')] };
    expect(numberBlocks(root(lines, table)).blocks.map((block) => block.text)).toEqual([
      'Мост\nзакрыт',
      'Год\tМашин\n2024\t12',
    ]);
  });

  test('knows what share of a block is links, and where they lead', () => {
    const link = { type: 'link', url: 'https://example.org/a', children: [text('мост')] } as const;
    const { blocks } = numberBlocks(
      root({ type: 'paragraph', children: [text('Наш '), { ...link, children: [...link.children] }] }),
    );
    expect(blocks[0]).toMatchObject({ linked: 0.5, links: ['https://example.org/a'] });
  });
});

describe('dropping blocks', () => {
  const { content } = numberBlocks(article);

  test('takes the lists and quotations it empties with them', () => {
    expect(withoutBlocks(content, new Set([2, 3, 4])).children.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'code',
    ]);
  });

  test('keeps pictures and rules that have no text', () => {
    const picture: RootContent = { type: 'image', url: 'https://example.org/a.jpg' };
    const kept = withoutBlocks(root(picture, { type: 'thematicBreak' }), new Set([0]));
    expect(kept.children).toHaveLength(2);
  });

  test('of nothing leaves everything', () => {
    expect(withoutBlocks(content, new Set())).toEqual(content);
  });
});
