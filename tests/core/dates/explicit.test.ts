import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../src/core/dates/calendar.ts';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { uk } from '../../../src/locales/uk/index.ts';
import { readDates } from './reading.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const list = (words: string): readonly string[] => words.split(' ');

const months = {
  ru: list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  ruIn: list('январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'),
  en: list('January February March April May June July August September October November December'),
  uk: list('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
};

const year = fc.integer({ min: 1850, max: 2049 });
const month = fc.integer({ min: 0, max: 11 });
const day = fc.integer({ min: 1, max: 28 });
const four = fc.integer({ min: 1, max: 4 });
const century = fc.integer({ min: 16, max: 21 });
const roman: Readonly<Record<number, string>> = { 16: 'XVI', 17: 'XVII', 18: 'XVIII', 19: 'XIX', 20: 'XX', 21: 'XXI' };

/** An expression and what every value of it must look like: only what the text does not say is left open. */
type Form = fc.Arbitrary<readonly [expression: string, value: RegExp]>;

const form = (written: string, value: string): readonly [string, RegExp] => [written, new RegExp(`^${value}$`)];

const forms: Readonly<Record<'ru' | 'en' | 'uk', readonly Form[]>> = {
  ru: [
    fc
      .tuple(year, month, day)
      .map(([y, m, d]) => form(`${d} ${months.ru[m]} ${y} года`, `${y}-${two(m + 1)}-${two(d)}`)),
    fc.tuple(month, day).map(([m, d]) => form(`${d} ${months.ru[m]}`, `\\d{4}-${two(m + 1)}-${two(d)}`)),
    fc.tuple(year, month, day).map(([y, m, d]) => form(`${two(d)}.${two(m + 1)}.${y}`, `${y}-${two(m + 1)}-${two(d)}`)),
    fc.tuple(year, month).map(([y, m]) => form(`в ${months.ruIn[m]} ${y} года`, `${y}-${two(m + 1)}`)),
    month.map((m) => form(`в ${months.ruIn[m]}`, `\\d{4}-${two(m + 1)}`)),
    fc
      .tuple(month, day, day)
      .map(([m, a, b]) =>
        form(`с ${a} по ${b} ${months.ru[m]}`, `\\d{4}-${two(m + 1)}-${two(a)}(?:/\\d{4}-${two(m + 1)}-${two(b)})?`),
      ),
    year.map((y) => form(`в ${y} году`, `${y}`)),
    fc.tuple(year, four).map(([y, q]) => form(`в ${list('I II III IV')[q - 1]} квартале ${y} года`, `${y}-Q${q}`)),
    year.map((y) => form(`осенью ${y} года`, `${y}-FA`)),
    year.map((y) => form(`в ${Math.floor(y / 10) * 10}-х годах`, `${String(y).slice(0, 3)}X`)),
    century.map((c) => form(`в ${roman[c]} веке`, `${c - 1}XX`)),
    fc
      .tuple(month, day, fc.integer({ min: 0, max: 23 }))
      .map(([m, d, h]) => form(`${d} ${months.ru[m]} в ${h}:05`, `\\d{4}-${two(m + 1)}-${two(d)}T${two(h)}:05`)),
  ],
  en: [
    fc
      .tuple(year, month, day)
      .map(([y, m, d]) => form(`on ${months.en[m]} ${d}, ${y}`, `${y}-${two(m + 1)}-${two(d)}`)),
    fc.tuple(year, month, day).map(([y, m, d]) => form(`on ${d} ${months.en[m]} ${y}`, `${y}-${two(m + 1)}-${two(d)}`)),
    fc.tuple(month, day).map(([m, d]) => form(`on ${months.en[m]} ${d}`, `\\d{4}-${two(m + 1)}-${two(d)}`)),
    fc.tuple(year, month).map(([y, m]) => form(`in ${months.en[m]} ${y}`, `${y}-${two(m + 1)}`)),
    month.map((m) => form(`in ${months.en[m]}`, `\\d{4}-${two(m + 1)}`)),
    year.map((y) => form(`in ${y}`, `${y}`)),
    fc
      .tuple(year, four)
      .map(([y, q]) => form(`in the ${list('first second third fourth')[q - 1]} quarter of ${y}`, `${y}-Q${q}`)),
    year.map((y) => form(`in the fall of ${y}`, `${y}-FA`)),
    fc
      .integer({ min: 185, max: 204 })
      .map((tens) => form(`in the ${tens}0s`, tens % 10 === 0 ? `${tens}X|${tens / 10}XX` : `${tens}X`)),
    century.map((c) => form(`in the ${c}${c === 21 ? 'st' : 'th'} century`, `${c - 1}XX`)),
  ],
  uk: [
    fc
      .tuple(year, month, day)
      .map(([y, m, d]) => form(`${d} ${months.uk[m]} ${y} року`, `${y}-${two(m + 1)}-${two(d)}`)),
    fc.tuple(month, day).map(([m, d]) => form(`${d} ${months.uk[m]}`, `\\d{4}-${two(m + 1)}-${two(d)}`)),
    year.map((y) => form(`у ${y} році`, `${y}`)),
    year.map((y) => form(`восени ${y} року`, `${y}-FA`)),
  ],
};

const carriers = {
  ru: [
    'Мост открыли @.',
    'Мост откроют @, обещал мэр.',
    'Мэр сказал, что @ моста еще не было.',
    '«@ мост стоял», — сказал он.',
  ],
  en: [
    'The bridge opened @.',
    'The bridge will open @, said Sam.',
    'Sam said that @ there was no bridge.',
    '“It stood @,” he said.',
  ],
  uk: ['Міст відкрили @.', 'Міст відкриють @, обіцяв мер.'],
};

/** What stands before in the same paragraph, and must not lend its year, month or day to what is written. */
const befores = {
  ru: [
    '',
    'В 2011 году он уехал. ',
    '7 июля 1999 года он вернулся. ',
    'Завтра он приедет. ',
    'В прошлую пятницу шел снег. ',
  ],
  en: ['', 'In 2011 he left. ', 'On July 7, 1999 he came back. ', 'He will come tomorrow. ', 'Last Friday it snowed. '],
  uk: ['', 'У 2011 році він поїхав. ', '7 липня 1999 року він повернувся. '],
};

const published = fc.option(fc.integer({ min: dayNumber(2000), max: dayNumber(2040) }).map(isoDay));

describe.each([ru, en, uk])('what an expression says stands in its value ($code)', (pack) => {
  const code = pack.code === 'ru' ? 'ru' : pack.code === 'en' ? 'en' : 'uk';
  it.each(
    forms[code].map((each, place) => [fc.sample(each, { numRuns: 1, seed: place + 1 })[0]?.[0] ?? '', each] as const),
  )('as in «%s», whatever stands around it', (_, each) => {
    fc.assert(
      fc.property(
        each,
        fc.constantFrom(...carriers[code]),
        fc.constantFrom(...befores[code]),
        published,
        (written, carrier, before, on) => {
          const [expression, value] = written;
          const text = before + carrier.replace('@', expression);
          const found = readDates(text, pack, on).filter(({ at }) => at.start >= before.length);
          const values = found.map(({ when }) => (when.end ? `${when.start}/${when.end}` : when.start));
          // without a day of publication a date without a year may have no place at all
          if (on !== null || values.length > 0) expect(values).toEqual([expect.stringMatching(value)]);
        },
      ),
    );
  });
});
