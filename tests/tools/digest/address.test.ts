import { expect, test } from 'vitest';
import { addressInside, toAddress } from '../../../tools/digest/address.ts';

test.each([
  ['<link rel="canonical" href="https://news.example/a?b=1&amp;c=2">', 'https://news.example/a?b=1&c=2'],
  ['<link href="https://news.example/a" rel=canonical />', 'https://news.example/a'],
  ['<meta property="og:url" content="https://news.example/b">', 'https://news.example/b'],
  ["<meta content='https://news.example/b' property='og:url'>", 'https://news.example/b'],
  [
    '<link rel="canonical" href="/a"><meta property="og:url" content="https://news.example/b">',
    'https://news.example/b',
  ],
  ['<link rel="stylesheet" href="https://news.example/a.css">', null],
])('%s was saved from %s', (html, address) => {
  expect(addressInside(html)).toBe(address);
});

test.each([
  ['news.example/a', 'https://news.example/a'],
  ['//news.example/a', 'https://news.example/a'],
  ['http://news.example/a', 'http://news.example/a'],
  ['/a', null],
  ['#', null],
  ['javascript:alert(1)', null],
])('%s as an address is %s', (text, address) => {
  expect(toAddress(text)).toBe(address);
});

test('a page made of open tags is searched fast', () => {
  expect(addressInside('<link <meta '.repeat(20_000))).toBe(null);
});
