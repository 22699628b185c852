import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '../../../src/core/people/person.ts';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import { rankQuotes } from '../../../src/core/quotes/rank.ts';

const mayor: Person = { name: 'Иван Лугин', role: 'мэр', kind: 'person' };
const engineer: Person = { name: 'Анна Рощина', role: 'инженер', kind: 'person' };

const quote = (text: string, speaker: Person | null = mayor, form: Quote['form'] = 'direct'): Quote => ({
  text,
  form,
  speaker,
  mention: null,
  cue: null,
  at: { block: 0, start: 0, end: text.length },
  rest: [],
  sentence: 0,
  confidence: 0.9,
});

const ready = quote('Мост через реку готов и скоро откроется для всех жителей');
const guests = quote('Гостей со всего края встретят музыка, ярмарка и салют на набережной');
const money = quote('Денег хватило впритык, зато обошлись без новых долгов и займов');
const steel = quote('Опоры выдержат вдвое больше, чем требуют самые строгие нормы', engineer);

test('direct speech ranks above a fragment', () => {
  const fragment = quote('почти готов и очень скоро откроется', engineer, 'fragment');
  expect(rankQuotes([fragment, ready])).toEqual([ready, fragment]);
});

test('a quote of readable length ranks above a word and above a speech', () => {
  const word = quote('Пора!');
  const speech = quote('Длинная речь о пользе мостов '.repeat(20), engineer);
  expect(rankQuotes([word, speech, ready])[0]).toBe(ready);
});

test('a named speaker ranks above nobody', () => {
  const unknown = quote('Опоры выдержат вдвое больше, чем требуют самые строгие нормы', null);
  expect(rankQuotes([unknown, ready])).toEqual([ready, unknown]);
});

test('a third quote of one speaker waits for the others', () => {
  expect(rankQuotes([ready, guests, money, steel])).toEqual([ready, guests, steel, money]);
});

test('an idea told twice is told once at first', () => {
  const again = quote('Мост через реку готов, он скоро откроется жителям', engineer);
  expect(rankQuotes([ready, again, steel])).toEqual([ready, steel, again]);
});

test('indirect speech is not ranked', () => {
  expect(rankQuotes([quote('мост готов и скоро откроется для всех', mayor, 'indirect')])).toEqual([]);
});

test('nothing is lost and nothing is added', () => {
  const some = fc.array(fc.constantFrom(ready, guests, money, steel), { maxLength: 8 });
  fc.assert(
    fc.property(some, (quotes) => {
      const ranked = rankQuotes(quotes);
      expect([...ranked].map(({ text }) => text).sort()).toEqual(quotes.map(({ text }) => text).sort());
    }),
  );
});
