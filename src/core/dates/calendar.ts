const msPerDay = 86_400_000;

export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01; a month or day beyond its range carries over, so day 0 is the last of the month before. */
export function dayNumber(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / msPerDay;
}

export function dayAt(number: number): Day {
  const date = new Date(number * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Monday of the first ISO week of a year: the week that holds 4 January. */
const firstMonday = (year: number): number => {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1;
};

export const mondayOf = (year: number, week: number): number => firstMonday(year) + (week - 1) * 7;

/** ISO 8601 week of a day: its year is that of the week's Thursday. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const { year } = dayAt(number - weekdayOf(number) + 4);
  return { year, week: Math.floor((number - firstMonday(year)) / 7) + 1 };
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

export const isoYear = (year: number): string => padded(year, 4);
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${padded(month, 2)}`;

export function isoDay(number: number): string {
  const { year, month, day } = dayAt(number);
  return `${isoMonth(year, month)}-${padded(day, 2)}`;
}

export function isoWeek(number: number): string {
  const { year, week } = weekOf(number);
  return `${isoYear(year)}-W${padded(week, 2)}`;
}

export const isoTime = (hour: number, minute: number): string => `${padded(hour, 2)}:${padded(minute, 2)}`;
