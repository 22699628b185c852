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

describe('what is done to somebody does not make them speak', () => {
  const rows: readonly Row[] = [
    [['Carl Rowe is rich. He funds such groups and has stated, “I am against it.”'], 'Carl Rowe'],
    [['Carl Rowe met Ann Lindqvist, who said: “We are ready to go.”'], 'Ann Lindqvist'],
    [['Carl Rowe hopes that Ann Lindqvist will say more. Dover baker Ivan Mott said: “We bake.”'], 'Ivan Mott'],
  ];
  it.each(rows)('%j: %s', (article, speaker) => {
    expect(speakerOf(article)).toBe(speaker);
  });
});

describe('a role with a body in it is a role', () => {
  const rows: readonly Row[] = [
    [
      ['A leader of the town’s largest bakers union said it “missed the point”.'],
      'leader of the town’s largest bakers union',
    ],
    [['The letter described how members wrote, saying: “We are ready to go.”'], 'members'],
    [['The harbour chief at the time, Lars Mott, said: “We are ready to go.”'], 'Lars Mott'],
    [['“We are ready,” Rowe’s neighbour in Dover and York, Peter Mott, said.'], 'Peter Mott'],
  ];
  it.each(rows)('%j: %s', (article, speaker) => {
    expect(speakerOf(article)).toBe(speaker);
  });
});

describe('nobody speaks for another', () => {
  const rows: readonly Row[] = [
    [['The tour was for heads of state.', '“It was bad,” prison officials wrote.'], 'prison officials'],
    [['George Rowe and Alex Rowe gave. Alex Rowe left. The elder Rowe smiled. He said: “We gave it.”'], 'elder Rowe'],
    [['Anna Rowe runs a shop. Her page wishes her sister Maya luck. She wrote: “We bake at home.”'], 'Anna Rowe'],
    [['In his paper, state advocate Ann Rowe said: “We are ready to go.”'], 'Ann Rowe'],
    [['Another officer, Wing Commander Ann Rowe, said: “We are ready to go.”'], 'Ann Rowe'],
    [['Ann Rowe runs a shop. Rowe’s husband, Junior, helps. “It is lost,” she states in a post.'], 'Ann Rowe'],
  ];
  it.each(rows)('%j: %s', (article, speaker) => {
    expect(speakerOf(article)).toBe(speaker);
  });
});
