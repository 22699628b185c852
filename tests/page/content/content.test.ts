// @vitest-environment jsdom
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, test } from 'vitest';
import { toContent } from '../../../src/page/content/content.ts';
import { pageOf } from '../page.ts';

const base = 'https://news.example/a/story';

const contentOf = (body: string) => toContent(pageOf(body).body, base);
const markdownOf = (body: string): string => toMarkdown(contentOf(body), { extensions: [gfmTableToMarkdown()] }).trim();

describe('blocks', () => {
  test.each([
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['text outside any block', 'One<div>Two</div>three', 'One\n\nTwo\n\nthree'],
    ['boxes instead of paragraphs', '<div><div>One</div><div>Two</div></div>', 'One\n\nTwo'],
    ['blank lines drawn by breaks', 'One<br><br>Two<br>three', 'One\n\nTwo\\\nthree'],
    ['headings, the highest below the title', '<h1>A</h1><h3>B</h3>', '## A\n\n### B'],
    ['lists, nested ones too', '<ul><li>a<ol><li>b</li></ol></li></ul>', '* a\n  1. b'],
    ['numbered lists from where they start', '<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b'],
    ['numbered lists from one when the start is no number', '<ol start="x"><li>a</li></ol>', '1. a'],
    ['quotations', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
    ['code with its language', '<pre><code class="language-ts">a  b\n</code></pre>', '```ts\na  b\n```'],
    [
      'tables of data',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>1<br>2</td><td>3</td></tr></table>',
      '| a   | b |\n| --- | - |\n| 1 2 | 3 |',
    ],
    [
      'tables with their caption above',
      '<table><caption>Rents, £</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>',
      'Rents, £\n\n| a | b |\n| - | - |\n| 1 | 2 |',
    ],
    ['tables that only lay out', '<table><tr><td><p>One</p><p>Two</p></td></tr></table>', 'One\n\nTwo'],
    ['inline elements around blocks', '<span><p>One</p></span>', 'One'],
    ['empty elements', '<p> </p><ul><li></li></ul><h2></h2>', ''],
  ])('%s', (_, body, markdown) => expect(markdownOf(body)).toBe(markdown));
});

describe('inside a line', () => {
  test.each([
    ['emphasis', '<p>a <em>b</em> <strong>c</strong></p>', 'a *b* **c**'],
    ['quotation marks of q', '<p>She said <q>no</q></p>', 'She said “no”'],
    [
      'readings the page sets in brackets',
      '<p><ruby>港<rp>（</rp><rt>みなと</rt><rp>）</rp></ruby>へ',
      '港（みなと）へ',
    ],
    ['no readings that only stand above', '<p><ruby>港<rt>みなと</rt></ruby>へ', '港へ'],
    ['code', '<p>use <kbd>Esc</kbd></p>', 'use `Esc`'],
    ['links, absolute', '<p><a href="../b">b</a></p>', '[b](https://news.example/b)'],
    ['a link around a whole block', '<a href="/b"><div>b</div></a>', '[b](https://news.example/b)'],
    ['pictures, absolute', '<p><img src="/i.jpg" alt="at sea"></p>', '![at sea](https://news.example/i.jpg)'],
    ['spaces only where they are seen', '<p>\n a\n<b> b </b> c <br> d </p>', 'a **b** c\\\nd'],
  ])('%s', (_, body, markdown) => expect(markdownOf(body)).toBe(markdown));
});

describe('addresses that are not of the web become no links', () => {
  test.each([
    'javascript:alert(1)',
    ' \tjava\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'https://',
  ])('%s', (href) => {
    const page = pageOf('<p><a>text</a></p>');
    page.querySelector('a')?.setAttribute('href', href);
    expect(toContent(page.body, base).children).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'text' }] },
    ]);
  });
  test('passwords in an address stay out', () => {
    expect(markdownOf('<a href="https://me:secret@a.example/">a</a>')).toBe('[a](https://a.example/)');
  });
});

test('captions are paragraphs marked as such, beside their picture', () => {
  const body = '<figure><img src="/i.jpg"><figcaption>At sea</figcaption></figure>';
  expect(contentOf(body).children).toMatchObject([
    { type: 'paragraph', children: [{ type: 'image' }] },
    { type: 'paragraph', data: { caption: true }, children: [{ value: 'At sea' }] },
  ]);
});

test("a table's caption is one of ours", () => {
  const body = '<table><caption>Rents</caption><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>';
  expect(contentOf(body).children).toMatchObject([
    { type: 'paragraph', data: { caption: true }, children: [{ value: 'Rents' }] },
    { type: 'table' },
  ]);
});
