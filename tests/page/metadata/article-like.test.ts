// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isArticleLike } from '../../../src/core/article-like.ts';
import { addressSign, markupSign } from '../../../src/page/metadata/article-like.ts';
import { readSources } from '../../../src/page/metadata/sources.ts';
import { pageOf, sentence } from '../page.ts';

const text = (...values: string[]) => values.map((value) => ({ text: value, linked: 0 }));

const story = text(sentence('ferry'), sentence('harbour'), sentence('bridge'), sentence('pier'), sentence('road'));
const flash = text(sentence('ferry'), sentence('harbour'));
const line = text('The ferry stays in harbour because of the wind; nobody is hurt.');
const headlines = text('Ferry stays', 'Mayor resigns', 'Bridge opens', 'Rain tomorrow');
const isOne = '<meta property="og:type" content="article">';

test.each([
  ['a story', 'https://a.example/2024/ferry-stays-in-harbour', isOne, story, 1, true],
  ['a story without any markup', 'https://a.example/x', '', story, 1, true],
  ['a flash of two paragraphs', 'https://a.example/news/20240422', '', flash, 1, true],
  [
    'a flash of one sentence that says what it is',
    'https://a.example/2024/ferry-stays-in-harbour',
    isOne,
    line,
    1,
    true,
  ],
  ['one sentence on a page that says nothing', 'https://a.example/politics', '', line, 1, false],
  [
    'a story read from a saved page without its address',
    'https://a.example/',
    `${isOne}<meta property="article:published_time" content="2024">`,
    story,
    1,
    true,
  ],
  ['a home page', 'https://a.example/', '', headlines, 0.5, false],
  ['a home page with an announcement', 'https://a.example/', '', flash, 0.5, false],
  ['a list of headlines', 'https://a.example/politics', '', headlines, 1, false],
  ['an article page that gave no more than its legal notice', 'https://a.example/2024/ferry', isOne, story, 0.1, false],
])('%s', (_, url, head, lines, agreement, expected) => {
  const markup = markupSign(readSources(pageOf('', head), [], url));
  expect(isArticleLike({ address: addressSign(url), markup, lines, agreement })).toBe(expected);
});
