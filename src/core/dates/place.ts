import { dayAt, dayNumber, isoDay, isoMonth, isoTime, isoWeek, isoYear, weekdayOf } from './calendar.ts';
import type { CalendarDate, Grain } from './date.ts';
import type { Holiday } from './parts.ts';
import type { Grounded } from './relative.ts';

const dated = (start: string, grain: Grain, end: string | null = null): CalendarDate => ({
  start,
  end,
  grain,
  inferred: false,
});

/** A day, with the time of the day if the parts tell it. */
export function placeOnDay(parts: Grounded, day: number): CalendarDate {
  if (parts.hour === undefined) return dated(isoDay(day), 'day');
  return dated(`${isoDay(day)}T${isoTime(parts.hour, parts.minute ?? 0)}`, 'minute');
}

/** What the parts say of a given year; null when that year has no such day. */
export function placeInYear(parts: Grounded, year: number): CalendarDate | null {
  const { month, day, season, quarter, half, holiday } = parts;
  if (holiday) return placeOnDay(parts, dayOfHoliday(holiday, year));
  if (month !== undefined && day !== undefined) {
    const number = dayNumber(year, month, day);
    return dayAt(number).month === month ? placeOnDay(parts, number) : null;
  }
  if (month !== undefined) return dated(isoMonth(year, month), 'month');
  if (season) return dated(`${isoYear(year)}-${season}`, 'season');
  if (quarter !== undefined) return quarter > 4 ? null : dated(`${isoYear(year)}-Q${quarter}`, 'quarter');
  if (half !== undefined) return dated(`${isoYear(year)}-H${half}`, 'half');
  return parts.edge === 'eve' ? dated(isoMonth(year - 1, 12), 'month') : dated(isoYear(year), 'year');
}

export function placeInWeek(parts: Grounded, monday: number): CalendarDate {
  if (parts.weekday !== undefined) return placeOnDay(parts, monday + parts.weekday - 1);
  if (parts.weekend) return dated(isoDay(monday + 5), 'day', isoDay(monday + 6));
  return dated(isoWeek(monday), 'week');
}

/** A decade: `decade` is its first year, or that within its century (else within the last one that had it by `thisYear`). */
export function placeDecade(decade: number, century: number | undefined, thisYear: number): CalendarDate {
  const hundreds = Math.floor(thisYear / 100) * 100;
  const before =
    century === undefined ? (hundreds + decade > thisYear ? hundreds - 100 : hundreds) : (century - 1) * 100;
  const first = decade >= 100 ? decade : before + decade;
  return dated(`${isoYear(first).slice(0, 3)}X`, 'decade');
}

export const placeCentury = (century: number): CalendarDate =>
  dated(`${isoYear((century - 1) * 100).slice(0, 2)}XX`, 'century');

function dayOfHoliday(holiday: Holiday, year: number): number {
  if ('day' in holiday) return dayNumber(year, holiday.month, holiday.day);
  const from = dayNumber(year, holiday.month, 1 + holiday.after);
  return from + ((holiday.weekday - weekdayOf(from) + 7) % 7);
}
