import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairMarks } from '../../../src/core/text/pair.ts';

const outermost = (text: string): readonly string[] =>
  pairMarks(text).quotations.map(({ start, end }) => text.slice(start, end));

describe('pairs of one block', () => {
  test.each<[string, string, string[]]>([
    ['guillemets', 'Он сказал: «Пора».', ['Пора']],
    ['guillemets inside guillemets', '«Купим «Север» и уйдем», — сказал он', ['Купим «Север» и уйдем']],
    ['one mark that closes two', '«Мы купили «Север», — сказал он.', ['Мы купили «Север']],
    ['one mark that closes two at the end', 'Он спел. «Я рос. Мне пели: «Пора!»', ['Я рос. Мне пели: «Пора!']],
    ['low and high marks', 'Он сказал: „Пора“.', ['Пора']],
    ['low marks inside guillemets', '«Слово „пора“ лишнее»', ['Слово „пора“ лишнее']],
    ['high curly marks', 'She said “yes” and “no”.', ['yes', 'no']],
    ['closing marks on both sides', 'She said ”yes” again.', ['yes']],
    ['straight marks', 'Газета "Утро" и "Вечер".', ['Утро', 'Вечер']],
    ['straight marks inside straight marks', '"Закон "О садах" принят", — сказал он', ['Закон "О садах" принят']],
    ['straight marks with no space between', 'Так решил "Север"."Пора", — сказал он', ['Север', 'Пора']],
    ['marks padded with spaces', 'Он ответил: « Нам пора. »', ['Нам пора.']],
    ['a straight mark that closes a guillemet', 'Он сказал: «Пора" и ушел.', ['Пора']],
    ['single marks', "'It’s late,' he said.", ['It’s late,']],
    ['single curly marks', 'He called it ‘a farce’ twice.', ['a farce']],
    ['a plural possessive inside single marks', 'He praised ‘the workers’ council’ again.', ['the workers’ council']],
    ['single marks inside double ones', '“He said ‘go’ and left.”', ['He said ‘go’ and left.']],
  ])('%s', (_, text, words) => {
    expect(outermost(text)).toEqual(words);
  });

  test.each([
    ['apostrophes', 'It’s the dogs’ day, isn’t it?'],
    ['straight apostrophes', "It's the dogs' day, isn't it?"],
    ['years and elisions', 'Rock ’n’ roll of the ’90s'],
    ['inches', 'A 6" pipe was found.'],
    ['a mark that nothing opened', 'Пора», — сказал он.'],
    ['a mark in mid-text that nothing closes', 'Он купил «Север и ушел.'],
  ])('no pair for %s', (_, text) => {
    expect(outermost(text)).toEqual([]);
  });
});

test('speech that starts a block and is not closed goes on', () => {
  expect(pairMarks('«Мы начали в мае.').quotations).toMatchObject([{ start: 1, closed: false }]);
});

test('speech that a colon announces and nothing closes goes on', () => {
  expect(pairMarks('Он сказал: «Мы начали в мае.').quotations).toMatchObject([{ start: 12, closed: false }]);
});

test('a closing mark before any other tells where speech from above ends', () => {
  expect(pairMarks('И кончили в июне», — сказал он о «Севере».').stray).toBe(17);
  expect(pairMarks('Он сказал: «Пора».').stray).toBeNull();
});

const marked = fc.string({
  unit: fc.constantFrom('«', '»', '"', '“', '”', '„', '‘', '’', "'", ' ', 'а', 'б', '.', ',', '—'),
  maxLength: 80,
});

test('pairs are in order, apart, and inside the text', () => {
  fc.assert(
    fc.property(marked, (text) => {
      let last = 0;
      for (const { open, start, end, close } of pairMarks(text).quotations) {
        expect(open).toBeGreaterThanOrEqual(last);
        expect(start).toBeGreaterThan(open);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(close).toBeGreaterThanOrEqual(end);
        expect(close).toBeLessThanOrEqual(text.length);
        last = close;
      }
    }),
  );
});
