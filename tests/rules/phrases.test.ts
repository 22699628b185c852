import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/core/blocks.ts';
import { cleanBlocks } from '../../src/core/clean/clean.ts';
import { findPhrases } from '../../src/core/clean/phrases/find.ts';
import { tokensOf, wordsOf } from '../../src/core/clean/words.ts';
import { phraseRules } from '../../src/rules/phrase-rules.ts';
import { metadata } from './metadata.ts';
import { byline, examples } from './phrases/examples.ts';

const names = new Set(wordsOf(byline));
const all = findPhrases(phraseRules);
const finders = phraseRules.map((rule) => ({ id: rule.id, find: findPhrases([rule]) }));

/** All phrase rules but one, without an index of them all for each. */
const without =
  (id: string): typeof all =>
  (wording) =>
    finders.find((finder) => finder.id !== id && finder.find(wording) !== null)?.id ?? null;

/** What the phrases make of a line that stands alone: the rule that took it, `kept` or the caption it became. */
function judge(text: string, phrases = all): string {
  const block: Block = { id: 0, kind: 'paragraph', text, linked: 0, links: [] };
  const { kept, removed } = cleanBlocks([block], { ...metadata, byline }, { phrases, captions: [], structure: [] });
  return removed[0]?.rule ?? kept[0]?.kind ?? 'lost';
}

const lines = phraseRules.map(({ id }) => {
  const [kind = '', language = ''] = id.split('/');
  return { id, kind, lines: Object.entries(examples[language] ?? {}).find(([name]) => name === kind)?.[1] ?? [] };
});

describe.each(lines)('$id', ({ id, kind, lines }) => {
  test('has examples and knows them', () => {
    expect(lines.length).toBeGreaterThan(0);
    const expected = kind === 'caption' || kind === 'credit' ? 'caption' : kind;
    for (const line of lines) expect([line, judge(line).replace(/\/.*/, '')]).toEqual([line, expected]);
  });

  test('is needed', () => {
    expect(lines.some((line) => judge(line) !== judge(line, without(id)))).toBe(true);
  });
});

/** Whose phrases all have an example; elsewhere each kind has some. */
const complete = ['ru', 'uk', 'en', 'de'];

test.each(complete)('every phrase of %s has an example', (language) => {
  const bare = lines
    .filter(({ id }) => id.endsWith(`/${language}`))
    .flatMap(({ id, lines }) => {
      const wordings = lines.map((line) => ({ words: wordsOf(line), tokens: tokensOf(line), names }));
      const phrases = phraseRules.find((rule) => rule.id === id)?.phrases ?? [];
      return phrases.filter((phrase) => {
        const find = findPhrases([{ id, phrases: [phrase] }]);
        return !wordings.some((wording) => find(wording) !== null);
      });
    });
  expect(bare).toEqual([]);
});

test.each(Object.entries(examples))('phrases leave plain %s text alone', (_, { text }) => {
  for (const line of text) expect([line, judge(line)]).toEqual([line, 'paragraph']);
});
