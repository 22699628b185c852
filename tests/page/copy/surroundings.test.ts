// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { copyPage } from '../../../src/page/copy/copy.ts';
import { nothingHidden } from '../../../src/page/copy/hidden.ts';
import { pageOf, prose } from '../page.ts';

const copiedFrom = (markup: string): string => copyPage(pageOf(markup), nothingHidden).document.body.textContent ?? '';

test('menus and the foot of the page are not copied', () => {
  expect(copiedFrom('<nav>Home</nav><div role="navigation">Sport</div><p>Text</p><footer>Legal</footer>')).toBe('Text');
});

test.each([
  ['a foot that holds the headline', '<footer><h1>Ferry closed</h1></footer>', 'Ferry closed'],
  ['the foot of an article, where its author may stand', '<article><footer>Ann Reed</footer></article>', 'Ann Reed'],
  ['a menu that holds running text', `<nav>Home${prose(...'abcdefghi')}</nav>`, 'Home'],
])('%s is', (_, markup, text) => expect(copiedFrom(markup)).toContain(text));

test('a field named like a property of its form does not stop the look at what is around', () => {
  expect(copiedFrom('<form><input name="parentElement"><footer>Legal</footer><p>Text</p></form>')).toBe('Text');
});
