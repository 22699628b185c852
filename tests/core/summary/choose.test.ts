import { describe, expect, test } from 'vitest';
import { type Candidate, chooseApart } from '../../../src/core/summary/choose.ts';

const candidate = (index: number, score: number, words: string, rest: Partial<Candidate> = {}): Candidate => ({
  index,
  score,
  stems: new Set(words.split(' ')),
  statement: true,
  dangling: false,
  entry: null,
  ...rest,
});
const chosen = (count: number, ...candidates: readonly Candidate[]): readonly number[] =>
  chooseApart(candidates, count).map(({ index }) => index);

describe('choosing sentences', () => {
  test('takes the best first', () => {
    expect(chosen(2, candidate(0, 1, 'a b'), candidate(1, 3, 'c d'), candidate(2, 2, 'e f'))).toEqual([1, 2]);
  });

  test('prefers a slightly worse one that is unlike those chosen', () => {
    expect(chosen(2, candidate(0, 3, 'a b c d'), candidate(1, 2, 'a b c x'), candidate(2, 1.9, 'e f g h'))).toEqual([
      0, 2,
    ]);
  });

  test('never takes one that says what a chosen one says, however good', () => {
    expect(chosen(2, candidate(0, 9, 'a b c d e'), candidate(1, 8, 'a b c d e f g'), candidate(2, 0, 'x'))).toEqual([
      0, 2,
    ]);
  });

  test('takes a dangling one only when the one before it is chosen', () => {
    const he = candidate(4, 5, 'he', { dangling: true });
    expect(chosen(2, candidate(0, 2, 'a'), candidate(2, 1, 'b'), he)).toEqual([0, 2]);
    expect(chosen(2, candidate(0, 1, 'a'), candidate(3, 2, 'b'), he)).toEqual([3, 4]);
  });

  test('takes one of a live blog entry', () => {
    const first = { entry: 1 };
    expect(
      chosen(2, candidate(0, 3, 'a', first), candidate(1, 2, 'b', first), candidate(2, 1, 'c', { entry: 2 })),
    ).toEqual([0, 2]);
  });

  test('takes the earlier of two that are as good', () => {
    expect(chosen(1, candidate(0, 1, 'a'), candidate(1, 1, 'b'))).toEqual([0]);
  });

  test('takes fewer when there are no more', () => {
    expect(chosen(3, candidate(0, 1, 'a'))).toEqual([0]);
    expect(chosen(3)).toEqual([]);
  });
});
