import fc from 'fast-check';
import type { Link, ListItem, Paragraph, Root, RootContent, Text } from 'mdast';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/core/analyze.ts';
import type { Article } from '../../src/core/article.ts';
import { numberBlocks } from '../../src/core/blocks.ts';
import type { Digest } from '../../src/core/digest.ts';
import { type Span, slice } from '../../src/core/span.ts';
import { packs } from '../../src/locales/packs.ts';
import { textRules } from '../../src/rules/text.ts';

/** What articles are made of: speech, dates, names, clutter, and marks left open or closed twice. */
const pieces = [
  'Мэр Анна Белова открыла мост 3 мая 2021 года.',
  '«Мы ждали десять лет, — сказала она. — И дождались».',
  'По словам губернатора Олега Репина, «ремонт» начнут в 2025 году.',
  'Компания «Новая заря» построила дорогу в 1998–2004 годах, передаёт агентство.',
  '— Пора, — ответил он.',
  'Читайте также: где провести лето',
  'Реклама',
  'Мост закроют, сообщает ТАСС со ссылкой на МЧС.',
  'According to the ministry, the bridge will close.',
  'The mayor, Ann Reed, said on 5 March 2024: “We waited ten years.”',
  '“It is time,” he told reporters last week. “Long time.”',
  'Share this article',
  'Вчера, 22 апреля, в 16:14 он заявил, что «Такое решение» принято.',
  '„Das ist gut“, sagte er am 3. Mai 2021.',
  '市長は五月に「橋が開通する」と述べた。',
  '»«"“',
  '1) 2) 3)',
  '18:40',
];

const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);
const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const written = text.map((value): Text => ({ type: 'text', value }));
const linked = written.map((child): Link => ({ type: 'link', url: 'https://example.org/', children: [child] }));
const inline = fc.oneof({ weight: 4, arbitrary: written }, { weight: 1, arbitrary: linked });
const paragraph = fc
  .array(inline, { minLength: 1, maxLength: 3 })
  .map((children): Paragraph => ({ type: 'paragraph', children }));
const item = paragraph.map((child): ListItem => ({ type: 'listItem', children: [child] }));
const block: fc.Arbitrary<RootContent> = fc.oneof<fc.MaybeWeightedArbitrary<RootContent>[]>(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: paragraph.map((caption) => ({ ...caption, data: { caption: true } })) },
  { weight: 1, arbitrary: written.map((child): RootContent => ({ type: 'heading', depth: 2, children: [child] })) },
  {
    weight: 1,
    arbitrary: fc.array(paragraph, { maxLength: 2 }).map((children): RootContent => ({ type: 'blockquote', children })),
  },
  {
    weight: 1,
    arbitrary: fc.array(item, { maxLength: 3 }).map((children): RootContent => ({ type: 'list', children })),
  },
  { weight: 1, arbitrary: text.map((value): RootContent => ({ type: 'code', value })) },
);

const article: fc.Arbitrary<Article> = fc.record({
  url: fc.constant('https://example.org/news'),
  title: fc.oneof(text, fc.constant('')),
  byline: fc.constantFrom(null, 'Иван Петров'),
  siteName: fc.constant(null),
  section: fc.constant(null),
  tags: fc.constant([]),
  language: fc.constantFrom(null, 'ru', 'en', 'de', 'uk'),
  publishedAt: fc.constantFrom(null, '2024-04-22', '2024-04-22T16:14+03:00'),
  modifiedAt: fc.constant(null),
  dateline: fc.constantFrom(null, '22 апр, 16:14'),
  image: fc.constant(null),
  articleLike: fc.boolean(),
  content: fc.array(block, { maxLength: 12 }).map((children): Root => ({ type: 'root', children })),
  removed: fc.constant([]),
});

const setting = { packs, rules: textRules, today: '2024-05-01', summaryLength: 'normal' } as const;

const holds = (property: (digest: Digest, article: Article) => void): void =>
  fc.assert(
    fc.property(article, (made) => property(analyze(made, setting), made)),
    { numRuns: 60 },
  );

const slicer = ({ blocks }: Digest): ((at: Span) => string) => {
  const byId = new Map(blocks.map((kept) => [kept.id, kept]));
  return (at) => slice(byId, at);
};

describe('whatever the article', { timeout: 60_000 }, () => {
  test('every sentence of it and of its summary is a verbatim slice at its span', () => {
    holds((digest) => {
      const at = slicer(digest);
      for (const sentence of [...digest.sentences, ...digest.summary]) expect(at(sentence.at)).toBe(sentence.text);
    });
  });

  test('the summary is in the order of the article and has at most three different sentences', () => {
    holds(({ summary }) => {
      expect(summary.length).toBeLessThanOrEqual(3);
      const order = summary.map(({ index }) => index);
      expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
    });
  });

  test('every quote is its verbatim pieces', () => {
    holds((digest) => {
      const at = slicer(digest);
      for (const quote of digest.quotes) expect([quote.at, ...quote.rest].map(at).join(' ')).toBe(quote.text);
    });
  });

  test('everybody explained is named where it says, once, in the order of the article', () => {
    holds((digest) => {
      const at = slicer(digest);
      for (const named of digest.who) expect(at(named.at)).not.toBe('');
      const places = digest.who.map(({ at: { block, start } }) => block * 1e6 + start);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(new Set(digest.who.map(({ person }) => person)).size).toBe(digest.who.length);
    });
  });

  test('every source stands where it says: its span is a slice of the text', () => {
    holds((digest) => {
      const at = slicer(digest);
      for (const source of digest.sources) {
        expect(at(source.at)).toHaveLength(source.at.end - source.at.start);
        expect(at(source.at)).not.toBe('');
      }
    });
  });

  test('every date is a verbatim slice at its span', () => {
    holds((digest) => {
      const at = slicer(digest);
      for (const date of digest.dates) expect(at(date.at)).toBe(date.text);
    });
  });

  test('every event comes from one sentence and adds words to it only in brackets', () => {
    const wordsOf = (told: string): string => (told.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
    holds((digest) => {
      const at = slicer(digest);
      const sentences = digest.sentences.map((sentence) => sentence.text);
      for (const event of digest.timeline) {
        if (event.at === null) continue;
        expect(sentences).toContain(at(event.at));
        for (const piece of event.text.split(/\[[^\]]*\]/u)) expect(wordsOf(at(event.at))).toContain(wordsOf(piece));
      }
    });
  });

  test('removed and kept blocks are all blocks, each in one of the two', () => {
    holds((digest, made) => {
      const dropped = digest.removed.flatMap((removal) => removal.block ?? []);
      const kept = digest.blocks.map(({ id }) => id);
      const all = numberBlocks(made.content).blocks.map(({ id }) => id);
      expect([...kept, ...dropped].toSorted((a, b) => a - b)).toEqual(all);
    });
  });

  test('the clean tree holds the kept blocks and no others', () => {
    holds((digest) => {
      expect(numberBlocks(digest.content).blocks.map(({ id }) => id)).toEqual(digest.blocks.map(({ id }) => id));
    });
  });

  test('the same article gives the same digest, and is left as it was', () => {
    holds((digest, made) => {
      const before = JSON.stringify(made);
      expect(analyze(made, setting)).toEqual(digest);
      expect(JSON.stringify(made)).toBe(before);
    });
  });
});
