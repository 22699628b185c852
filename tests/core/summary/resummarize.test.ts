import type { Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import type { Article } from '../../../src/core/article.ts';
import { summaryLengths } from '../../../src/core/summary/length.ts';
import { resummarize } from '../../../src/core/summary/resummarize.ts';
import { packs } from '../../../src/locales/packs.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { textRules } from '../../../src/rules/text.ts';
import { metadata } from '../../rules/metadata.ts';

const paragraphs = [
  'Власти Приозёрска закрыли мост через Ладу: осмотр показал трещины в двух опорах.',
  'Ремонт моста займёт 14 месяцев, сообщила мэр Приозёрска Анна Белова. Движение вернут поэтапно.',
  'Мост через Ладу построили в сентябре 1987 года. В 2003 году у него заменили перила.',
  'Губернатор Олег Репин заявил, что область оплатит половину ремонта.',
  'Объезд проложат по улице Мира. Автобусы пустят через соседний посёлок.',
];

const article: Article = {
  ...metadata,
  url: 'https://example.org/news/bridge',
  title: 'В Приозёрске закрыли мост через Ладу',
  language: 'ru',
  publishedAt: '2024-04-22T16:14+03:00',
  content: {
    type: 'root',
    children: paragraphs.map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  },
  removed: [],
};

const digestOf = (summaryLength: (typeof summaryLengths)[number]) =>
  analyze(article, { packs, rules: textRules, today: '2024-05-01', summaryLength });

test.each(summaryLengths)('a digest summarized anew is the digest made so at once: %s', (length) => {
  for (const before of summaryLengths)
    expect(resummarize(digestOf(before), length, ru.summary)).toEqual(digestOf(length));
});

test('each length has more to say than the one before', () => {
  const [short = 0, normal = 0, long = 0] = summaryLengths.map((length) => digestOf(length).summary.length);
  expect(short).toBeLessThan(normal);
  expect(normal).toBeLessThan(long);
});
