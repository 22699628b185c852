// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import '../content-scripts/extract.ts';
import '../content-scripts/jump.ts';
import '../content-scripts/plain.ts';
import { failed } from '../src/core/result.ts';

declare const backstory: { read: () => unknown };
declare const backstoryPlain: { read: (scope: string) => unknown };
declare const backstoryJump: { show: (passages: readonly object[]) => unknown };

afterEach(() => vi.restoreAllMocks());

test.each([
  ['extract', () => backstory.read()],
  ['plain', () => backstoryPlain.read('page')],
  ['jump', () => backstoryJump.show([])],
])('an error in %s comes back as a value, because Chromium would only say null', (_, call) => {
  const broken = (): never => {
    throw new TypeError('x is undefined');
  };
  vi.spyOn(Document.prototype, 'createTreeWalker').mockImplementation(broken);
  vi.spyOn(DOMImplementation.prototype, 'createHTMLDocument').mockImplementation(broken);
  expect(call()).toEqual(failed('failed'));
});
