// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { SelectorRule } from '../../../src/core/clean/selectors.ts';
import { ways } from '../../../src/page/extract/attempt.ts';
import { isFutile } from '../../../src/page/extract/futile.ts';

const rules: readonly SelectorRule[] = [
  { id: 'consent/dialog', when: 'before', selector: '.consent' },
  { id: 'player/box', when: 'after', selector: '.player' },
];

test.each([
  [[], ['without-rules', 'with-hidden']],
  [['player/box'], ['without-rules', 'with-hidden']],
  [['consent/dialog'], ['with-hidden']],
  [['hidden/display'], ['without-rules']],
] as const)('after %j was taken out, %j would only give the same again', (taken, futile) => {
  const removed = taken.map((rule) => ({ rule, text: 'text', block: null }));
  const found = ways(rules).filter((way) => isFutile(way, removed, rules));
  expect(found.map(({ name }) => name)).toEqual(futile);
});
