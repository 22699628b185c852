import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapInOrder } from '../../../tools/digest/in-order.ts';

const collect = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
};

test('results come in the order of the items, whatever finishes first', async () => {
  const slowFirst = mapInOrder([3, 2, 1], 3, async (item) => {
    await pause(item * 5);
    return item;
  });
  expect(await collect(slowFirst)).toEqual([3, 2, 1]);
});

test('never more than the given number of items are under way', async () => {
  let underWay = 0;
  let most = 0;
  const counted = mapInOrder([1, 2, 3, 4, 5], 2, async (item) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await pause(1);
    underWay -= 1;
    return item;
  });
  expect(await collect(counted)).toHaveLength(5);
  expect(most).toBe(2);
});
