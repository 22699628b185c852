// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://news.example/city/bridge"}
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/core/analyze.ts';
import { packs } from '../../src/locales/packs.ts';
import { nothingHidden } from '../../src/page/copy/hidden.ts';
import { readArticle } from '../../src/page/read.ts';
import { selectorRules } from '../../src/rules/selectors.ts';
import { textRules } from '../../src/rules/text.ts';
import { sampleFile } from '../../tools/start/sample.ts';

const setting = { packs, rules: textRules, today: '2026-05-15', summaryLength: 'normal' } as const;

/** What is made of the sample page once it has been changed. */
function digestOf(change: (page: Document) => void) {
  const page = new DOMParser().parseFromString(readFileSync(sampleFile, 'utf8'), 'text/html');
  change(page);
  const read = readArticle(page, { hidden: nothingHidden, rules: selectorRules });
  if (!read.ok) throw new Error(read.error);
  const { blocks, removed, quotes, timeline } = analyze(read.value, setting);
  return {
    text: blocks.map(({ text }) => text),
    removed: removed.map(({ rule, text }) => `${rule.split('/')[0]}: ${text}`).toSorted(),
    quotes: quotes.map(({ text, speaker }) => [text, speaker?.name]),
    timeline: timeline.map(({ when, kind }) => [when.start, kind]),
  };
}

const known = digestOf(() => undefined);

/** Every class and id is one nobody has seen before. */
function rename(page: Document): void {
  for (const [place, element] of page.querySelectorAll('body, body *').entries()) {
    element.className = `x${place}`;
    element.id = `y${place}`;
  }
}

/** No names, no metadata, and nothing but the title, links, and divs in place of all other blocks. */
function makePlain(page: Document): void {
  for (const element of page.querySelectorAll('meta, style')) element.remove();
  for (const element of page.querySelectorAll('header, p, div')) {
    const plain = page.createElement('div');
    plain.append(...element.childNodes);
    element.replaceWith(plain);
  }
  for (const element of page.querySelectorAll('[class]')) element.removeAttribute('class');
}

test('the sample page has all there is to lose', () => {
  expect(known.text).toHaveLength(7);
  expect(known.removed.filter((removal) => removal.startsWith('teaser: '))).toHaveLength(12);
  expect(known.removed.filter((removal) => /^(?:player|full-version): /.test(removal))).toHaveLength(2);
  expect(known.quotes.length).toBeGreaterThan(2);
  expect(known.timeline.length).toBeGreaterThan(3);
});

test('a page whose every class and id was renamed says the same', () => {
  expect(digestOf(rename)).toEqual(known);
});

test('a page of plain divs without metadata has the same text and quotes, and loses all that is not article', () => {
  const plain = digestOf(makePlain);
  expect([plain.text, plain.quotes]).toEqual([known.text, known.quotes]);
  expect(plain.timeline.filter(([, kind]) => kind !== 'publication')).toEqual(
    known.timeline.filter(([, kind]) => kind !== 'publication'),
  );
  expect(plain.removed).toEqual(known.removed);
});
