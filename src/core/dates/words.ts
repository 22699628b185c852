import type { DateWords, Lexicon } from './grammar.ts';

/** What a word says; undefined for a word the lexicon does not have, digits among them. */
export type Reader<Value> = (word: string) => Value | undefined;

export type Readers = {
  readonly [Class in keyof DateWords]: Reader<DateWords[Class] extends Lexicon<infer Value> ? Value : never>;
};

export const readersOf = (words: DateWords): Readers => ({
  month: readerOf(words.month),
  weekday: readerOf(words.weekday),
  ordinal: readerOf(words.ordinal),
  count: readerOf(words.count),
  quarter: readerOf(words.quarter),
  half: readerOf(words.half),
  decade: readerOf(words.decade),
  century: readerOf(words.century),
  season: readerOf(words.season),
  unit: readerOf(words.unit),
  shift: readerOf(words.shift),
  days: readerOf(words.days),
  edge: readerOf(words.edge),
  partOfDay: readerOf(words.partOfDay),
  meridiem: readerOf(words.meridiem),
  holiday: readerOf(words.holiday),
});

function readerOf<Value>(lexicon: Lexicon<Value>): Reader<Value> {
  const forms = Object.entries(lexicon).map(([form, value]) => [new RegExp(`^(?:${form})$`), value] as const);
  return (word) => forms.find(([form]) => form.test(word))?.[1];
}
