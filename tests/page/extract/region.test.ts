// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { regionOf } from '../../../src/page/extract/region.ts';
import { listLines } from '../../../src/page/lines.ts';

const base = 'https://news.example/a';

function linesOf(markup: string) {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  return listLines(page.body);
}

const textsOf = (markup: string): readonly string[] => linesOf(markup).map(({ text }) => text.trim());

describe('a line is what a person sees as one', () => {
  test('inline elements belong to the line they stand in', () => {
    expect(textsOf('<p>The <b>ferry</b> was <a href="/b">closed</a>.</p>')).toEqual(['The ferry was closed.']);
  });
  test('white space between two links of a line keeps their words apart', () => {
    expect(textsOf('<p>The <a href="/b">Coast Herald</a> <a href="/c">says</a> so.</p>')).toEqual([
      'The Coast Herald says so.',
    ]);
  });
  test('links and labels side by side without text between them are lines of their own', () => {
    expect(textsOf('<div><a href="/b"><span>Pro</span><span>How bosses sleep</span></a></div>')).toEqual([
      'Pro',
      'How bosses sleep',
    ]);
  });
});

test('a line knows its links, absolute, and how much of it is linked', () => {
  const text = 'The ferry was closed by the town. Nobody knew for how long.';
  const lines = linesOf('<p><a href="/b">The ferry was closed by the to</a>wn. Nobody knew for how long.</p>');
  expect(regionOf(lines, { article: text, title: '', base })).toMatchObject([
    { kind: 'paragraph', text, links: ['https://news.example/b'] },
  ]);
  expect(regionOf(lines, { article: text, title: '', base })[0]?.linked).toBeCloseTo(0.5, 1);
});

test('the region begins under the headline and ends a little below the article', () => {
  const lead = 'The city closed its old ferry on Monday, the mayor said.';
  const lines = linesOf(
    `<p>Weather</p><h1>Ferry closed</h1><p>Read in full</p><p>${lead}</p><p>Also today</p>${'<p>x</p>'.repeat(90)}`,
  );
  const region = regionOf(lines, { article: lead, title: 'Ferry closed', base }).map(({ text }) => text);
  expect(region.slice(0, 3)).toEqual(['Read in full', lead, 'Also today']);
  expect(region).toHaveLength(42);
});

test('a page of which nothing was kept has no region', () => {
  expect(regionOf(linesOf('<p>Text</p>'), { article: 'other words altogether', title: 'Title', base })).toEqual([]);
});
