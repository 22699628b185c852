import { daysOf, minutesOf } from '../dates/period.ts';
import type { TimelineEvent } from './event.ts';

/**
 * What has happened and then what is planned; within both by date, coarse before fine at the same start, the publication
 * after its day, and what is of one date in the order of the article. Only rows alike in all they show may change places.
 */
export function inOrder(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events
    .map((event) => ({ event, keys: keysOf(event) }))
    .toSorted((a, b) => compare(a.keys, b.keys))
    .map(({ event }) => event);
}

function keysOf({ kind, when, at, text }: TimelineEvent): readonly (number | string)[] {
  const { first, last } = daysOf(when);
  const place = at ? [at.block, at.start] : [-1, -1];
  return [
    Number(kind === 'planned'),
    first,
    Number(kind === 'publication'),
    -last,
    minutesOf(when.start),
    ...place,
    when.start,
    when.end ?? '',
    kind,
    text,
  ];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [place, key] of a.entries()) {
    const other = b[place] ?? '';
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}
