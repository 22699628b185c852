import { dayAt } from '../../core/dates/calendar.ts';
import type { CalendarDate } from '../../core/dates/date.ts';
import { daysOf } from '../../core/dates/period.ts';

/** HTML knows minutes, days, weeks, months and years. */
const known = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?|-W\d{2})?$/;

/** A date's start as HTML writes it; what HTML has no form for by the month or year it begins with. */
export function timeAttribute(when: CalendarDate): string {
  if (known.test(when.start)) return when.start;
  const { year, month } = dayAt(daysOf(when).first);
  const firstYear = String(year).padStart(4, '0');
  const isYears = when.grain === 'decade' || when.grain === 'century';
  return isYears ? firstYear : `${firstYear}-${String(month).padStart(2, '0')}`;
}
