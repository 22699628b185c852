import { describe, expect, it } from 'vitest';
import type { CalendarDate, Grain } from '../../../src/core/dates/date.ts';
import { formatDate } from '../../../src/core/dates/format.ts';

const date = (value: string, grain: Grain, inferred = false): CalendarDate => {
  const [start = '', end = null] = value.split('/');
  return { start, end, grain, inferred };
};

/** Intl puts narrow and no-break spaces; which ones is its own affair. */
const plain = (text: string): string => text.replace(/[\s\u202f\u2009]+/g, ' ');

describe('formatDate', () => {
  it.each([
    [date('2024-04-22T16:14', 'minute'), '22 апреля 2024 в 16:14', 'Apr 22, 2024, 16:14'],
    [date('2020-11-10', 'day'), '10 ноября 2020', 'Nov 10, 2020'],
    [date('2023-09', 'month'), 'сентябрь 2023', 'Sep 2023'],
    [date('2024', 'year'), '2024', '2024'],
    [date('0988', 'year'), '988', '988'],
    [date('2014/2018', 'year'), '2014–2018', '2014 – 2018'],
    [date('2024-05-05/2024-05-07', 'day'), '5–7 мая 2024', 'May 5 – 7, 2024'],
    [date('2024-W17', 'week'), '22–28 апреля 2024', 'Apr 22 – 28, 2024'],
    [date('199X', 'decade'), '1990–1999', '1990 – 1999'],
    [date('19XX', 'century'), '1900–1999', '1900 – 1999'],
  ])('writes %o as finely as it is known, in Russian and in English', (when, ru, en) => {
    expect(plain(formatDate(when, 'ru'))).toBe(ru);
    expect(plain(formatDate(when, 'en'))).toBe(en);
  });

  it.each([
    [date('2024-Q1', 'quarter'), 'Jan – Mar 2024'],
    [date('2024-H2', 'half'), 'Jul – Dec 2024'],
    [date('2023-FA', 'season'), 'Sep – Nov 2023'],
    [date('2023-WI', 'season'), 'Dec 2023 – Feb 2024'],
  ])('shows %o, which Intl has no name for, as the months it spans', (when, en) => {
    expect(plain(formatDate(when, 'en'))).toBe(en);
  });

  it('marks a year that was worked out, and nothing else of the date', () => {
    expect(plain(formatDate(date('2024-04-22', 'day', true), 'ru'))).toBe('22 апреля ~2024');
    expect(plain(formatDate(date('2024-04-22', 'day', true), 'en'))).toBe('Apr 22, ~2024');
    expect(formatDate(date('2024', 'year', true), 'en')).toBe('~2024');
  });
});
