import { describe, expect, it } from 'vitest';
import { rankQuotes } from '../../src/core/quotes/rank.ts';
import { keyEvents, keyQuotes } from '../../src/ui/brief/key-rows.ts';
import { sample } from './sample.ts';

describe('key quotes', () => {
  it('are two, in the order of the article', () => {
    const chosen = keyQuotes(sample.quotes);
    expect(chosen).toHaveLength(2);
    expect(sample.quotes.filter((quote) => chosen.includes(quote))).toEqual(chosen);
  });

  it('are the first of the ranking', () => {
    expect(new Set(keyQuotes(sample.quotes))).toEqual(new Set(rankQuotes(sample.quotes).slice(0, 2)));
  });

  it('are all there are when there are few', () => {
    expect(keyQuotes([])).toEqual([]);
    expect(keyQuotes(sample.quotes.slice(0, 1))).toEqual(sample.quotes.slice(0, 1));
  });
});

it('the first events stand for the timeline', () => {
  expect(keyEvents(sample.timeline)).toEqual(sample.timeline.slice(0, 4));
});
