import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grain } from '../../../src/core/dates/date.ts';
import type { TimelineEvent } from '../../../src/core/timeline/event.ts';
import { type Scale, scaleOf } from '../../../src/ui/timeline/scale.ts';
import { tickLabel } from '../../../src/ui/timeline/tick-label.ts';

const event = (start: string, grain: Grain, end: string | null = null): TimelineEvent => ({
  when: { start, end, grain, inferred: false },
  text: start,
  at: null,
  kind: 'background',
});

function drawn(...events: TimelineEvent[]): Scale {
  const scale = scaleOf(events);
  if (!scale) throw new Error('nothing drawn');
  return scale;
}

const labels = (scale: Scale): readonly string[] => scale.ticks.map((tick) => tickLabel(tick, 'en'));

describe('the scale', () => {
  it('is straight: equal times are equal lengths', () => {
    const { marks } = drawn(event('2001', 'year'), event('2002', 'year'), event('2009', 'year'), event('2010', 'year'));
    const [a, b, c, d] = marks.map(({ from }) => from);
    expect((b ?? 0) - (a ?? 0)).toBeCloseTo((d ?? 0) - (c ?? 0), 3);
    expect((c ?? 0) - (b ?? 0)).toBeCloseTo(0.7, 2);
  });

  it('gives a year its length and a day next to none', () => {
    const { marks } = drawn(event('2001', 'year'), event('2002-07-01', 'day'), event('2010', 'year'));
    expect(marks.map(({ from, to }) => (to - from).toFixed(2))).toEqual(['0.10', '0.00', '0.10']);
  });

  it('is nothing where all happened in one day', () => {
    expect(scaleOf([event('2024-05-01T10:00', 'minute'), event('2024-05-01', 'day')])).toBeNull();
    expect(scaleOf([])).toBeNull();
  });

  it.each([
    ['decades', event('1974', 'year'), event('2027', 'year'), ['1980', '1990', '2000', '2010', '2020']],
    ['years', event('2021-03-04', 'day'), event('2024-10', 'month'), ['2022', '2023', '2024']],
    ['months', event('2023-11-20', 'day'), event('2024-03-02', 'day'), ['Dec', '2024', 'Feb', 'Mar']],
    ['days', event('2024-04-22', 'day'), event('2024-04-26', 'day'), ['4/22', '4/23', '4/24', '4/25', '4/26']],
  ])('has a tick for %s where they suit', (_, first, last, expected) => {
    expect(labels(drawn(first, last))).toEqual(expected);
  });

  it('keeps every mark inside, in order, with a handful of ticks', () => {
    const year = fc.integer({ min: 1, max: 2100 }).map((value) => event(String(value).padStart(4, '0'), 'year'));
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 12 }), (events) => {
        const { marks, ticks } = drawn(...events);
        for (const { from, to } of marks) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(1);
        }
        expect(ticks.length).toBeLessThanOrEqual(7);
        expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).toSorted((a, b) => a - b));
      }),
    );
  });
});
