import { describe, expect, test } from 'vitest';
import { rateRelevance } from '../../../src/core/summary/relevance.ts';

const stems = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const rate = (title: string, ...sentences: readonly string[]): readonly number[] =>
  rateRelevance(sentences.map(stems), stems(title));

describe('relevance', () => {
  test('is higher for what the title says', () => {
    const [, off = 0, on = 0] = rate('bridge closed', 'a b', 'c d', 'bridge closed');
    expect(on).toBeGreaterThan(off);
  });

  test('is higher for words that other sentences have too', () => {
    const [, off = 0, on = 0] = rate('t', 'river town', 'x y', 'river town');
    expect(on).toBeGreaterThan(off);
  });

  test('is higher for the earlier of two sentences with the same words', () => {
    const [first = 0, , last = 0] = rate('t', 'river town', 'x y', 'river town');
    expect(first).toBeGreaterThan(last);
  });

  test('is measured from the mean, in standard deviations', () => {
    const values = rate('bridge', 'bridge closed', 'x y', 'river bridge', 'z');
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(mean).toBeCloseTo(0);
    expect(variance).toBeCloseTo(1);
  });

  test('of sentences that are all alike, or of none, is nothing', () => {
    expect(rate('t', 'a')).toEqual([0]);
    expect(rateRelevance([], new Set())).toEqual([]);
  });
});
