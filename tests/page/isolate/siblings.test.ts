// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropOtherArticles } from '../../../src/page/isolate/siblings.ts';
import { pageOf, prose } from '../page.ts';

const story = (title: string, topic: string, url = ''): string =>
  `<div class="x" ${url && `data-url="${url}"`}><h1>${title}</h1>${prose(topic, `${topic} road`, `${topic} bridge`, `${topic} rail`)}</div>`;

const asked = { url: 'https://news.example/ferry', titles: ['Ferry stays in the harbour'] };

function left(body: string): string {
  const page = pageOf(body);
  dropOtherArticles(page, asked);
  return [...page.querySelectorAll('h1')].map(({ textContent }) => textContent).join(' | ');
}

test('of several articles in a row the one with the page title stays', () => {
  expect(left(story('Mayor resigns', 'mayor') + story('Ferry stays in the harbour', 'ferry'))).toBe(
    'Ferry stays in the harbour',
  );
});

test('the address says it more surely than the title', () => {
  const other = story('Ferry stays in the harbour', 'mayor', 'https://news.example/mayor');
  expect(left(other + story('Boats', 'ferry', 'https://news.example/ferry'))).toBe('Boats');
});

test('nothing goes when no sibling is the one asked for', () => {
  expect(left(story('Mayor resigns', 'mayor') + story('Bridge opens', 'bridge'))).toBe('Mayor resigns | Bridge opens');
});

test('a site name above the article is no article of its own', () => {
  expect(left(`<header><h1>The Daily</h1></header>${story('Ferry stays in the harbour', 'ferry')}`)).toContain(
    'The Daily',
  );
});
