import { expect, test } from 'vitest';
import { matchesOf } from '../../../src/core/text/matches.ts';

const found = (text: string, pattern: RegExp): readonly (readonly [string, number])[] =>
  matchesOf(text, pattern).map(({ 0: match, index }) => [match, index]);

test('every match is found, with its place', () => {
  expect(found('3 мая и 14 июня', /\d+/g)).toEqual([
    ['3', 0],
    ['14', 8],
  ]);
  expect(found('мая', /\d+/g)).toEqual([]);
});

test('a pattern finds the same again, whatever it was used for before', () => {
  const pattern = /\p{L}+/gu;
  pattern.test('мост открыт');
  expect(found('мост открыт', pattern)).toEqual(found('мост открыт', pattern));
  expect(found('мост открыт', pattern)).toHaveLength(2);
});

test('a pattern that matches nothing at all, or is not global, ends the search', () => {
  expect(found('мост', /о?/g)).toEqual([['', 0]]);
  expect(found('мост, мост', /мост/)).toHaveLength(1);
});
