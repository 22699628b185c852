// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { largest, toImage } from '../../../src/page/content/image.ts';
import { pageOf } from '../page.ts';

const base = 'https://news.example/';

function addressOf(markup: string): string | undefined {
  const image = pageOf(markup).querySelector('img');
  return (image && toImage(image, base)?.url) ?? undefined;
}

test.each([
  ['plain', '<img src="a.jpg">', 'https://news.example/a.jpg'],
  [
    'lazy, with a placeholder',
    '<img src="data:image/gif;base64,R0lGOD" data-src="a.jpg">',
    'https://news.example/a.jpg',
  ],
  ['only a set', '<img srcset="s.jpg 300w, l.jpg 900w">', 'https://news.example/l.jpg'],
  [
    'set of the picture element',
    '<picture><source srcset="p.webp"><img alt=""></picture>',
    'https://news.example/p.webp',
  ],
  ['a counter of one pixel', '<img src="c.gif" width="1" height="1">', undefined],
  ['nothing but a placeholder', '<img src="data:image/gif;base64,R0lGOD">', undefined],
])('%s', (_, markup, address) => expect(addressOf(markup)).toBe(address));

test('the largest of a set is taken, commas in addresses or not', () => {
  expect(largest('https://i.example/w_300,h_2/a.jpg 300w, https://i.example/w_900,h_6/a.jpg 900w')).toBe(
    'https://i.example/w_900,h_6/a.jpg',
  );
});
