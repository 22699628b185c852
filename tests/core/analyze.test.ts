import type { Paragraph } from 'mdast';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/core/analyze.ts';
import type { Article } from '../../src/core/article.ts';
import { packs } from '../../src/locales/packs.ts';
import { textRules } from '../../src/rules/text.ts';
import { metadata } from '../rules/metadata.ts';

const paragraphs = [
  'Городские власти Приозёрска закрыли мост через реку Ладу после того, как осмотр показал трещины в двух опорах.',
  'Ремонт моста займёт 14 месяцев, сообщила мэр Приозёрска Анна Белова. «Мы ждали этого десять лет», — сказала она.',
  'Читайте также: Где провести выходные',
  'Мост через Ладу построили в сентябре 1987 года. В 2003 году у него заменили перила.',
  'Губернатор Олег Репин заявил, что область оплатит половину ремонта моста.',
  'Объезд проложат по улице Мира. Движение по мосту вернут поэтапно.',
];

const article: Article = {
  ...metadata,
  url: 'https://example.org/news/bridge',
  title: 'В Приозёрске закрыли мост через Ладу',
  siteName: 'Приозёрский вестник',
  language: 'ru',
  publishedAt: '2024-04-22T16:14+03:00',
  content: {
    type: 'root',
    children: paragraphs.map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  },
  removed: [{ rule: 'player/notice', text: 'Видео недоступно', block: null }],
};

const setting = { packs, rules: textRules, today: '2024-05-01', summaryLength: 'normal' } as const;
const digest = analyze(article, setting);

describe('an article of an invented paper', () => {
  test('is read in its language', () => {
    expect(digest.locale).toBe('ru');
  });

  test('loses its clutter, and both the page and the text say what was dropped', () => {
    expect(digest.removed.map(({ text }) => text)).toEqual(['Видео недоступно', paragraphs[2]]);
    expect(digest.blocks.map(({ text }) => text)).toEqual(paragraphs.filter((_, place) => place !== 2));
  });

  test('says who said what', () => {
    expect(digest.quotes.map(({ text, form, speaker }) => [text, form, speaker?.name])).toEqual([
      ['Ремонт моста займёт 14 месяцев, сообщила мэр Приозёрска Анна Белова.', 'indirect', 'Анна Белова'],
      ['Мы ждали этого десять лет', 'direct', 'Анна Белова'],
      ['Губернатор Олег Репин заявил, что область оплатит половину ремонта моста.', 'indirect', 'Олег Репин'],
    ]);
  });

  test('has its dates in order', () => {
    expect(digest.timeline.map(({ when, kind }) => [when.start, kind])).toEqual([
      ['1987-09', 'background'],
      ['2003', 'background'],
      [expect.stringContaining('2024-04-22'), 'publication'],
    ]);
  });

  test('is told in three sentences, the first among them', () => {
    expect(digest.summary).toHaveLength(3);
    expect(digest.summary[0]?.text).toBe(paragraphs[0]);
  });

  test('is told as shortly as asked', () => {
    expect(analyze(article, { ...setting, summaryLength: 'short' }).summary).toHaveLength(2);
  });

  test('is read in a minute', () => {
    expect(digest.readingMinutes).toBe(1);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
  });
});

test('an empty article is an empty digest', () => {
  const empty = analyze({ ...article, title: '', content: { type: 'root', children: [] } }, setting);
  expect(empty).toMatchObject({ blocks: [], sentences: [], summary: [], quotes: [], dates: [], readingMinutes: 1 });
});

test('a long article takes as many minutes as its letters at the pace of its language', () => {
  const long = { ...article, content: { ...article.content, children: Array(40).fill(article.content.children[0]) } };
  expect(analyze(long, setting).readingMinutes).toBe(4);
});
