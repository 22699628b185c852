import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveSpeaker } from '../../../src/core/people/resolve.ts';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { readPeople } from './read.ts';

const pieces = fc.constantFrom(
  ...'Олег Зорин|Анны Зориной|президент России|Он|она|сказал|«Орион»|МИД|в|и|, |. |— |(|)|"|Carl Rowe|the mayor|said|He|of|Mr|J.|’s'.split(
    '|',
  ),
);
const articles = fc.array(
  fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' ')),
  { maxLength: 4 },
);

describe.each([ru, en])('people in $code', (pack) => {
  it('are mentioned in reading order, without overlaps, in verbatim slices', () => {
    fc.assert(
      fc.property(articles, (texts) => {
        const { mentions } = readPeople(texts, pack);
        let last = { block: -1, end: 0 };
        for (const { at, reach, text } of mentions) {
          expect(texts[at.block]?.slice(at.start, at.end)).toBe(text);
          expect(reach.start).toBe(at.start);
          expect(reach.end).toBeGreaterThanOrEqual(at.end);
          expect(at.block > last.block || at.start >= last.end).toBe(true);
          last = at;
        }
      }),
    );
  });

  it('are the same every time', () => {
    fc.assert(
      fc.property(articles, (texts) => {
        expect(readPeople(texts, pack)).toEqual(readPeople(texts, pack));
      }),
    );
  });

  it('weigh their candidates between 0 and 1, likeliest first', () => {
    fc.assert(
      fc.property(articles, (texts) => {
        for (const { candidates } of readPeople(texts, pack).mentions) {
          const weights = candidates.map(({ weight }) => weight);
          expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
          expect(weights).toEqual([...weights].sort((a, b) => b - a));
        }
      }),
    );
  });

  it.each(['Я', 'Ya ', '«', 'В. ', 'президент ', 'the mayor of ', 'Он ', '(', 'Ab-', "a'"])(
    'are read in any text, %j without end among them',
    (piece) => {
      expect(() => readPeople([piece.repeat(100_000 / piece.length)], pack)).not.toThrow();
    },
  );
});

describe('a speaker', () => {
  const people = readPeople(['Олег Зорин пришёл. Он доволен.'], ru);
  const [name, pronoun] = people.mentions;
  const clue = { verb: null, before: null };

  it('is surer by name than by pronoun, and least sure when carried over', () => {
    const byName = resolveSpeaker({ ...clue, mention: name ?? null });
    const byPronoun = resolveSpeaker({ ...clue, mention: pronoun ?? null });
    const carried = resolveSpeaker({ ...clue, mention: null, before: byName?.speaker ?? null });
    const ranking = [byName, byPronoun, carried].map((resolution) => resolution?.confidence ?? 0);
    expect(ranking).toEqual([...ranking].sort((a, b) => b - a));
    expect(new Set(ranking).size).toBe(3);
  });

  it('is nobody when the verb shows another gender', () => {
    const woman = { gender: 'feminine', plural: false } as const;
    expect(resolveSpeaker({ ...clue, verb: woman, mention: name ?? null })).toBeNull();
  });

  it('is nobody when nothing was said of one', () => {
    expect(resolveSpeaker({ ...clue, mention: null })).toBeNull();
  });
});
