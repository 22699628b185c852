// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://news.example/city/flood"}
import { describe, expect, test } from 'vitest';
import { numberBlocks } from '../../../src/core/blocks.ts';
import type { SelectorRule } from '../../../src/core/clean/selectors.ts';
import { nothingHidden } from '../../../src/page/copy/hidden.ts';
import { readArticle } from '../../../src/page/read.ts';
import { pageOf, prose, sentence } from '../page.ts';

/** The first words of each block of the article read from a page. */
function linesOf(body: string, rules: readonly SelectorRule[] = []): readonly string[] {
  const read = readArticle(pageOf(body, '<title>Flood</title>'), { hidden: nothingHidden, rules });
  if (!read.ok) throw new Error(read.error);
  return numberBlocks(read.value.content).blocks.map(({ text }) => text.split(' ').slice(0, 2).join(' '));
}

const list =
  '<ul><li>Two villages above the dam are cut off</li><li>Every train to the north is cancelled</li><li>Three schools stay closed</li></ul>';
const points = ['What we', 'Two villages', 'Every train', 'Three schools'];
const heading = '<h2>What we know</h2>';
const post = (about: string): string => `<div class="post">${prose(about, `${about}'s wall`)}</div>`;
const posts = ['harbour', 'market', 'theatre'].map(post).join('');
const running = ['The harbour', "The harbour's", 'The market', "The market's", 'The theatre', "The theatre's"];

describe('a list of text that extraction leaves out comes back with its heading', () => {
  test.each([
    ['in a box above the text', `<div class="key">${heading}${list}</div>${posts}`, [...points, ...running]],
    ['in no box', `${heading}${list}${posts}`, [...points, ...running]],
    [
      'beside the box of the text',
      `<div>${heading}${list}</div><div class="all">${posts}</div>`,
      [...points, ...running],
    ],
    ['below the text', `${posts}<div class="key">${heading}${list}</div>`, [...running, ...points]],
    [
      'between two parts',
      `${post('harbour')}<div class="key">${heading}${list}</div>${post('market')}${post('theatre')}`,
      [...running.slice(0, 2), ...points, ...running.slice(2)],
    ],
  ])('%s', (_, body, lines) => expect(linesOf(`<main><h1>Flood</h1>${body}</main>`)).toEqual(lines));
});

describe('other lists stay out', () => {
  const comment = `<li><div class="name">Ann</div><p>${sentence('comment')}</p></li>`;
  test.each([
    ['of links', `<ul>${`<li><a href="/a">${sentence('bridge')}</a></li>`.repeat(3)}</ul>`],
    [
      'of other stories with a line of each',
      `<ul>${`<li><a href="/a">The bridge</a> ${sentence('bridge')}</li>`.repeat(3)}</ul>`,
    ],
    ['below the text that no heading announces', list],
    ['of labels', '<ul><li>Harbour</li><li>Weather</li></ul>'],
    ['of boxes', `<ol>${comment}${comment}</ol>`],
    ['of a menu', `<nav>${list}</nav>`],
    ['of a form', `<ul><li>${sentence('form')}<button>Send</button></li><li>Or write to us</li></ul>`],
  ])('%s', (_, other) => {
    expect(linesOf(`<main><h1>Flood</h1>${posts}<div class="x">${other}</div></main>`)).toEqual(running);
  });
  test('above the headline, where the way to the page stands', () => {
    const way = `<ul><li><a href="/">City</a></li><li>${sentence('way')}</li></ul>`;
    expect(linesOf(`<main><div>${way}</div><h1>Flood</h1>${posts}</main>`)).toEqual(running);
  });
  test('of a box a rule knows', () => {
    const rules: SelectorRule[] = [{ id: 'author/bio', when: 'after', selector: '.about' }];
    expect(linesOf(`<main><h1>Flood</h1>${posts}<div class="about">${heading}${list}</div></main>`, rules)).toEqual(
      running,
    );
  });
  test('of another part of the page', () => {
    const body = `<main><h1>Flood</h1>${posts}</main><div class="x"><div class="y">${list}</div><p>${sentence('site')}</p></div>`;
    expect(linesOf(body)).toEqual(running);
  });
});
