import { daysOf, minutesOf } from '../dates/period.ts';
import type { TimelineEvent } from './event.ts';

/** Where an event stands on an axis from 0 (the earliest) to 1. */
export interface ScaledEvent {
  readonly event: TimelineEvent;
  readonly at: number;
  /** Where its date ends; `at` for a day. */
  readonly until: number;
}

/** The least share of the axis between two dates, as a part of an even spread. */
const least = 0.5;

/** Places events on an axis true to scale, but that close dates are kept apart, at the cost of the long gaps. Keeps the order. */
export function scaleEvents(events: readonly TimelineEvent[]): readonly ScaledEvent[] {
  const spans = events.map(({ when }) => {
    const { first, last } = daysOf(when);
    return { start: first + minutesOf(when.start) / 1440, last };
  });
  const dates = [...new Set(spans.map(({ start }) => start))].toSorted((a, b) => a - b);
  const gaps = dates.slice(1).map((date, index) => date - (dates[index] ?? date));
  const shares = sharesOf(gaps);
  let reached = 0;
  const stops = [0, ...shares.map((share) => (reached += share))];
  const placeOf = (day: number): number => {
    const next = dates.findIndex((date) => date > day);
    if (next < 0) return 1;
    if (next === 0) return 0;
    const [from, to] = [dates[next - 1] ?? day, dates[next] ?? day];
    const [left, right] = [stops[next - 1] ?? 0, stops[next] ?? 1];
    return left + ((day - from) / (to - from)) * (right - left);
  };
  return events.map((event, index) => {
    const { start, last } = spans[index] ?? { start: 0, last: 0 };
    const at = dates.length > 1 ? placeOf(start) : 0;
    return { event, at, until: dates.length > 1 ? Math.max(at, placeOf(last)) : at };
  });
}

/** Shares of the gaps, together 1: each in proportion, none below the least; what those take the others give. */
function sharesOf(gaps: readonly number[]): readonly number[] {
  const floor = least / gaps.length;
  let small = new Set<number>();
  for (;;) {
    const rest = gaps.reduce((sum, gap, index) => (small.has(index) ? sum : sum + gap), 0);
    const room = 1 - small.size * floor;
    const share = (gap: number, index: number): number => (small.has(index) ? floor : (gap / rest) * room);
    const below = gaps.flatMap((gap, index) => (share(gap, index) < floor - 1e-9 ? [index] : []));
    if (below.length === 0) return gaps.map(share);
    small = new Set([...small, ...below]);
  }
}
