import { afterEach, expect, test } from 'vitest';
import { withLooks } from '../../../src/core/clean/looks.ts';
import { rememberLooks } from '../../../src/page/tidy/looks.ts';
import { aroundRules } from '../../../src/rules/around.ts';
import { selectorRules } from '../../../src/rules/selectors.ts';
import { siteRules } from '../../../src/rules/sites/sites.ts';

const rules = [...siteRules('https://www.rbc.ru/politics/1'), ...selectorRules, ...aroundRules];

afterEach(() => document.body.replaceChildren());

/** Elements of several names with every word of the rules in every attribute, and some with none. */
function drawAll(): readonly Element[] {
  const text = rules.map(({ selector }) => selector).join(',');
  const words = new Set(text.match(/[\w-]+/g));
  const names = new Set(['div', 'section', 'p', 'a', 'ins', 'address', 'dialog', 'amp-ad', 'amp-embed']);
  const attributes = [
    'id',
    'class',
    'data-testid',
    'data-ad-slot',
    'data-ad-unit',
    'data-google-query-id',
    'data-other',
  ];
  for (const name of names) {
    for (const word of words) {
      for (const attribute of attributes) {
        for (const value of [word, `Page ${word.toUpperCase()}-box`, `x${word}x y`]) {
          const element = document.createElement(name);
          element.setAttribute(attribute, value);
          document.body.append(element);
        }
      }
    }
    document.body.append(document.createElement(name));
  }
  return [...document.body.children];
}

test('an element goes by the first rule that selects it, as if it were held against each', () => {
  const ruleOf = rememberLooks(withLooks(rules));
  const elements = drawAll();
  const plainly = elements.map((element) => rules.find(({ selector }) => element.matches(selector))?.id ?? null);
  expect(elements.map(ruleOf)).toEqual(plainly);
  expect(new Set(plainly)).toEqual(new Set([...rules.map(({ id }) => id), null]));
});

test('a rule may look at any attribute', () => {
  const ruleOf = rememberLooks(withLooks([{ id: 'related/box', selector: '[itemprop="related"], .related' }]));
  const box = document.createElement('div');
  expect(ruleOf(box)).toBeNull();
  box.setAttribute('itemprop', 'related');
  expect(ruleOf(box)).toBe('related/box');
});

test('without rules nothing goes', () => {
  expect(rememberLooks(withLooks([]))(document.body)).toBeNull();
});
