// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createFights } from '../../../src/page/tidy/fights.ts';

const place = (): Element => {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
};

const put = (into: Element, className: string): Element => {
  const element = document.createElement('p');
  element.className = className;
  into.append(element);
  return element;
};

test('one element may be hidden three times', () => {
  const mayHide = createFights();
  const element = put(place(), 'banner');
  expect([1, 2, 3, 4].map(() => mayHide(element))).toEqual([true, true, true, false]);
});

test('so may what a page throws away and puts there anew', () => {
  const mayHide = createFights();
  const parent = place();
  const answers = [1, 2, 3, 4].map(() => {
    const element = put(parent, 'banner');
    const answer = mayHide(element);
    element.remove();
    return answer;
  });
  expect(answers).toEqual([true, true, true, false]);
});

test('more of a kind side by side are no fight', () => {
  const mayHide = createFights();
  const parent = place();
  expect([1, 2, 3, 4, 5].every(() => mayHide(put(parent, 'banner')))).toBe(true);
});

test('nor is the same in another place, or something else there', () => {
  const mayHide = createFights();
  const first = put(place(), 'banner');
  for (let round = 0; round < 4; round += 1) mayHide(first);
  expect(mayHide(put(place(), 'banner'))).toBe(true);
  expect(mayHide(put(first.parentElement ?? place(), 'card'))).toBe(true);
});
