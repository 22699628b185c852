// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://news.example/city/bridge"}
import { describe, expect, test } from 'vitest';
import { selectorRules } from '../src/rules/selectors.ts';
import { textRules } from '../src/rules/text.ts';
import { cleanFixture, fixtureNames, type Rules, readFixture } from './rules/read-fixture.ts';

const { structure, captions } = textRules;
const all: Rules = { text: textRules, selectors: selectorRules };
const without = <Rule extends { id: string }>(rules: readonly Rule[], id: string): readonly Rule[] =>
  rules.filter((rule) => rule.id !== id);

/** The fixtures a rule has something to do in; which ones a caption rule has, only trying tells. */
const fixturesOf = (id: string): readonly string[] =>
  id.startsWith('caption/')
    ? fixtureNames
    : fixtureNames.filter((name) => readFixture(name, 'dropped.txt').includes(`${id} | `));

const changes = (id: string, rules: Rules): boolean =>
  fixturesOf(id).some((name) => cleanFixture(name, rules).article !== readFixture(name, 'article.md'));

describe('every rule is needed: without it some fixture comes out otherwise', () => {
  test.each(structure.map(({ id }) => id))('%s', (id) => {
    expect(changes(id, { ...all, text: { ...textRules, structure: without(structure, id) } })).toBe(true);
  });

  test.each(captions.map(({ id }) => id))('%s', (id) => {
    expect(changes(id, { ...all, text: { ...textRules, captions: without(captions, id) } })).toBe(true);
  });

  test.each(selectorRules.map(({ id }) => id))('%s', (id) => {
    expect(changes(id, { ...all, selectors: without(selectorRules, id) })).toBe(true);
  });
});

test('every rule has a name of its own', () => {
  const ids = [...structure, ...captions, ...selectorRules].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
