import { dayAt, dayNumber } from '../../core/dates/calendar.ts';
import { daysOf, minutesOf } from '../../core/dates/period.ts';
import type { TimelineEvent } from '../../core/timeline/event.ts';

/** Events on a straight scale of time; places run from 0, where the first begins, to 1, where the last one ends. */
export interface Scale {
  readonly marks: readonly Mark[];
  readonly ticks: readonly Tick[];
}

/** What an event covers: an instant for a minute, a stretch for a year. */
export interface Mark {
  readonly kind: TimelineEvent['kind'];
  readonly from: number;
  readonly to: number;
}

export interface Tick {
  readonly at: number;
  /** First day of what it names, as a day number. */
  readonly day: number;
  readonly grain: 'day' | 'month' | 'year';
}

const mostTicks = 6;
/** Days up to which days are marked rather than months. */
const daysWorthMarking = 62;
/** Months between two ticks, from a month to a millennium. */
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000];

/** null when all happened in one day, which leaves nothing to draw. */
export function scaleOf(events: readonly TimelineEvent[]): Scale | null {
  const stretches = events.map(({ when }) => {
    const { first, last } = daysOf(when);
    if (when.grain !== 'minute') return { from: first, to: last + 1 };
    const minutes = (value: string): number => minutesOf(value) / (24 * 60);
    return { from: first + minutes(when.start), to: last + minutes(when.end ?? when.start) };
  });
  const start = Math.floor(Math.min(...stretches.map(({ from }) => from)));
  const end = Math.ceil(Math.max(...stretches.map(({ to }) => to)));
  if (!(end - start > 1)) return null;
  const place = (day: number): number => (day - start) / (end - start);
  return {
    marks: events.flatMap(({ kind }, index) => {
      const stretch = stretches[index];
      return stretch ? { kind, from: place(stretch.from), to: place(stretch.to) } : [];
    }),
    ticks: (end - start <= daysWorthMarking ? dayTicks(start, end) : monthTicks(start, end)).map(({ day, grain }) => ({
      at: place(day),
      day,
      grain,
    })),
  };
}

type Label = Omit<Tick, 'at'>;

function dayTicks(start: number, end: number): readonly Label[] {
  const step = Math.ceil((end - start) / mostTicks);
  return Array.from({ length: Math.ceil((end - start) / step) }, (_, place) => ({
    day: start + place * step,
    grain: 'day',
  }));
}

function monthTicks(start: number, end: number): readonly Label[] {
  const firstMonth = monthsAt(start);
  const months = monthsAt(end) - firstMonth + 1;
  const step = monthSteps.find((each) => months / each <= mostTicks) ?? 12000;
  const labels: Label[] = [];
  for (let month = Math.ceil(firstMonth / step) * step; month <= firstMonth + months; month += step) {
    const day = dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
    if (day >= start && day < end) labels.push({ day, grain: month % 12 === 0 ? 'year' : 'month' });
  }
  return labels;
}

/** Months since the year 0. */
function monthsAt(day: number): number {
  const { year, month } = dayAt(day);
  return year * 12 + month - 1;
}
