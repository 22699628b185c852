import fc from 'fast-check';
import type { CalendarDate } from '../../../src/core/dates/date.ts';
import type { TimelineEvent } from '../../../src/core/timeline/event.ts';

const two = (value: number): string => String(value).padStart(2, '0');

const year = fc.integer({ min: 1700, max: 2100 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);

const dated = (start: string, grain: CalendarDate['grain'], inferred = false): CalendarDate => ({
  start,
  end: null,
  grain,
  inferred,
});

/** Dates of every grain. */
export const anyDate: fc.Arbitrary<CalendarDate> = fc.oneof(
  day.map((start) => dated(start, 'day')),
  day.map((start) => dated(`${start}T09:30`, 'minute')),
  month.map((start) => dated(start, 'month', true)),
  year.map((start) => dated(start, 'year')),
  year.map((start) => dated(`${start}-Q3`, 'quarter')),
  year.map((start) => dated(`${start}-WI`, 'season')),
  year.map((start) => dated(`${start}-W07`, 'week')),
  year.map((start) => dated(`${start.slice(0, 3)}X`, 'decade')),
  year.map((start): CalendarDate => ({ start, end: String(Number(start) + 3), grain: 'year', inferred: false })),
);

/** Few enough days and places that many rows share them. */
const crowded = fc.constantFrom(
  dated('2024-04-22', 'day'),
  dated('2024-04-22T09:30', 'minute'),
  dated('2024', 'year'),
  { ...dated('2024-01', 'month'), end: '2024-12' },
);

export const anyEvents: fc.Arbitrary<readonly TimelineEvent[]> = fc.array(
  fc.record({
    when: fc.oneof(anyDate, crowded),
    text: fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), fc.constantFrom('a', 'b')),
    at: fc.constantFrom(
      null,
      { block: 0, start: 0, end: 9 },
      { block: 0, start: 10, end: 19 },
      { block: 1, start: 0, end: 9 },
    ),
    kind: fc.constantFrom('background' as const, 'this story' as const, 'planned' as const, 'publication' as const),
  }),
  { maxLength: 12 },
);
