// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listParagraphs } from '../../../src/page/extract/paragraphs.ts';
import { restoreParagraphs } from '../../../src/page/extract/restore.ts';
import { pageOf, prose, sentence } from '../page.ts';

/** Plays an extraction that keeps only `#chosen`, and says which topics are there afterwards. */
function topicsAfter(body: string): readonly string[] {
  const page = pageOf(body);
  const before = listParagraphs(page.body);
  const chosen = page.querySelector('#chosen');
  if (!chosen) throw new Error('nothing chosen');
  chosen.remove();
  restoreParagraphs(chosen, before);
  return [...chosen.querySelectorAll('p')].map(({ textContent }) => textContent?.split(' ')[1] ?? '');
}

const piece = (content: string, id = ''): string => `<div><div class="body" id="${id}">${content}</div></div>`;

test('pieces of one article, cut apart by advertisements, come together in order', () => {
  const body = piece(prose('first')) + piece(prose('second', 'third'), 'chosen') + piece(prose('fourth'));
  expect(topicsAfter(body)).toEqual(['first', 'second', 'third', 'fourth']);
});

test('a box that is called otherwise stays out', () => {
  const box = `<div class="promo">${prose('promoted')}</div>`;
  expect(topicsAfter(piece(prose('second', 'third'), 'chosen') + box)).toEqual(['second', 'third']);
});

test('the next article stays out, however alike it looks', () => {
  const next = `<h1>Another story</h1>${piece(prose('other'))}`;
  expect(topicsAfter(`<h1>Story</h1>${piece(prose('second', 'third'), 'chosen')}${next}`)).toEqual(['second', 'third']);
});

test('what is there already is not said twice', () => {
  expect(topicsAfter(piece(prose('second', 'third'), 'chosen') + piece(`<p>${sentence('second')}</p>`))).toEqual([
    'second',
    'third',
  ]);
});
