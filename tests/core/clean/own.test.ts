import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/blocks.ts';
import { cleanBlocks } from '../../../src/core/clean/clean.ts';
import { type OwnRule, ownSelectors } from '../../../src/core/clean/own.ts';
import { textRules } from '../../../src/rules/text.ts';
import { metadata } from '../../rules/metadata.ts';

const rule = (changes: Partial<OwnRule>): OwnRule => ({
  site: 'news.example',
  action: 'hide',
  by: 'text',
  value: 'Вопрос дня',
  ...changes,
});

const blocks = ['Вопрос дня: нужен ли мосту фонарь?', 'Читайте также: паром вернётся'].map(
  (text, id): Block => ({ id, kind: 'paragraph', text, linked: 0, links: [] }),
);

const rulesOn = (...own: OwnRule[]) =>
  cleanBlocks(blocks, metadata, { ...textRules, own }).removed.map(({ rule, block }) => [block, rule]);

describe("a person's own rules", () => {
  test('hide what holds their words', () => {
    expect(rulesOn(rule({}))).toEqual([
      [0, 'own/hidden'],
      [1, 'related/ru'],
    ]);
  });

  test('keep what another rule would drop', () => {
    expect(rulesOn(rule({ action: 'keep', value: 'паром вернётся' }))).toEqual([]);
  });

  test('keeping wins over hiding', () => {
    expect(rulesOn(rule({}), rule({ action: 'keep', value: 'фонарь' }))).toEqual([[1, 'related/ru']]);
  });

  test.each([rule({ site: 'other.example' }), rule({ value: ' ' }), rule({ by: 'selector' })])(
    'say nothing: %j',
    (own) => {
      expect(rulesOn(own)).toEqual([[1, 'related/ru']]);
    },
  );

  test('hide by selector on their site only', () => {
    const own = [rule({ by: 'selector', value: '.ask' }), rule({ by: 'selector', value: '.b', site: 'other.example' })];
    expect(ownSelectors(own, metadata.url)).toEqual([{ id: 'own/hidden', selector: '.ask', when: 'after' }]);
  });
});
