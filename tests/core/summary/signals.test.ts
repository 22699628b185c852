import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/core/summary/reading.ts';
import { weighSignals } from '../../../src/core/summary/signals.ts';
import { en } from '../../../src/locales/en/index.ts';

const at = { block: 0, start: 0, end: 9 };
const told = 'the council of lakeside closed the old bridge after an inspection.';

const reading = (change: Partial<Reading> = {}): Reading => ({
  sentence: { text: told, at, index: 0 },
  block: { id: 0, kind: 'paragraph', text: told, linked: 0, links: [] },
  plain: told,
  stems: new Set(),
  dates: [],
  current: false,
  events: [],
  speech: false,
  ...change,
});

const when = { start: '2024', end: null, grain: 'year', inferred: false } as const;
const date = { at, text: '2024', when, tense: 'past', sentence: 0 } as const;
const weigh = (change?: Partial<Reading>): number => weighSignals(reading(change), en.summary);

describe('a sentence is worth more', () => {
  test.each<[string, Partial<Reading>]>([
    ['with a figure', { plain: told.replace('an inspection', '3 inspections') }],
    ['with a date', { dates: [date] }],
    ['with a date of these days', { current: true }],
    ['that tells of this story', { events: ['this story'] }],
    ['that tells of a plan', { events: ['planned'] }],
  ])('%s', (_, change) => {
    expect(weigh(change)).toBeGreaterThan(weigh());
  });
});

describe('a sentence is worth less', () => {
  test.each<[string, Partial<Reading>]>([
    ['that tells of background', { events: ['background'] }],
    ['in which the author speaks', { plain: told.replace('the council', 'our council') }],
    ['that tells of a refusal', { plain: told.replace('an inspection', 'a spokesman declined to comment') }],
    ['that opens with a quotation', { plain: `"${told}"` }],
    ['of a few words', { plain: 'the old bridge closed.' }],
  ])('%s', (_, change) => {
    expect(weigh(change)).toBeLessThan(weigh());
  });
});

test('a plain sentence weighs nothing by itself', () => {
  expect(weigh()).toBe(0);
});
