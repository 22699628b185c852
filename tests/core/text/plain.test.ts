import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerCase, plain } from '../../../src/core/text/plain.ts';

it('is lower case with plain spaces, «е» and apostrophes', () => {
  expect(plain('Ёлка\u00a0It’s\nİ')).toBe("елка it's İ");
});

it('moves nothing, whatever the letters', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('İstanbul’da ABC', 'ẞ ŉ ΐ İİİ')), (text) => {
      expect(lowerCase(text)).toHaveLength(text.length);
      expect(plain(text)).toHaveLength(text.length);
    }),
  );
});
