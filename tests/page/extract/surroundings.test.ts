// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropSurroundings } from '../../../src/page/extract/surroundings.ts';
import { mayHoldArticle } from '../../../src/page/isolate/selectors.ts';
import { pageOf, prose } from '../page.ts';

function leftOf(markup: string): string | null {
  const { body } = pageOf(markup);
  dropSurroundings(body, mayHoldArticle(body));
  return body.textContent;
}

test('menus and the foot of the page go before extraction looks at them', () => {
  const text = prose('ferry', 'bridge');
  const wanted = pageOf(text).body.textContent;
  expect(leftOf(`<nav>Home</nav>${text}<footer><p>Legal</p></footer>`)).toBe(wanted);
});

test('a foot that holds the article stays', () => {
  expect(leftOf(`<nav>Home</nav><footer><h1>Ferry closed</h1>${prose('ferry')}</footer>`)).toContain('Ferry closed');
});
