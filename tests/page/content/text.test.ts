import { expect, test } from 'vitest';
import { flowingText, visibleText } from '../../../src/page/content/text.ts';

test.each([
  ['marks that reorder letters', 'not \u202esaid\u202c', 'not said'],
  ['invisible characters inside words', 's\u200bai\u00add\ufeff', 'said'],
  ['joiners between Latin or Cyrillic letters', 'с\u200dказал', 'сказал'],
  ['tag characters', 'a\u{e0069}\u{e0067}b', 'ab'],
  ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ['hundreds of marks on one letter', `e${'\u0301'.repeat(300)}`, `e${'\u0301'.repeat(8)}`],
])('%s go', (_, text, visible) => expect(visibleText(text)).toBe(visible));

test('no mark of any script stacks up', () => {
  const marks = Array.from({ length: 0x10ffff }, (_, code) => String.fromCodePoint(code)).filter((c) =>
    /\p{M}/u.test(c),
  );
  expect(marks.filter((mark) => visibleText(mark.repeat(9)) !== mark.repeat(8))).toEqual([]);
});

test('joiners that other scripts need stay', () => {
  expect(visibleText('می\u200cخواهم')).toBe('می\u200cخواهم');
});

test('every kind of space is one space', () => {
  expect(flowingText('22\u00a0April,\n \t16:14')).toBe('22 April, 16:14');
});

test('a hundred kilobytes of one character are read at once', () => {
  for (const character of [' ', '\u0301', '\u200b', 'a'])
    expect(flowingText(character.repeat(100_000)).length).toBeLessThan(100_001);
});
