import type { Root } from 'mdast';
import { numberBlocks } from '../../../src/core/blocks.ts';
import type { Digest } from '../../../src/core/digest.ts';
import type { Words } from '../../../src/core/render/words.ts';

const tree: Root = {
  type: 'root',
  children: [
    {
      type: 'paragraph',
      children: [{ type: 'image', url: 'https://example.org/bridge.jpg', alt: 'Мост' }],
    },
    { type: 'paragraph', data: { caption: true }, children: [{ type: 'text', value: 'Мост через Оку' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'Новый мост ' },
        { type: 'link', url: 'https://example.org/a', children: [{ type: 'text', value: 'откроют' }] },
        { type: 'text', value: ' 3 мая. «Мы ждали десять лет», — сказала мэр Анна Белова.' },
      ],
    },
    {
      type: 'list',
      ordered: true,
      spread: false,
      start: 2,
      children: ['две полосы', 'тротуар'].map((value) => ({
        type: 'listItem' as const,
        spread: false,
        children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
      })),
    },
    {
      type: 'table',
      children: [
        ['Год', 'Машин'],
        ['2024', '1 200'],
      ].map((cells) => ({
        type: 'tableRow' as const,
        children: cells.map((value) => ({
          type: 'tableCell' as const,
          children: [{ type: 'text' as const, value }],
        })),
      })),
    },
    {
      type: 'paragraph',
      children: [
        { type: 'delete', children: [{ type: 'text', value: 'в апреле' }] },
        { type: 'text', value: ' в мае, 2 * 3 <b>' },
      ],
    },
  ],
};

const { content, blocks } = numberBlocks(tree);
const said = 'Мы ждали десять лет';
const day = { end: null, grain: 'day', inferred: false } as const;

export const words: Words = {
  language: 'ru',
  quotes: 'Ключевые цитаты',
  timeline: 'Хронология',
  publication: 'публикация',
  planned: 'план',
  retold: 'В пересказе',
  unknownSpeaker: 'автор не указан',
  quoteMarks: ['«', '»'],
};

/** A digest of a small invented article that has something of every kind. */
export const digest: Digest = {
  article: {
    url: 'https://www.example.org/news/bridge',
    title: 'Мост откроют в мае',
    byline: null,
    siteName: null,
    section: null,
    tags: [],
    language: 'ru',
    publishedAt: '2024-04-22T16:14+03:00',
    publishedInferred: false,
    modifiedAt: null,
    dateline: null,
    image: null,
    articleLike: true,
  },
  content,
  blocks,
  removed: [],
  locale: 'ru',
  readingMinutes: 1,
  sentences: [],
  summary: [{ text: 'Новый мост откроют 3 мая.', at: { block: 2, start: 0, end: 25 }, index: 0 }],
  quotes: [
    {
      text: said,
      form: 'direct',
      speaker: { name: 'Анна Белова', role: 'мэр', kind: 'person' },
      mention: null,
      cue: 'сказала',
      at: { block: 2, start: 27, end: 27 + said.length },
      rest: [],
      sentence: 1,
      confidence: 1,
    },
  ],
  sources: [],
  timeline: [
    {
      when: { ...day, start: '2024-04-22' },
      text: '',
      at: null,
      kind: 'publication',
    },
    {
      when: { ...day, start: '2024-05-03' },
      text: 'Новый мост откроют',
      at: { block: 2, start: 0, end: 18 },
      kind: 'planned',
    },
  ],
  dates: [],
  who: [],
};
