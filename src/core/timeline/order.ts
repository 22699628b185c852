import { daysOf, minutesOf } from '../dates/period.ts';
import type { TimelineEvent } from './event.ts';

/** What has happened, the publication, what is planned; within them by date, coarse before fine at the same start. */
export function inOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events.toSorted((a, b) => rank(a) - rank(b) || compareDates(a, b));
}

const rank = ({ kind }: TimelineEvent): number => (kind === 'planned' ? 2 : kind === 'publication' ? 1 : 0);

function compareDates({ when: a }: TimelineEvent, { when: b }: TimelineEvent): number {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x.first - y.first || y.last - x.last || minutesOf(a.start) - minutesOf(b.start);
}
