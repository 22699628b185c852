import { describe, expect, test } from 'vitest';
import { stemsOf } from '../../../src/core/summary/stems.ts';
import { und } from '../../../src/locales/und/index.ts';
import { packs } from './article.ts';

const stems = (text: string, { summary } = packs.ru) => [...stemsOf(text, summary)];

describe('stems', () => {
  test.each([
    ['мост, моста, мостом', 'мостами и мостовой'],
    ['Инаугурация', 'инаугурационной'],
    ['Ёлка', 'елка'],
  ])('%s have one with %s', (one, other) => {
    const all = new Set([...stems(one), ...stems(other)]);
    expect(Math.min(...[...all].map((stem) => stem.length))).toBeGreaterThan(2);
    expect(stems(other).some((stem) => stems(one).includes(stem))).toBe(true);
  });

  test('leave out stop words, also those with an apostrophe', () => {
    expect(stems('и не только мы')).toEqual([]);
    expect(stems('It doesn’t close', packs.en)).toEqual(['close']);
  });

  test('keep figures whole', () => {
    expect(stems('на 15,6 процента в 2024 году')).toEqual(['15,6', 'проце', '2024']);
  });

  test('are the characters where words have no space between them', () => {
    expect(stems('市長は橋を', und)).toEqual(['市', '長', 'は', '橋', 'を']);
  });

  test('of a hundred thousand characters are read at once', () => {
    expect(stems('а'.repeat(100_000))).toEqual(['ааааа']);
    expect(stems('мост '.repeat(20_000))).toEqual(['мост']);
    expect(stems('市'.repeat(100_000), und)).toEqual(['市']);
  });
});
