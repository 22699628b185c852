import type { Span } from '../span.ts';
import type { Tense } from './tense.ts';

/** From fine to coarse. */
export const grains = [
  'minute',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
] as const;

export type Grain = (typeof grains)[number];

/** A place on the calendar. */
export interface CalendarDate {
  /** ISO cut to its grain: 2024-04-22T16:14, 2020-11-10, 2024-W16, 2023-09, 2023-FA, 2024-Q1, 2024-H1, 2024, 199X, 19XX. */
  readonly start: string;
  /** The last day, month or year of a range, written as `start` is; null for a single date. */
  readonly end: string | null;
  readonly grain: Grain;
  /** True when its year was worked out rather than written or counted from the day of publication. */
  readonly inferred: boolean;
}

/** A date expression of the article. */
export interface DateMention {
  readonly at: Span;
  readonly text: string;
  readonly when: CalendarDate;
  readonly tense: Tense;
  /** Index of its sentence; null in a block that has none. */
  readonly sentence: number | null;
}
