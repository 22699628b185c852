import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../../src/core/timeline/event.ts';
import { inOrder } from '../../../src/core/timeline/order.ts';
import { anyEvents } from './events.ts';

const event = (start: string, kind: TimelineEvent['kind'], text: string, block = 0): TimelineEvent => ({
  when: { start, end: null, grain: start.length === 4 ? 'year' : 'day', inferred: false },
  text,
  at: kind === 'publication' ? null : { block, start: 0, end: 1 },
  kind,
});

describe('inOrder', () => {
  it('puts the past first, the publication after its day, then plans; coarse before fine; what is of one date as it is told', () => {
    const rows = [
      event('2020', 'background', 'year'),
      event('2020-01-01', 'background', 'first', 1),
      event('2020-01-01', 'this story', 'second', 2),
      event('2020-01-01', 'publication', 'title'),
      event('2018-01-01', 'planned', 'plan'),
    ];
    expect(inOrder(rows.toReversed()).map(({ text }) => text)).toEqual(['year', 'first', 'second', 'title', 'plan']);
  });

  it('is total: any shuffle comes out the same, rows of one date and place among them', () => {
    fc.assert(
      fc.property(
        anyEvents.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(inOrder(shuffled)).toEqual(inOrder(events));
        },
      ),
    );
  });

  it('leaves what is in order as it is, and loses nothing', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const ordered = inOrder(events);
        expect(inOrder(ordered)).toEqual(ordered);
        expect(new Set(ordered)).toEqual(new Set(events));
      }),
    );
  });
});
