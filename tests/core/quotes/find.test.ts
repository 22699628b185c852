import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/find.ts';
import { splitSentences } from '../../../src/core/sentences/split.ts';
import { packs } from '../../../src/locales/packs.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { readQuotes, paragraphs as toBlocks } from './read.ts';

const signs = [...'«»"“”‘’—,.:?!…-', '\u00a0', '\u00ad', '\n'];
const russian = 'сказал заявила добавив Лугин мэр он мост готов Пора что газета и'.split(' ');
const english = 'said Hale that we here she told according to'.split(' ');
const piece = fc.constantFrom(...signs, ...russian, ...english);
const texts = fc.array(
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(' ')),
  { maxLength: 4 },
);

test('every quote is made of verbatim slices, in order', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...packs), (paragraphs, pack) => {
      for (const { text, at, rest } of readQuotes(paragraphs, pack)) {
        const spans = [at, ...rest];
        expect(spans.map(({ block, start, end }) => paragraphs[block]?.slice(start, end)).join(' ')).toBe(text);
        for (const [index, span] of spans.slice(1).entries()) {
          const before = spans[index];
          expect(span.block > (before?.block ?? 0) || span.start >= (before?.end ?? 0)).toBe(true);
        }
      }
    }),
  );
});

test('a mention is a slice of its block, and a cue is one word or a phrase of it', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...packs), (paragraphs, pack) => {
      for (const { mention, confidence } of readQuotes(paragraphs, pack)) {
        if (mention) expect(paragraphs[mention.block]?.slice(mention.start, mention.end)).not.toBe('');
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('the same text has the same quotes', () => {
  fc.assert(
    fc.property(texts, (paragraphs) => {
      expect(readQuotes(paragraphs, ru)).toEqual(readQuotes(paragraphs, ru));
    }),
  );
});

test.each([
  ['opening marks', '«'.repeat(100_000)],
  ['straight marks', '"'.repeat(100_000)],
  ['commas and dashes', ', — '.repeat(25_000)],
  ['capitals', 'А'.repeat(100_000)],
  ['author words without end', ', — сказал он, — '.repeat(6_000)],
  ['full stops', '. '.repeat(50_000)],
])('100 KB of %s are read to their end', (_, text) => {
  const blocks = toBlocks([text]);
  const sentences = splitSentences(blocks, ru.sentences);
  expect(findQuotes({ blocks, sentences, people: { persons: [], mentions: [] }, title: '' }, ru.quotes)).toEqual([]);
});
