// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/page/extract/split.ts';
import { pageOf } from '../page.ts';

test.each([
  ['at a blank line', '<p class="x">one<br><br>two</p>', ['one', 'two']],
  [
    'at each of them, with spaces or more breaks in it',
    '<p>one <br> <br>\n<br>two<br><br><b>three</b></p>',
    ['one', 'two', 'three'],
  ],
  ['not at a break between two lines', '<p>one<br>two<br>three</p>', ['onetwothree']],
  ['not at breaks around a picture', '<p>one<br><img><br>two</p>', ['onetwo']],
])('a paragraph is cut %s', (_, body, paragraphs) => {
  const page = pageOf(body);
  splitParagraphs(page.body);
  const found = [...page.querySelectorAll('p')];
  expect(found.map(({ textContent }) => textContent?.trim())).toEqual(paragraphs);
  expect(new Set(found.map(({ className }) => className)).size).toBe(1);
});
