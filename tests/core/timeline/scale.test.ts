import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grain } from '../../../src/core/dates/date.ts';
import type { TimelineEvent } from '../../../src/core/timeline/event.ts';
import { scaleEvents } from '../../../src/core/timeline/scale.ts';
import { anyEvents } from './events.ts';

const on = (start: string, grain: Grain = 'day'): TimelineEvent => ({
  when: { start, end: null, grain, inferred: false },
  text: start,
  at: null,
  kind: 'background',
});

const places = (...events: TimelineEvent[]): readonly number[] => scaleEvents(events).map(({ at }) => at);

describe('scaleEvents', () => {
  it('is true to scale where dates lie far enough apart', () => {
    const [first, second, third] = places(on('2020-01-01'), on('2020-04-10'), on('2020-07-19'));
    expect([first, second, third]).toEqual([0, 0.5, 1]);
  });

  it('keeps a long gap long and close dates apart', () => {
    const [, second = 0, third = 0] = places(on('1950'), on('2024-04-20'), on('2024-04-21'), on('2024-04-22'));
    expect(second).toBeGreaterThan(0.5);
    expect(third - second).toBeGreaterThan(0.1);
  });

  it('puts rows of one date on one place, and a lone date at the start', () => {
    expect(places(on('2020-01-01'), on('2020-01-01'), on('2021-01-01'))).toEqual([0, 0, 1]);
    expect(places(on('2020-01-01'))).toEqual([0]);
    expect(places()).toEqual([]);
  });

  it('lets a coarse date reach over what lies in it', () => {
    const [year, day] = scaleEvents([on('2020', 'year'), on('2020-07-01'), on('2022-01-01')]);
    expect(year?.until).toBeGreaterThan(day?.at ?? 1);
  });

  it('stays between 0 and 1, in the order of the dates', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const scaled = scaleEvents(events);
        expect(scaled.map(({ event }) => event)).toEqual(events);
        for (const { at, until } of scaled) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(until).toBeLessThanOrEqual(1 + 1e-9);
          expect(until).toBeGreaterThanOrEqual(at);
        }
      }),
    );
  });
});
