// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { dropMicrodataCopies } from '../../../src/page/isolate/microdata.ts';
import { pageOf } from '../page.ts';

test('the copy of the facts that a site keeps for machines goes', () => {
  const names = ['headline', 'articleBody', 'datePublished', 'author', 'telephone', 'address'];
  const page = pageOf(`<div>${names.map((name) => `<div itemprop="${name}">${name}</div>`).join('')}</div><p>text</p>`);
  expect(dropMicrodataCopies(page)).toMatchObject([{ rule: 'duplicate/microdata' }]);
  expect(page.body.textContent).toBe('text');
});

test('a list of one property, such as the ingredients of a recipe, stays', () => {
  const page = pageOf(`<ul>${'<li itemprop="recipeIngredient">salt</li>'.repeat(8)}</ul>`);
  expect(dropMicrodataCopies(page)).toEqual([]);
});
