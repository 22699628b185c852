// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { chooseByProse } from '../../../src/page/extract/widest.ts';
import { pageOf, prose, sentence } from '../page.ts';

test.each([
  ['paragraphs', prose('ferry', 'boat', 'ship')],
  ['boxes without any p', ['ferry', 'boat', 'ship'].map((topic) => `<div>${sentence(topic)}</div>`).join('')],
])('the smallest element with most of the running text is chosen: %s', (_, text) => {
  const page = pageOf(
    `<header>${prose('site')}</header><div><section id="it">${text}</section><div><a href="/">${sentence('link')}</a></div></div>`,
  );
  expect(chooseByProse(page.body).id).toBe('it');
});
