import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shadowOf, shadowOffset, shownOffset } from '../../../src/core/text/shadow.ts';

test.each([
  ['spaces of every kind become one', 'в\u00a02024\u202fгоду', 'в 2024 году'],
  ['dashes of every kind become one', 'он – там − и ― тут', 'он — там — и — тут'],
  ['a hyphen between spaces is a dash', 'Да, - сказал он', 'Да, — сказал он'],
  ['a hyphen inside a word stays', 'пресс-секретарь', 'пресс-секретарь'],
  ['ё is read as е', 'Ещё Лёв', 'Еще Лев'],
  ['what nobody sees is left out', 'эко\u00adно\u200bмика и за\u0301мок', 'экономика и замок'],
])('%s', (_, shown, text) => {
  expect(shadowOf(shown).text).toBe(text);
});

const text = fc.string({
  unit: fc.constantFrom('а', 'ё', '—', '-', ' ', '\u00a0', '\u00ad', '\u200b', '«', '»', '\u0301'),
});

test('every place of the shadow leads to a place of the shown text and back', () => {
  fc.assert(
    fc.property(text, (shown) => {
      const shadow = shadowOf(shown);
      for (let at = 0; at <= shadow.text.length; at += 1) {
        const there = shownOffset(shadow, at);
        expect(there).toBeLessThanOrEqual(shown.length);
        expect(shadowOffset(shadow, there)).toBe(at);
      }
    }),
  );
});

test('letters stay in place', () => {
  fc.assert(
    fc.property(text, (shown) => {
      const shadow = shadowOf(shown);
      for (const [at, letter] of [...shadow.text].entries())
        if (letter === 'а') expect(shown[shownOffset(shadow, at)]).toBe('а');
    }),
  );
});
