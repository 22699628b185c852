import { afterEach, describe, expect, test } from 'vitest';
import { hiddenByLayout } from '../../src/page/copy/layout.ts';
import { readArticle } from '../../src/page/read.ts';
import { prose, sentence } from './page.ts';

afterEach(() => document.body.replaceChildren());

/** Reads a page made of parsed markup and of what scripts could have added to it. */
function readWith(body: string, grow: (body: HTMLElement) => void = () => undefined): string {
  document.body.replaceChildren(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  grow(document.body);
  const before = document.body.outerHTML.length;
  const read = readArticle(document, { hidden: hiddenByLayout(document), rules: [] });
  expect(document.body.outerHTML.length).toBe(before);
  return read.ok ? JSON.stringify(read.value.content) : read.error;
}

const story = prose('ferry', 'harbour', 'bridge', 'pier', 'road', 'rail');

describe('a page that wants to stop its reader is read all the same', () => {
  test.each([
    'parentNode',
    'nextElementSibling',
    'tagName',
    'textContent',
    'getAttribute',
    'removeChild',
    'querySelectorAll',
    'checkVisibility',
  ])('a form with a field named %s', (name) =>
    expect(readWith(`<form>${story}<input name="${name}"></form>`)).toContain(sentence('ferry')),
  );
  test('30,000 boxes inside each other', () => {
    const deep = (body: HTMLElement): void => {
      let at: HTMLElement = body.appendChild(document.createElement('div'));
      at.style.display = 'none';
      for (let depth = 0; depth < 30_000; depth += 1) at = at.appendChild(document.createElement('div'));
    };
    expect(readWith(story, deep)).toContain(sentence('ferry'));
  });
  test('100,000 links behind the article', () => {
    const links = (body: HTMLElement): void => {
      for (let link = 0; link < 100_000; link += 1) body.appendChild(document.createElement('a')).textContent = 'more';
    };
    expect(readWith(`<article>${story}</article>`, links)).toContain(sentence('ferry'));
  });
  test('an endless list of pictures in one attribute', () => {
    expect(readWith(`${story}<img srcset="${'a.jpg 1w, '.repeat(10_000)}">`)).toContain(sentence('ferry'));
  });
});
