import { dayNumber, mondayOf } from './calendar.ts';
import type { CalendarDate } from './date.ts';

/** The days a date covers, as day numbers; `last` is inclusive. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

const months = (year: number, from: number, count: number): Period => ({
  first: dayNumber(year, from, 1),
  last: dayNumber(year, from + count, 0),
});

/** A winter carries the year of its December. */
const firstMonthOfSeason: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const shape =
  /^(?<year>\d{4})(?:-W(?<week>\d\d)|-Q(?<quarter>\d)|-H(?<half>\d)|-(?<season>SP|SU|FA|WI)|-(?<month>\d\d)(?:-(?<day>\d\d))?)?/;

/** The days of one ISO value cut to its grain (2023-09, 2024-Q1, 199X …); null when it is none. */
export function periodOf(value: string): Period | null {
  const unknown = /X/.exec(value)?.index ?? 4;
  if (unknown === 3) return months(Number(`${value.slice(0, 3)}0`), 1, 120);
  if (unknown === 2) return months(Number(`${value.slice(0, 2)}00`), 1, 1200);
  const groups = shape.exec(value)?.groups;
  if (!groups) return null;
  const year = Number(groups['year']);
  const { week, quarter, half, season, month, day } = groups;
  if (week) return { first: mondayOf(year, Number(week)), last: mondayOf(year, Number(week)) + 6 };
  if (quarter) return months(year, Number(quarter) * 3 - 2, 3);
  if (half) return months(year, Number(half) * 6 - 5, 6);
  if (season) return months(year, firstMonthOfSeason[season] ?? 1, 3);
  if (!month) return months(year, 1, 12);
  if (!day) return months(year, Number(month), 1);
  const only = dayNumber(year, Number(month), Number(day));
  return { first: only, last: only };
}

/** The days of a date, from the first of its start to the last of its end. */
export function daysOf({ start, end }: CalendarDate): Period {
  const from = periodOf(start) ?? { first: 0, last: 0 };
  const to = end === null ? from : (periodOf(end) ?? from);
  return { first: from.first, last: Math.max(from.last, to.last) };
}

/** Minutes into the day of a value with a time, else 0. */
export function minutesOf(value: string): number {
  const time = /T(?<hour>\d\d):(?<minute>\d\d)/.exec(value)?.groups;
  return time ? Number(time['hour']) * 60 + Number(time['minute']) : 0;
}
