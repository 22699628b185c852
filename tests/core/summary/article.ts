import type { Heading, List, Paragraph, RootContent, Table } from 'mdast';
import { numberBlocks } from '../../../src/core/blocks.ts';
import type { LanguagePack } from '../../../src/core/language.ts';
import { splitSentences } from '../../../src/core/sentences/split.ts';
import type { SummaryInput } from '../../../src/core/summary/reading.ts';
import { summarize } from '../../../src/core/summary/summarize.ts';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';

export const packs = { ru, en };

export const text = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

export const heading = (value: string): Heading => ({ type: 'heading', depth: 2, children: [{ type: 'text', value }] });

export const link = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'link', url: 'https://example.org/', children: [{ type: 'text', value }] }],
});

export const list = (items: readonly string[]): List => ({
  type: 'list',
  children: items.map((item) => ({ type: 'listItem', children: [text(item)] })),
});

export const table = (...rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  })),
});

/** What `summarize` gets for an article of these blocks; strings are paragraphs. */
export function inputOf(
  title: string,
  content: readonly (string | RootContent)[],
  pack: LanguagePack = ru,
  rest: Partial<SummaryInput> = {},
): SummaryInput {
  const children = content.map((block) => (typeof block === 'string' ? text(block) : block));
  const { blocks } = numberBlocks({ type: 'root', children });
  const sentences = splitSentences(blocks, pack.sentences);
  return {
    title,
    blocks,
    sentences,
    quotes: [],
    dates: [],
    timeline: [],
    publishedAt: null,
    length: 'normal',
    ...rest,
  };
}

export const summaryOf = (...[title, content, pack = ru, rest]: Parameters<typeof inputOf>): readonly string[] =>
  summarize(inputOf(title, content, pack, rest), pack.summary).map((sentence) => sentence.text);

/** An invented article whose three sentences to keep are `lead`, `detail` and `reaction`. */
export const bridge = {
  title: 'В Приозёрске закрыли мост через Ладу',
  lead: 'Городские власти Приозёрска закрыли мост через реку Ладу после того, как осмотр показал трещины в двух опорах.',
  detail: 'Ремонт моста через Ладу займёт 14 месяцев и обойдётся городу в 120 миллионов рублей.',
  reaction: 'Губернатор Олег Репин заявил, что область оплатит Приозёрску половину ремонта моста.',
  filler: [
    'Погода в эти дни стояла тёплая и сухая.',
    'Многие вышли на набережную с детьми.',
    'Рыбаки сидели на своих привычных местах.',
    'Кафе у пристани работало до позднего вечера.',
  ],
} as const;

export const paragraphs = (...extra: readonly string[]): readonly string[] => [
  ...extra,
  bridge.lead,
  bridge.detail,
  bridge.filler.slice(0, 2).join(' '),
  bridge.reaction,
  bridge.filler.slice(2).join(' '),
];
