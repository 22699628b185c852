import { expect, test } from 'vitest';
import { likeness, shareIn, tellingWords, wordsOf } from '../../../src/core/text/words.ts';

test('the words of usual letters are those told by their properties', () => {
  const units = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));
  const byProperties = (unit: string): readonly string[] => wordsOf(`${unit} 🙂`);
  expect(units.filter((unit) => wordsOf(unit)[0] !== byProperties(unit)[0])).toEqual([]);
});

test('words are told alike beside what is unusual', () => {
  const text = 'Паром «Заря», 12-й рейс: №3 – ½ hull’s crack';
  expect(wordsOf(text)).toEqual(['паром', 'заря', '12', 'й', 'рейс', '3', '½', 'hull', 's', 'crack']);
  expect(wordsOf(`${text} 🙂`)).toEqual(wordsOf(text));
});

test('each letter is a word where words are not spaced', () => {
  expect(wordsOf('港の船 is')).toEqual(['港', 'の', '船', 'is']);
  expect(tellingWords('港の船 is')).toEqual(['港', '船']);
});

test('what the start of a long text lacks is looked for in all of it', () => {
  const text = `ferry ${'and so on '.repeat(1000)} harbour`;
  expect(shareIn(text, ['ferry', 'harbour', 'hull', 'crack'], 0.2)).toBe(0.25);
  expect(shareIn(text, ['ferry', 'harbour', 'hull', 'crack'], 0.6)).toBe(0.5);
});

test('lines are alike whatever the order of their words', () => {
  expect(likeness('The ferry stays', 'stays the Ferry')).toBe(1);
  expect(likeness('The ferry', 'a harbour')).toBe(0);
});
