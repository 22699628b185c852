// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://news.example/city/bridge"}
import { expect, test } from 'vitest';
import { selectorRules } from '../../src/rules/selectors.ts';
import { textRules } from '../../src/rules/text.ts';
import { cleanFixture, fixtureNames, readFixture } from './read-fixture.ts';

test.each(fixtureNames)('%s: the article is left, and only the article', (name) => {
  const { article, dropped } = cleanFixture(name, { text: textRules, selectors: selectorRules });
  expect(article).toBe(readFixture(name, 'article.md'));
  expect(dropped).toBe(readFixture(name, 'dropped.txt'));
});
