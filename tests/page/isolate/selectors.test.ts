// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { applySelectorRules, holdsMost, mayHoldArticle } from '../../../src/page/isolate/selectors.ts';
import { pageOf, prose } from '../page.ts';

const rules = [{ id: 'share/bar', selector: '.share', when: 'before' }] as const;

function left(body: string, guard: typeof mayHoldArticle = mayHoldArticle): string {
  const page = pageOf(body + prose('harbour', 'bridge', 'road', 'rail', 'mine', 'port'));
  applySelectorRules(page.body, rules, guard(page.body));
  return page.querySelector('.share') ? 'kept' : 'dropped';
}

test('what a rule selects goes, with its rule and its words in the ledger', () => {
  const page = pageOf('<div class="share"> Tell\n a friend <i class="share">now</i></div><p>text</p>');
  expect(applySelectorRules(page.body, rules, () => false)).toEqual([
    { rule: 'share/bar', text: 'Tell a friend now', block: null },
  ]);
  expect(page.body.textContent).toBe('text');
});

describe('before extraction a rule cannot take the article with it', () => {
  test.each([
    ['a box of links', '<div class="share"><a href="/a">share</a></div>', 'dropped'],
    ['a headline', '<div class="share"><h1>Ferry</h1></div>', 'kept'],
    ['an article element', '<article class="share">share</article>', 'kept'],
    ['the article body', '<div class="share"><div itemprop="articleBody">x</div></div>', 'kept'],
    [
      'much running text',
      `<div class="share">${prose('ferry', 'boat', 'ship', 'raft', 'barge', 'tug', 'canoe', 'yacht')}</div>`,
      'kept',
    ],
  ])('%s', (_, body, outcome) => expect(left(body)).toBe(outcome));
});

describe('inside the article it may be bolder', () => {
  test.each([
    ['a box with a headline', '<div class="share"><h1>Ferry</h1></div>', 'dropped'],
    [
      'half of the article',
      `<div class="share">${prose('ferry', 'boat', 'ship', 'raft', 'barge', 'tug', 'canoe')}</div>`,
      'kept',
    ],
  ])('%s', (_, body, outcome) => expect(left(body, holdsMost)).toBe(outcome));
});
