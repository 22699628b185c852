import type { CalendarDate } from '../dates/date.ts';
import type { Span } from '../span.ts';

export interface TimelineEvent {
  readonly when: CalendarDate;
  /** The clause around the date; words filled in from the sentence before stand in brackets. */
  readonly text: string;
  /** The sentence it was taken from; null for the publication row. */
  readonly at: Span | null;
  readonly kind: 'background' | 'this story' | 'planned' | 'publication';
}

/** Whether there is more to tell than the day on which the article came out. */
export const tellsHistory = (events: readonly TimelineEvent[]): boolean =>
  events.some(({ kind }) => kind !== 'publication');
