import { expect, test } from 'vitest';
import { fitOf } from '../../../src/page/extract/check.ts';

const summary = 'Ferry stays in harbour: inspectors found cracks in the hull on Monday';
const story = 'The ferry stays in the harbour because inspectors found cracks in its hull on Monday. '.repeat(6);
const consent = 'We and our partners store information on a device and process personal data. '.repeat(6);

test('a text with the words of title and description fits better than one without', () => {
  expect(fitOf(story, { descriptions: [], summary, length: 0 })).toBeGreaterThan(0.9);
  expect(fitOf(consent, { descriptions: [], summary, length: 0 })).toBeLessThan(0.3);
});

test('a text fits the better the more of those words it has, wherever they stand', () => {
  const fits = ['ferry', 'ferry stays', 'ferry stays harbour', 'ferry stays harbour inspectors'].map((words) =>
    fitOf(`${consent} ${words}`, { descriptions: [], summary, length: 0 }),
  );
  expect(fits).toEqual(fits.toSorted((a, b) => a - b));
  expect(new Set(fits).size).toBe(fits.length);
});

test('a text much shorter than the page says fits worse than the whole', () => {
  const length = story.length * 4;
  expect(fitOf(story, { descriptions: [], summary, length })).toBeLessThan(
    fitOf(story.repeat(4), { descriptions: [], summary, length }),
  );
});

test('a short flash of news fits when nothing longer is promised', () => {
  expect(fitOf(story.slice(0, 250), { descriptions: [], summary, length: 0 })).toBeGreaterThan(0.9);
});

test('a page that says nothing of itself is taken at its word', () => {
  expect(fitOf(story, { summary: '', descriptions: [], length: 0 })).toBe(1);
});
