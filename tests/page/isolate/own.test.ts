// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://news.example/city/bridge"}
import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import type { OwnRule } from '../../../src/core/clean/own.ts';
import { packs } from '../../../src/locales/packs.ts';
import { nothingHidden } from '../../../src/page/copy/hidden.ts';
import { readArticle } from '../../../src/page/read.ts';
import { selectorRules } from '../../../src/rules/selectors.ts';
import { textRules } from '../../../src/rules/text.ts';
import { pageOf, prose } from '../page.ts';

const rule = (action: OwnRule['action'], by: OwnRule['by'], value: string): OwnRule => ({
  site: 'news.example',
  action,
  by,
  value,
});

const page = (): Document =>
  pageOf(
    `<h1>Harbour closed</h1>
    <article>${prose('harbour', 'pier')}
      <p class="ask">What do you think of the harbour?</p>
      <div class="newsletter">
        <p>Every Friday the harbour master writes to you.</p><p>He knows all about the tides.</p>
      </div>
      ${prose('quay', 'market')}
      <div class="quiz">Which pier is the oldest one?</div>
      <div class="riddle"><p>What has a mouth and never speaks?</p></div>
      <p class="more">Read also: the bridge</p>
    </article>
    <aside class="sidebar"><p class="tide">High tide comes at noon.</p></aside>`,
    '<title>Harbour closed</title>',
  );

/** What is left of the page, line by line, without the paragraphs of running text. */
function readWith(...own: OwnRule[]): readonly string[] {
  const read = readArticle(page(), { hidden: nothingHidden, rules: selectorRules, own });
  if (!read.ok) return [read.error];
  const rules = { ...textRules, own };
  const { blocks } = analyze(read.value, { packs, rules, today: '2024-04-22', summaryLength: 'normal' });
  return blocks.map(({ text }) => text).filter((text) => !text.includes('was closed on Monday'));
}

const questions = [
  'What do you think of the harbour?',
  'Which pier is the oldest one?',
  'What has a mouth and never speaks?',
];

test('without rules of their own the built-in ones decide', () => {
  expect(readWith()).toEqual(questions);
});

test.each([
  ['a selector', rule('hide', 'selector', '.ask'), 0],
  ['words', rule('hide', 'text', 'What do you think'), 0],
  ['the selector of a box with nothing but words', rule('hide', 'selector', '.quiz'), 1],
  ['the selector of a box with one paragraph', rule('hide', 'selector', '.riddle'), 2],
])('a person hides by %s', (_, own, place) => {
  expect(readWith(own)).toEqual(questions.toSpliced(place, 1));
});

test.each([
  [
    'what a selector rule would drop',
    rule('keep', 'selector', '.newsletter'),
    [
      ...questions.slice(0, 1),
      'Every Friday the harbour master writes to you.',
      'He knows all about the tides.',
      ...questions.slice(1),
    ],
  ],
  ['what a phrase would drop', rule('keep', 'selector', '.more'), [...questions, 'Read also: the bridge']],
  [
    'what extraction leaves out, by selector',
    rule('keep', 'selector', '.tide'),
    [...questions, 'High tide comes at noon.'],
  ],
  [
    'what extraction leaves out, by words',
    rule('keep', 'text', 'High tide'),
    [...questions, 'High tide comes at noon.'],
  ],
])('a person keeps %s', (_, own, left) => {
  expect(readWith(own)).toEqual(left);
});

test('keeping wins over hiding', () => {
  expect(readWith(rule('hide', 'selector', 'p'), rule('keep', 'selector', '.ask'))).toContain(
    'What do you think of the harbour?',
  );
});

test.each([
  ['no browser can read', rule('hide', 'selector', 'p[[')],
  ['of another site', { ...rule('hide', 'selector', '.ask'), site: 'other.example' }],
  ['that would take the whole article', rule('hide', 'selector', 'article')],
  ['that would keep the whole page', rule('keep', 'selector', 'body, article')],
])('a rule %s changes nothing', (_, own) => {
  expect(readWith(own)).toEqual(readWith());
});

test('a rule nobody can read leaves the others their say', () => {
  expect(readWith(rule('hide', 'selector', '>>'), rule('hide', 'selector', '.ask'))).toEqual(questions.slice(1));
});

test.each(['[title="x', '[title=x', ':is(.nothing', ':not(p', '.nothing\\', '.nothing/*'])(
  'a rule left open, %s, leaves the others their say',
  (open) => {
    const both = (action: OwnRule['action'], closed: string) => [
      rule(action, 'selector', open),
      rule(action, 'selector', closed),
    ];
    expect(readWith(...both('hide', '.ask'), ...both('keep', '.more'))).toEqual([
      ...questions.slice(1),
      'Read also: the bridge',
    ]);
  },
);
