import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atOnce, inSlices, type Work } from '../../../src/page/tidy/slices.ts';

let now = 0;
const waits = vi.fn((call: () => void) => queueMicrotask(call));

beforeEach(() => {
  now = 0;
  waits.mockClear();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestIdleCallback', waits);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A hundred steps of a millisecond each. */
function* slow(): Work<string> {
  for (let step = 0; step < 100; step += 1) {
    now += 1;
    yield;
  }
  return 'done';
}

test('long work lets the page go on every few milliseconds', async () => {
  expect(await inSlices(slow())).toBe('done');
  expect(waits).toHaveBeenCalledTimes(10);
});

test('short work waits for nothing', async () => {
  const seen: number[] = [];
  function* short(): Work<void> {
    for (const each of [1, 2, 3]) {
      seen.push(each);
      yield;
    }
  }
  await inSlices(short());
  expect(seen).toEqual([1, 2, 3]);
  expect(waits).not.toHaveBeenCalled();
});

test('what has to be done at once is', () => {
  expect(atOnce(slow())).toBe('done');
  expect(waits).not.toHaveBeenCalled();
});
