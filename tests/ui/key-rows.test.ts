import { describe, expect, it } from 'vitest';
import { keyEvents, keyQuotes } from '../../src/ui/brief/key-rows.ts';
import { sample } from './sample.ts';

const texts = (quotes: readonly { readonly text: string }[]): readonly string[] => quotes.map(({ text }) => text);
const [direct, indirect, fragment, anonymous] = sample.quotes.map((quote) => [quote]);

describe('key quotes', () => {
  it('are two, in the order of the article', () => {
    const chosen = keyQuotes(sample.quotes);
    expect(chosen).toHaveLength(2);
    expect(sample.quotes.filter((quote) => chosen.includes(quote))).toEqual(chosen);
  });

  it.each([
    ['whole speech before a fragment', direct, fragment],
    ['a fragment before reported speech', fragment, indirect],
    ['a known speaker before an unknown one', fragment, anonymous],
  ])('put %s', (_, better = [], worse = []) => {
    const crowd = [...worse, ...better, ...better];
    expect(texts(keyQuotes(crowd))).toEqual(texts([...better, ...better]));
  });

  it('are all there are when there are few', () => {
    expect(keyQuotes([])).toEqual([]);
    expect(keyQuotes(sample.quotes.slice(0, 1))).toEqual(sample.quotes.slice(0, 1));
  });
});

it('the first events stand for the timeline', () => {
  expect(keyEvents(sample.timeline)).toEqual(sample.timeline.slice(0, 4));
});
