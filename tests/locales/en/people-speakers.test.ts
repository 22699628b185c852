import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { readQuotes } from '../../core/quotes/read.ts';

/** An article, and the speaker of its last quote; null where nobody may be named. */
type Row = readonly [article: readonly string[], speaker: string | null];

const speakerOf = (article: readonly string[]): string | null => readQuotes(article, en).at(-1)?.speaker?.name ?? null;

describe('the end of a body’s name is nobody', () => {
  const rows: readonly Row[] = [
    [['“Rents are up,” Paula Wendt, founder of KLT Harbour Retail told us.'], 'Paula Wendt'],
    [['“Rents are up,” Google Harbour said.'], 'Google Harbour'],
    [['CEO Qalo Tembi left. “Rents are up,” Tembi said.'], 'Qalo Tembi'],
  ];
  it.each(rows)('%j: %s', (article, speaker) => {
    expect(speakerOf(article)).toBe(speaker);
  });
});
