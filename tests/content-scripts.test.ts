// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import './content-api.ts';
import '../content-scripts/extract.ts';
import '../content-scripts/jump.ts';
import '../content-scripts/tidy.ts';
import { failed } from '../src/core/result.ts';

declare const backstory: { read: () => unknown; readPlain: (scope: string) => unknown };
declare const backstoryTidy: { tidy: (level: string) => unknown };
declare const backstoryJump: { show: (passages: readonly object[]) => unknown };

afterEach(() => vi.restoreAllMocks());

test.each([
  ['extract', () => backstory.read()],
  ['plain', () => backstory.readPlain('page')],
  ['jump', () => backstoryJump.show([])],
  ['tidy', () => backstoryTidy.tidy('tidy')],
])('an error in %s comes back as a value, because Chromium would only say null', async (_, call) => {
  const broken = (): never => {
    throw new TypeError('x is undefined');
  };
  vi.spyOn(Document.prototype, 'createTreeWalker').mockImplementation(broken);
  vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation(broken);
  vi.spyOn(DOMImplementation.prototype, 'createHTMLDocument').mockImplementation(broken);
  expect(await call()).toEqual(failed('failed'));
});

test('tidying that comes a second time leaves the first in charge: it knows what it hid', async () => {
  const first = backstoryTidy;
  vi.resetModules();
  await import('../content-scripts/tidy.ts');
  expect(backstoryTidy).toBe(first);
});
