import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../../src/ui/timeline/spread.ts';

const rounded = (places: readonly number[]): readonly number[] =>
  places.map((place) => Math.round(place * 1000) / 1000);

it.each([
  ['what is far enough apart stays', [0, 0.5, 1], [0, 0.5, 1]],
  ['two at one place part evenly', [0.5, 0.5], [0.45, 0.55]],
  ['at the end they part inwards', [1, 1, 1], [0.8, 0.9, 1]],
  ['at the start too', [0, 0], [0, 0.1]],
  ['a crowd pushes its neighbour', [0.5, 0.5, 0.58], [0.427, 0.527, 0.627]],
  ['whatever the order they come in', [0.58, 0.5, 0.5], [0.627, 0.427, 0.527]],
  ['none', [], []],
])('%s', (_, wanted, places) => {
  expect(rounded(spread(wanted, 0.1))).toEqual(places);
});

it('keeps the order, the room and the distance', () => {
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });
  fc.assert(
    fc.property(places, (wanted) => {
      const result = spread(wanted, 0.03);
      const step = Math.min(0.03, 1 / Math.max(1, wanted.length - 1));
      const sorted = wanted
        .map((want, index) => [want, index, result[index] ?? -1] as const)
        .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
      for (const [rank, [, , place]] of sorted.entries()) {
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(1 + 1e-9);
        if (rank > 0) expect(place - (sorted[rank - 1]?.[2] ?? 0)).toBeGreaterThanOrEqual(step - 1e-9);
      }
    }),
  );
});
