import type { Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import type { Article } from '../../../src/core/article.ts';
import { packs } from '../../../src/locales/packs.ts';
import { textRules } from '../../../src/rules/text.ts';
import { toLine } from '../../../tools/digest/line.ts';
import { metadata } from '../../rules/metadata.ts';

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const picture: Paragraph = { type: 'paragraph', children: [{ type: 'image', url: 'https://news.example/ferry.jpg' }] };
const caption: Paragraph = { ...paragraph('The ferry last spring. Photo: A. Lund'), data: { caption: true } };

const article: Article = {
  ...metadata,
  url: 'https://news.example/ferry',
  title: 'Ferry closed',
  language: 'en',
  content: {
    type: 'root',
    children: [paragraph('The city closed its old ferry.'), picture, caption, paragraph('The bridge opens in May.')],
  },
  removed: [],
};

test('the text of a line is its paragraphs, without pictures and their captions', () => {
  const digest = analyze(article, { packs, rules: textRules, today: '2026-05-14', summaryLength: 'normal' });
  const line = toLine('ferry.html', { digest, ms: { extract: 1, analyze: 1 } });
  expect(line).toMatchObject({ text: 'The city closed its old ferry.\n\nThe bridge opens in May.' });
});
