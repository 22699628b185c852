import { expect, it } from 'vitest';
import type { Grain } from '../../../src/core/dates/date.ts';
import { timeAttribute } from '../../../src/ui/timeline/time-attribute.ts';

it.each<[string, Grain, string]>([
  ['2024-04-22T16:14', 'minute', '2024-04-22T16:14'],
  ['2020-11-10', 'day', '2020-11-10'],
  ['2024-W16', 'week', '2024-W16'],
  ['2023-09', 'month', '2023-09'],
  ['2023-FA', 'season', '2023-09'],
  ['2024-Q2', 'quarter', '2024-04'],
  ['2024-H2', 'half', '2024-07'],
  ['2024', 'year', '2024'],
  ['0988', 'year', '0988'],
  ['199X', 'decade', '1990'],
  ['19XX', 'century', '1900'],
])('%s (a %s) is written %s', (start, grain, written) => {
  expect(timeAttribute({ start, end: null, grain, inferred: false })).toBe(written);
});
