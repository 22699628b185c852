import type { RootContent } from 'mdast';
import { numberBlocks } from '../../src/core/blocks.ts';
import type { Digest } from '../../src/core/digest.ts';
import type { Person } from '../../src/core/people/person.ts';
import type { Quote } from '../../src/core/quotes/quote.ts';
import type { Sentence } from '../../src/core/sentences/sentence.ts';
import type { Span } from '../../src/core/span.ts';
import type { TimelineEvent } from '../../src/core/timeline/event.ts';

const text = (value: string) => ({ type: 'text', value }) as const;
const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [text(value)] });

const tree: readonly RootContent[] = [
  { type: 'paragraph', children: [{ type: 'image', url: 'https://pictures.example.org/bridge.jpg', alt: 'Мост' }] },
  { type: 'paragraph', data: { caption: true }, children: [text('Понтонный мост весной. Фото: архив района')] },
  paragraph(
    'Постоянный мост через Светлую откроют для машин 12 мая, сообщила администрация Заречного района. Паром, который возит жителей с 1974 года, останется до осени.',
  ),
  paragraph('«Мы ждали этого дня дольше, чем строили», — сказала глава района Анна Белова.'),
  paragraph(
    'Она добавила, что понтон разберут «без лишней спешки». «Старики ещё не раз попросят паром», — говорят на пристани.',
  ),
  { type: 'heading', depth: 2, children: [text('Как строили')] },
  paragraph(
    'Договор подписали в сентябре 2019 года. Первую опору поставили 4 марта 2021 года, но в 2022 году работы встали: подрядчик обанкротился.',
  ),
  paragraph('В октябре 2024 года стройку возобновили. К 2027 году к мосту подведут новую дорогу.'),
];

const { content, blocks } = numberBlocks({ type: 'root', children: [...tree] });

/** Where some words of the sample stand; an error when they do not. */
export function spanOf(words: string): Span {
  const block = blocks.find((candidate) => candidate.text.includes(words));
  if (!block) throw new Error(`not in the sample: ${words}`);
  const start = block.text.indexOf(words);
  return { block: block.id, start, end: start + words.length };
}

const sentences: readonly Sentence[] = blocks
  .filter(({ kind }) => kind === 'paragraph')
  .flatMap((block) => block.text.split(/(?<=[.!?]) (?=[А-ЯЁ«])/u))
  .filter((sentence) => sentence !== '')
  .map((sentence, index) => ({ text: sentence, at: spanOf(sentence), index }));

const mayor: Person = { name: 'Анна Белова', role: 'глава района', kind: 'person' };
const office: Person = { name: 'администрация Заречного района', role: null, kind: 'body' };

function quote(words: string, form: Quote['form'], speaker: Person | null): Quote {
  const at = spanOf(words);
  const sentence = sentences.findIndex(
    (candidate) => candidate.at.block === at.block && candidate.at.start <= at.start && at.end <= candidate.at.end,
  );
  return { text: words, form, speaker, mention: null, cue: null, at, rest: [], sentence, confidence: 0.9 };
}

function event(start: string, grain: TimelineEvent['when']['grain'], words: string, kind: TimelineEvent['kind']) {
  return { when: { start, end: null, grain, inferred: kind === 'this story' }, text: words, at: spanOf(words), kind };
}

export const sample: Digest = {
  article: {
    url: 'https://www.svetlaya.example.org/news/most?from=main',
    title: 'Мост через Светлую откроют 12 мая — на два года позже, чем обещали',
    byline: null,
    siteName: 'Светлая газета',
    section: 'Общество',
    tags: [],
    language: 'ru',
    publishedAt: '2026-05-06T09:40:00+03:00',
    publishedInferred: false,
    modifiedAt: null,
    dateline: null,
    image: null,
    articleLike: true,
  },
  content,
  blocks,
  removed: [
    { rule: 'player/notice', text: 'Ваш браузер не показывает это видео', block: null },
    { rule: 'teaser/label-run', text: 'Почему паромы переживут мосты', block: 5 },
    { rule: 'teaser/label-run', text: 'Десять рек, которые стоит увидеть до осени', block: 5 },
    { rule: 'related/read-also', text: 'Читайте также: весенний график паромов', block: null },
    { rule: 'subscribe/phrase', text: 'Подписывайтесь на наш канал', block: null },
  ],
  locale: 'ru',
  readingMinutes: 1,
  sentences,
  summary: [0, 1, 5].flatMap((index) => sentences[index] ?? []),
  quotes: [
    quote('Мы ждали этого дня дольше, чем строили', 'direct', mayor),
    quote('Постоянный мост через Светлую откроют для машин 12 мая', 'indirect', office),
    quote('без лишней спешки', 'fragment', mayor),
    quote('Старики ещё не раз попросят паром', 'direct', null),
  ],
  sources: [{ name: office.name, kind: 'body', at: spanOf('администрация Заречного района'), count: 1 }],
  timeline: [
    event('1974', 'year', 'возит жителей', 'background'),
    event('2019-09', 'month', 'Договор подписали', 'background'),
    event('2021-03-04', 'day', 'Первую опору поставили', 'background'),
    event('2022', 'year', 'подрядчик обанкротился', 'background'),
    event('2024-10', 'month', 'стройку возобновили', 'background'),
    {
      when: { start: '2026-05-06T09:40', end: null, grain: 'minute', inferred: false },
      text: 'Мост через Светлую откроют 12 мая — на два года позже, чем обещали',
      at: null,
      kind: 'publication',
    },
    event('2026-05-12', 'day', 'Постоянный мост через Светлую откроют для машин', 'this story'),
    event('2027', 'year', 'к мосту подведут новую дорогу', 'planned'),
  ],
  dates: [],
  who: [{ person: mayor, at: spanOf('глава района Анна Белова') }],
};
