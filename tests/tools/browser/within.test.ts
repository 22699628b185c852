import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { within } from '../../../tools/browser/within.ts';

test('a promise that settles in time gives its value', async () => {
  expect(await within(1000, Promise.resolve('value'))).toEqual({ ok: true, value: 'value' });
});

test('one that does not is given up', async () => {
  expect(await within(1, pause(50, 'value'))).toEqual({ ok: false, error: 'timed-out' });
});

test('a failure stays a failure', async () => {
  await expect(within(1000, Promise.reject(new Error('no')))).rejects.toThrow('no');
});
