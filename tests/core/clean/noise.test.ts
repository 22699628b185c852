import { expect, test } from 'vitest';
import { isNoise } from '../../../src/core/clean/noise.ts';

const isNoiseOf = (text: string, block: number | null = null): boolean =>
  isNoise({ rule: 'hidden/display', text, block });

test.each(['slot_12_345', '58420', '_', '4:42'])('«%s» says nothing to a person', (text) => {
  expect(isNoiseOf(text)).toBe(true);
});

test.each(['14 мая 2026', 'Мост-2', 'Реклама', '1 207'])('«%s» is told', (text) => {
  expect(isNoiseOf(text)).toBe(false);
});

test('what was a block of the article is told whatever it says', () => {
  expect(isNoiseOf('58420', 3)).toBe(false);
});
