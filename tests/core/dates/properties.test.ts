import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../src/core/dates/calendar.ts';
import { daysOf, periodOf } from '../../../src/core/dates/period.ts';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { readDates } from './reading.ts';

const genitives = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const prepositionals = 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');

const anyDay = fc.integer({ min: dayNumber(1900), max: dayNumber(2049, 12, 31) }).map(isoDay);
const published = fc.integer({ min: dayNumber(2000), max: dayNumber(2040) }).map(isoDay);
const month = fc.integer({ min: 0, max: 11 });
const carrier = fc.constantFrom(
  (date: string) => `Мост открыли ${date}.`,
  (date: string) => `Мост откроют ${date}, сказал мэр.`,
  (date: string) => `Как обещал мэр, ${date} мост еще стоял.`,
);

const partsOf = (day: string): readonly [number, number, number] => {
  const [year = 0, monthOfYear = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return [year, monthOfYear, dayOfMonth];
};

describe('a value never contradicts what its text says', () => {
  it('keeps a written day, month and year in Russian, whatever the verb and the day of publication', () => {
    fc.assert(
      fc.property(anyDay, published, carrier, (day, publishedAt, sentence) => {
        const [year, monthOfYear, dayOfMonth] = partsOf(day);
        const text = sentence(`${dayOfMonth} ${genitives[monthOfYear - 1]} ${year} года`);
        expect(readDates(text, ru, publishedAt).map(({ when }) => when)).toEqual([
          { start: day, end: null, grain: 'day', inferred: false },
        ]);
      }),
    );
  });

  it('keeps a written day, month and year in English', () => {
    fc.assert(
      fc.property(anyDay, published, fc.boolean(), (day, publishedAt, dayFirst) => {
        const [year, monthOfYear, dayOfMonth] = partsOf(day);
        const name = months[monthOfYear - 1];
        const date = dayFirst ? `${dayOfMonth} ${name} ${year}` : `${name} ${dayOfMonth}, ${year}`;
        const [found] = readDates(`The bridge opened on ${date}.`, en, publishedAt);
        expect(found?.when.start).toBe(day);
      }),
    );
  });

  it('keeps a written month and puts it within a year of publication', () => {
    fc.assert(
      fc.property(month, published, carrier, (index, publishedAt, sentence) => {
        const [found] = readDates(sentence(`в ${prepositionals[index]}`), ru, publishedAt);
        expect(found?.when.grain).toBe('month');
        expect(Number(found?.when.start.slice(5))).toBe(index + 1);
        const days = (found && daysOf(found.when).first - (periodOf(publishedAt)?.first ?? 0)) ?? 1e9;
        expect(Math.abs(days)).toBeLessThanOrEqual(400);
        expect(found?.when.inferred).toBe(true);
      }),
    );
  });

  it('never ends a span of time before it starts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, published, fc.boolean(), (from, to, publishedAt, withYear) => {
        const [, fromMonth, fromDay] = partsOf(from);
        const [year, toMonth, toDay] = partsOf(to);
        const end = withYear ? ` ${year} года` : '';
        const text = `Мост чинили с ${fromDay} ${genitives[fromMonth - 1]} по ${toDay} ${genitives[toMonth - 1]}${end}.`;
        for (const { when } of readDates(text, ru, publishedAt)) {
          const start = periodOf(when.start)?.first ?? 0;
          expect(daysOf(when).last).toBeGreaterThanOrEqual(start);
          expect(when.start.slice(5)).toBe(from.slice(5));
          if (when.end) expect(when.end.slice(5)).toBe(to.slice(5));
        }
      }),
    );
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...'в с по на до и 5 12 31 2024 1990-х года году мая май марте апреля среду вчера назад неделю два XX веке , . — « » ( )'.split(
      ' ',
    ),
    ...'May march 5 June in of the 2024 1990s from to between and Monday last week ago two quarter first , .'.split(
      ' ',
    ),
    '\u00ad',
    '\u00a0',
  );
  const anyText = fc.oneof(
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  it.each([ru, en])('dates are slices of it, in order and apart ($code)', (pack) => {
    fc.assert(
      fc.property(anyText, published, (text, publishedAt) => {
        let end = -1;
        let block = 0;
        for (const date of readDates(text, pack, publishedAt)) {
          if (date.at.block !== block) end = -1;
          block = date.at.block;
          expect(date.at.start).toBeGreaterThanOrEqual(end);
          expect(text.split('\n\n')[block]?.slice(date.at.start, date.at.end)).toBe(date.text);
          expect(periodOf(date.when.start)).not.toBeNull();
          expect(daysOf(date.when).last).toBeGreaterThanOrEqual(daysOf(date.when).first);
          end = date.at.end;
        }
      }),
    );
  });

  it.each([ru, en])('a sentence without dates adds none and changes none ($code)', (pack) => {
    const undated = pack === ru ? 'Погода стояла тихая.' : 'The weather was calm.';
    fc.assert(
      fc.property(anyText, published, (text, publishedAt) => {
        const shown = (dates: ReturnType<typeof readDates>) => dates.map((date) => [date.text, date.when]);
        expect(shown(readDates(`${text}\n\n${undated}`, pack, publishedAt))).toEqual(
          shown(readDates(text, pack, publishedAt)),
        );
      }),
    );
  });

  it.each(['а', 'в ', '5 ', '2020, ', 'накануне ', 'в понедельник ', '5 мая 2020 года, ', 'будет а ', '« '])(
    'reads 100 KB of «%s»',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      for (const pack of [ru, en]) expect(readDates(text, pack, '2024-04-22').length).toBeLessThan(text.length);
    },
  );
});
