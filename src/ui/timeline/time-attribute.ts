import type { CalendarDate } from '../../core/dates/date.ts';

/** HTML knows minutes, days, weeks, months and years; a season or a decade stays words only. */
const known = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?|-W\d{2})?$/;

/** The `datetime` of a date's start, where HTML has a form for it. */
export const timeAttribute = ({ start }: CalendarDate): { readonly dateTime?: string } =>
  known.test(start) ? { dateTime: start } : {};
