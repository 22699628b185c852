import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAt, dayNumber, isoDay, isoWeek, mondayOf, weekdayOf, weekOf } from '../../../src/core/dates/calendar.ts';
import { periodOf } from '../../../src/core/dates/period.ts';

const anyDay = fc.integer({ min: dayNumber(1000), max: dayNumber(2200) });

it('numbers days and reads them back', () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const { year, month, day } = dayAt(number);
      expect(dayNumber(year, month, day)).toBe(number);
    }),
  );
});

it('finds the Monday of the ISO week of every day', () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const { year, week } = weekOf(number);
      expect(mondayOf(year, week)).toBe(number - weekdayOf(number) + 1);
    }),
  );
});

it.each([
  ['2021-01-03', '2020-W53'],
  ['2024-12-30', '2025-W01'],
  ['2026-06-06', '2026-W23'],
])('puts %s into ISO week %s', (day, week) => {
  expect(isoWeek(periodOf(day)?.first ?? 0)).toBe(week);
});

it.each([
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-W01', '2024-01-01', '2024-01-07'],
  ['2024-Q4', '2024-10-01', '2024-12-31'],
  ['2024-H1', '2024-01-01', '2024-06-30'],
  ['2023-WI', '2023-12-01', '2024-02-29'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['0045', '0045-01-01', '0045-12-31'],
  ['2024-04-22T16:14', '2024-04-22', '2024-04-22'],
])('lets %s span %s to %s', (value, first, last) => {
  const period = periodOf(value);
  expect(period && [isoDay(period.first), isoDay(period.last)]).toEqual([first, last]);
});

it('has no period for what is not a date', () => {
  expect(periodOf('soon')).toBeNull();
});
