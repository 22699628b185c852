import { expect, test } from 'vitest';
import { isWholeSelector } from '../../../src/core/clean/own.ts';

function parses(selector: string): boolean {
  try {
    return document.createDocumentFragment().querySelector(selector) === null;
  } catch {
    return false;
  }
}

test.each([
  'p',
  '.a > .b, #c',
  '[title="]"]',
  "[title=')' i]",
  ':is(.a, :not([b="c"]))',
  ':is()',
  'p:nth-child(2n + 1 of .a)',
  'p /* every one */',
  '.a\\\\',
  '.a\\31',
  'p::before',
  '*',
])('%s is a whole selector', (selector) => expect(isWholeSelector(selector, parses)).toBe(true));

test.each([
  '[title="x',
  "[title='x",
  '[title=x',
  '[title',
  ':is(.a',
  ':is(',
  ':not(.a',
  ':not([a="b',
  ':not([a="b"]',
  ':is(url(x',
  ':is("',
  ':has(> [a',
  'p /* every',
  '.a\\',
])('%s parses, and would swallow what comes after it', (selector) => {
  expect(parses(selector)).toBe(true);
  expect(isWholeSelector(selector, parses)).toBe(false);
});

test.each(['', 'p >', '!!', '.a, ', 'p)', '[a]]', '"'])('«%s» is none', (selector) =>
  expect(isWholeSelector(selector, parses)).toBe(false),
);
