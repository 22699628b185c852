import { toInstant } from './instant.ts';
import { type HeadLine, nearest } from './lines.ts';

/** A day and the name of its month with a time or a year beside it, or a date in digits. */
const written = [
  /\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(?:19|20)\d\d(?:[\s\p{L}.,|—–-]{1,6}\d{1,2}[:.]\d\d)?/u,
  /(?<!\p{L})\p{L}{3,12}\.?\s\d{1,2},?\s(?:19|20)\d\d/u,
  /\d{1,2}\.\d\d\.(?:19|20)\d\d(?:,?\s\d{1,2}:\d\d)?/u,
  /\d{1,2}\s\p{L}{3,12}\.?[\s\p{L}.,|—–-]{1,6}\d{1,2}[:.]\d\d/u,
];

/** The date as the article's header shows it, from the line nearest to its headline that has one. */
export const readDateline = (head: readonly HeadLine[]): string | null => datelines(head)[0] ?? null;

const datelines = (head: readonly HeadLine[]): readonly string[] =>
  nearest(head).flatMap((line) => dateIn(line)?.text ?? []);

/** What every written date has, a year or a time; a look at it spares most lines the patterns, which are dear to compile. */
const yearOrTime = /(?:19|20)\d\d|\d[:.]\d\d/;

/** The first date in a line, as written, and where in it. */
export function dateIn(line: string): { readonly text: string; readonly at: number } | null {
  if (!yearOrTime.test(line)) return null;
  for (const pattern of written) {
    const found = pattern.exec(line);
    if (found) return { text: found[0], at: found.index };
  }
  return null;
}

/**
 * The date by which the page itself dates an article that came out earlier: the day of its last change,
 * when the header shows that day and not the first. Guides and lists of the best are dated so, and their "now" is that day.
 */
export function readShownDate(
  head: () => readonly HeadLine[],
  published: string | null,
  modified: string | null,
): string | null {
  if (!published || !modified || isSameDay(published, modified) || modified < published) return published;
  const shown = datelines(head())
    .map(toInstant)
    .filter((date) => date !== null);
  const shows = (instant: string): boolean => shown.some((date) => isSameDay(date, instant));
  return shows(modified) && !shows(published) ? modified : published;
}

/** Zones may move a day by one. */
const isSameDay = (a: string, b: string): boolean => Math.abs(dayOf(a) - dayOf(b)) <= 1;

const dayOf = (instant: string): number => Date.parse(instant.slice(0, 'YYYY-MM-DD'.length)) / 86_400_000;
