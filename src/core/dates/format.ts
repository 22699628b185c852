import type { CalendarDate, Grain } from './date.ts';
import { daysOf, minutesOf } from './period.ts';

const year: Intl.DateTimeFormatOptions = { year: 'numeric' };
const month: Intl.DateTimeFormatOptions = { ...year, month: 'long' };
const day: Intl.DateTimeFormatOptions = { ...month, day: 'numeric' };

/** What has no name in Intl (a week, a season, a quarter …) is shown as the days or months it spans: no finer, no coarser. */
const shown: Readonly<Record<Grain, Intl.DateTimeFormatOptions>> = {
  minute: { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day,
  week: day,
  month,
  season: month,
  quarter: month,
  half: month,
  year,
  decade: year,
  century: year,
};

/** A date in words of an interface language (BCP 47), as fine as it is known; a worked-out year is marked «~2024». */
export function formatDate(when: CalendarDate, language: string): string {
  const format = new Intl.DateTimeFormat(language, { ...monthStyle(shown[when.grain], language), timeZone: 'UTC' });
  const { first, last } = daysOf(when);
  const from = instant(first, when.grain === 'minute' ? minutesOf(when.start) : 0);
  const to = instant(last, when.grain === 'minute' ? minutesOf(when.end ?? when.start) : 0);
  const parts = spans(when) ? format.formatRangeToParts(from, to) : format.formatToParts(from);
  const lastYear = parts.findLastIndex(({ type }) => type === 'year');
  return parts
    .map(({ type, value }, index) => {
      if (type === 'literal') return parts[index - 1]?.type === 'year' ? value.replace(wordForYear, '') : value;
      return when.inferred && index === lastYear ? `~${value}` : value;
    })
    .join('');
}

/** What Russian and Ukrainian put after a year («г.», «р.»), needless in a list. */
const wordForYear = /^\s\p{L}{1,2}\./u;

const spans = ({ end, grain }: CalendarDate): boolean =>
  end !== null || !['minute', 'day', 'month', 'year'].includes(grain);

const instant = (dayNumber: number, minutes: number): Date => new Date((dayNumber * 24 * 60 + minutes) * 60_000);

/** Short month names where the language writes them without a full stop («Sep»), long ones elsewhere («сентябрь»). */
function monthStyle(options: Intl.DateTimeFormatOptions, language: string): Intl.DateTimeFormatOptions {
  if (!options.month) return options;
  const short = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(instant(0, 0));
  return { ...options, month: short.endsWith('.') ? 'long' : 'short' };
}
