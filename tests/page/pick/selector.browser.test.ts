import { afterEach, describe, expect, test } from 'vitest';
import { isLasting } from '../../../src/page/pick/names.ts';
import { selectorFor } from '../../../src/page/pick/selector.ts';

describe('a name that lasts', () => {
  test.each([
    'promo',
    'article__text',
    'read-more-pro',
    'articleBody',
    'h2',
    'col-2',
    'block_2024',
    'SideBar',
    'ad300',
  ])('%s', (name) => {
    expect(isLasting(name)).toBe(true);
  });
  test.each([
    'hsp6otuf',
    'sc-dygkz8-0',
    'eyFFhJwQ',
    'css-1x2y3z4',
    '59ef091c9a79',
    'is-active',
    'menu-open',
    'a:b',
    'item_83192',
  ])('not %s', (name) => {
    expect(isLasting(name)).toBe(false);
  });
});

describe('a selector', () => {
  afterEach(() => document.body.replaceChildren());
  const selectorIn = (body: string): string => {
    document.body.replaceChildren(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
    const picked = document.querySelector('[data-picked]');
    if (!picked) throw new Error('Nothing is picked');
    picked.removeAttribute('data-picked');
    return selectorFor(picked);
  };

  test.each([
    ['goes by a lasting id', '<div id="promo" class="x" data-picked></div>', 'div#promo'],
    ['goes by lasting classes', '<div class="css-1x2y3z4 promo card" data-picked></div>', 'div.promo.card'],
    ['takes the others of a kind along', '<div class="promo" data-picked></div><div class="promo"></div>', 'div.promo'],
    ['goes by what an element is for', '<div data-testid="promo" data-picked></div>', 'div[data-testid="promo"]'],
    [
      'names what is around one without a name',
      '<div class="foot"><p></p><p data-picked></p></div>',
      'div.foot > p:nth-of-type(2)',
    ],
    [
      'never takes what is around the picked one',
      '<div class="box"><div class="box" data-picked></div></div>',
      'div.box > div.box',
    ],
    ['finds its way where nothing has a name', '<div><p></p><p data-picked></p></div>', 'div > p:nth-of-type(2)'],
    [
      'keeps odd names apart from its own signs',
      '<div data-test="a&quot;]b" data-picked></div>',
      'div[data-test="a\\"\\]b"]',
    ],
  ])('%s', (_, body, selector) => {
    expect(selectorIn(body)).toBe(selector);
  });

  test('does not take half the page for one click', () => {
    const rows = '<div class="row"></div>'.repeat(40);
    expect(selectorIn(`<section class="list">${rows}<div class="row" data-picked></div></section>`)).toBe(
      'section.list > div.row:nth-of-type(41)',
    );
  });
});
