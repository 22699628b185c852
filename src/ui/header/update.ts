import type { CalendarDate } from '../../core/dates/date.ts';

const shape =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<time>\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?)?/;

const hour = 60 * 60 * 1000;

/** What a page says of its last change. */
export interface Update {
  readonly when: CalendarDate;
  /** On the day of publication, so that the time says enough. */
  readonly sameDay: boolean;
}

/**
 * When an article was changed an hour or more after it came out, in the zone its publication is written in; null for what
 * sooner or later every page says, that it was saved once more.
 */
export function updateOf(publishedAt: string | null, modifiedAt: string | null): Update | null {
  const published = shape.exec(publishedAt ?? '')?.groups;
  const modified = shape.exec(modifiedAt ?? '')?.groups;
  if (!published?.['day'] || !modified?.['day']) return null;
  if (!published['time'] || !modified['time'])
    return modified['day'] > published['day'] ? { when: dated(modified['day'], 'day'), sameDay: false } : null;
  const zone = modified['zone'] && published['zone'];
  const [from, to] = [instant(published, zone), instant(modified, zone && modified['zone'])];
  if (!(to - from >= hour)) return null;
  const local = new Date(to + offset(zone)).toISOString().slice(0, 16);
  return { when: dated(local, 'minute'), sameDay: local.startsWith(published['day']) };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Milliseconds; without a zone on both sides the clock on the wall is all there is to compare. */
const instant = ({ day, time }: Groups, zone: string | undefined): number =>
  Date.parse(`${day}T${time}Z`) - offset(zone);

function offset(zone: string | undefined): number {
  const { sign, hours, minutes } = /^(?<sign>[+-])(?<hours>\d\d):?(?<minutes>\d\d)$/.exec(zone ?? '')?.groups ?? {};
  return sign ? Number(`${sign}1`) * (Number(hours) * hour + (Number(minutes) * hour) / 60) : 0;
}

const dated = (start: string, grain: CalendarDate['grain']): CalendarDate => ({
  start,
  end: null,
  grain,
  inferred: false,
});
