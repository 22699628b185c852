// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { copyPage } from '../../../src/page/copy/copy.ts';
import { nothingHidden } from '../../../src/page/copy/hidden.ts';
import { attempt } from '../../../src/page/extract/attempt.ts';
import { findPlaces, namePlaces } from '../../../src/page/extract/places.ts';
import { pageOf, prose } from '../page.ts';

test('an element is known again in a document written anew from its markup, and one that is not there is itself', () => {
  const { body } = pageOf(prose('first', 'second'));
  const [first, second] = [...body.querySelectorAll('p')];
  if (!first || !second) throw new Error('no paragraphs');
  namePlaces([first, second, first]);
  second.remove();
  body.innerHTML = body.innerHTML.trim();
  const now = findPlaces(body);
  expect(body.contains(first)).toBe(false);
  expect(now(first)).toBe(body.querySelector('p'));
  expect(now(second)).toBe(second);
  expect(now(null)).toBe(null);
});

test('what a second try of the engine lost comes back like what the first one lost', () => {
  const page = pageOf(
    `<div class="part" id="all">${prose('first', 'second')}</div><div class="part">${prose('third')}</div>`,
  );
  const choose = (copy: Document): Element | null => {
    copy.body.innerHTML = copy.body.innerHTML.trim();
    return copy.querySelector('#all');
  };
  const found = attempt(
    copyPage(page, nothingHidden),
    { name: 'engine', hides: false, rules: [], choose },
    { base: 'https://news.example/', title: '', descriptions: [], own: { hide: [], keep: null, words: [] } },
  );
  expect(found?.content.children).toHaveLength(3);
});
