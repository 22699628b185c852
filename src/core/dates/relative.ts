import { dayAt, dayNumber, weekdayOf } from './calendar.ts';
import { type CalendarDate, type Grain, grains } from './date.ts';
import type { Parts, Relative, Unit } from './parts.ts';
import { daysOf } from './period.ts';
import type { Scene } from './scene.ts';
import type { Tense } from './tense.ts';

/** Parts with their distance worked out; a week is known by its Monday. */
export interface Grounded extends Omit<Parts, 'relative' | 'to'> {
  readonly monday?: number;
  readonly weekend?: boolean;
}

/** Puts a distance («last year», «the next day») on the calendar; a part that is written wins. Null when its anchor is unknown. */
export function ground({ relative, to: _, ...written }: Parts, scene: Scene): Grounded | null {
  if (!relative) return written;
  if (relative.from === 'ahead' && scene.tense !== 'future') return null;
  const goesOn = relative.from === 'previous' || (relative.from === 'either' && scene.tense === 'past');
  // «Днем ранее» before any date: than the news itself.
  const isFirst = scene.previous === null && relative.unit === 'day' && relative.by < 0;
  const anchor =
    goesOn && !isFirst
      ? dayOf(scene.previous, relative.unit)
      : fineEnough(scene.precision, relative.unit)
        ? scene.today
        : null;
  return anchor === null ? null : { ...move(anchor, relative, scene.tense), ...written };
}

const dayOf = (previous: CalendarDate | null, unit: Unit): number | null =>
  previous && fineEnough(previous.grain, unit) ? daysOf(previous).last : null;

/** Whether units can be counted from a date of such a grain: no days from a year. */
function fineEnough(grain: Grain, unit: Unit): boolean {
  const finest: Grain = unit === 'hour' ? 'minute' : unit === 'weekend' ? 'week' : unit;
  return grains.indexOf(grain) <= Math.max(grains.indexOf(finest), grains.indexOf('day'));
}

function move(anchor: number, { unit, by }: Relative, tense: Tense): Grounded {
  const { year, month } = dayAt(anchor);
  const monday = anchor - weekdayOf(anchor) + 1 + 7 * by;
  switch (unit) {
    case 'minute':
    case 'hour':
      return dayAt(anchor);
    case 'day':
      return dayAt(anchor + by);
    case 'week':
      return { monday };
    case 'weekend':
      // «at the weekend» is the last one unless the verb looks ahead
      return { monday: by === 0 && tense !== 'future' && monday + 5 > anchor ? monday - 7 : monday, weekend: true };
    case 'month': {
      const { year: inYear, month: inMonth } = dayAt(dayNumber(year, month + by));
      return { year: inYear, month: inMonth };
    }
    case 'quarter': {
      const quarters = year * 4 + Math.ceil(month / 3) - 1 + by;
      return { year: Math.floor(quarters / 4), quarter: (quarters % 4) + 1 };
    }
    case 'half': {
      const halves = year * 2 + (month > 6 ? 1 : 0) + by;
      return { year: Math.floor(halves / 2), half: (halves % 2) + 1 };
    }
    case 'season':
    case 'year':
      return { year: year + by };
    case 'decade':
      return { decade: Math.floor(year / 10) * 10 + 10 * by };
    case 'century':
      return { century: Math.floor((year - 1) / 100) + 1 + by };
  }
}
