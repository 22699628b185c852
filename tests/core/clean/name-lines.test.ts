import { describe, expect, test } from 'vitest';
import { type AskedLine, type LineName, nameLines } from '../../../src/core/clean/name-lines.ts';
import { textRules } from '../../../src/rules/text.ts';

const line = (text: string, rest: Partial<AskedLine> = {}): AskedLine => ({
  kind: 'paragraph',
  text,
  linked: 0,
  links: [],
  isText: true,
  ...rest,
});

/** The share of a line's text that is a link. */
const linked = (share: number): Partial<AskedLine> => ({ linked: share, links: ['https://paper.example/bridge'] });

const prose = (about: string): AskedLine =>
  line(
    `The ${about} was built a hundred years ago, and the town has talked of little else since the storm of last week.`,
  );

const page = {
  url: 'https://paper.example/ferry',
  title: 'Ferry stays in the harbour',
  byline: 'Ann Lee, © wire',
  siteName: null,
} as const;

/** The names of lines that stand in the text of an article. */
function namesOf(...lines: readonly AskedLine[]): readonly LineName[] {
  const text = [prose('ferry'), prose('pier'), ...lines, prose('bridge'), prose('road')];
  return nameLines({ page, lines: text }, textRules).slice(2, -2);
}

describe('a line with a link in the text of a live page', () => {
  test.each([
    ['is left where it goes to the whole story in words of its own', 'Read the full story here: the bridge', 0.4, null],
    ['is hidden where it is nothing but such a link', 'Read the full story here: the bridge', 1, 'full-version/en'],
    ['is left where its own words outweigh the link', 'Read also how ships are built, and where', 0.2, null],
    ['is hidden where the link outweighs its words', 'Read also: The mayor wants a bridge', 0.7, 'related/en'],
  ])('%s', (_, text, share, name) => {
    expect(namesOf(line(text, linked(share)))).toEqual([name]);
  });
});

describe('a heading that a digest leaves out', () => {
  const heading = line('Chosen for you', { kind: 'heading' });

  test('goes with the other stories under it', () => {
    const stories = ['The mayor wants a bridge', 'The pier is closed again', 'A boat for every child'].map((title) =>
      line(title, { kind: 'item', ...linked(1) }),
    );
    const names = namesOf(heading, ...stories);
    expect(names).not.toContain(null);
  });

  test('stays over what may be no text', () => {
    expect(namesOf(heading, line('Advertisement'), line('How the pier looked', { kind: 'heading' }))[0]).toBeNull();
  });
});

test('an author alone on a line is part of the head, an owner of rights is not', () => {
  expect(namesOf(line('Ann Lee', linked(1)))).toEqual(['head']);
  expect(namesOf(line('© wire'))).toEqual(['legal/any']);
});
