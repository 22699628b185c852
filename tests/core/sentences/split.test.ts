import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '../../../src/core/blocks.ts';
import type { SentenceGrammar } from '../../../src/core/sentences/grammar.ts';
import { splitSentences } from '../../../src/core/sentences/split.ts';
import { sentences as en } from '../../../src/locales/en/sentences.ts';
import { sentences as ru } from '../../../src/locales/ru/sentences.ts';

const block = (text: string, id = 0, kind: BlockKind = 'paragraph'): Block => ({
  id,
  kind,
  text,
  linked: 0,
  links: [],
});
const split = (text: string, grammar: SentenceGrammar): readonly string[] =>
  splitSentences([block(text)], grammar).map((sentence) => sentence.text);

describe('Russian sentences', () => {
  test.each<[string, string[]]>([
    ['Лес растет. Река течет.', ['Лес растет.', 'Река течет.']],
    ['Книгу написал В. П. Лугин. Ее хвалят.', ['Книгу написал В. П. Лугин.', 'Ее хвалят.']],
    ['Он живет в г. Сосновске на ул. Садовой. Там тихо.', ['Он живет в г. Сосновске на ул. Садовой.', 'Там тихо.']],
    ['Дом построен в 1998 г. Хозяин доволен.', ['Дом построен в 1998 г.', 'Хозяин доволен.']],
    ['Билет стоит 50 руб. Дети едут даром.', ['Билет стоит 50 руб.', 'Дети едут даром.']],
    ['Мост строили три года. 19 рабочих награждены.', ['Мост строили три года.', '19 рабочих награждены.']],
    ['По ст. 19 кодекса штраф мал. Его платят.', ['По ст. 19 кодекса штраф мал.', 'Его платят.']],
    ['Все стихло… Лес ждал.', ['Все стихло…', 'Лес ждал.']],
    ['«Пора ехать. Мы опоздаем», — сказал он. Все встали.', ['«Пора ехать. Мы опоздаем», — сказал он.', 'Все встали.']],
    ['«Что там?» — спросил он. Все молчали.', ['«Что там?» — спросил он.', 'Все молчали.']],
    ['— Пора, — сказал он. — Едем.', ['— Пора, — сказал он. — Едем.']],
    ['Он сказал: «Пора». Все встали.', ['Он сказал: «Пора».', 'Все встали.']],
    ['Лес вырос.Река разлилась. Поле пусто.', ['Лес вырос.', 'Река разлилась.', 'Поле пусто.']],
    ['1. Закрыть окна. 2. Уйти.', ['1. Закрыть окна.', '2. Уйти.']],
    ['Дом 5 снесен.Потом, через год, вырос новый.', ['Дом 5 снесен.', 'Потом, через год, вырос новый.']],
    ['Первая строка\nВторая строка', ['Первая строка', 'Вторая строка']],
    ['Цена выросла на 3,5 % и т. д. по списку.', ['Цена выросла на 3,5 % и т. д. по списку.']],
  ])('%s', (text, sentences) => {
    expect(split(text, ru)).toEqual(sentences);
  });
});

describe('English sentences', () => {
  test.each<[string, string[]]>([
    ['Mr. Hale met Dr. Osei. They talked.', ['Mr. Hale met Dr. Osei.', 'They talked.']],
    ['“Is it late?” he asked. Nobody knew.', ['“Is it late?” he asked.', 'Nobody knew.']],
    ['“Is it late?” Anna Hale asked. Nobody knew.', ['“Is it late?” Anna Hale asked.', 'Nobody knew.']],
    ['“It is late. We go,” she said. “Now.”', ['“It is late. We go,” she said.', '“Now.”']],
    ['The firm moved to Denver, Colo. on Jan. 5.', ['The firm moved to Denver, Colo. on Jan. 5.']],
    ['J. K. Marlow wrote it. We read it.', ['J. K. Marlow wrote it.', 'We read it.']],
  ])('%s', (text, sentences) => {
    expect(split(text, en)).toEqual(sentences);
  });
});

test('captions, tables and code have no sentences', () => {
  const blocks = (['caption', 'table', 'code'] as const).map((kind, id) => block('Лес. Река.', id, kind));
  expect(splitSentences(blocks, ru)).toEqual([]);
});

const text = fc.string({
  unit: fc.constantFrom('А', 'б', ' ', '.', '!', '…', '«', '»', '"', '\n', '7', '—', '\u00ad'),
  maxLength: 120,
});

test('sentences are verbatim slices in order, apart, and lose no word', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
      const blocks = texts.map((content, id) => block(content, id));
      const sentences = splitSentences(blocks, ru);
      let last = { block: -1, end: 0 };
      for (const [index, { text: words, at, index: own }] of sentences.entries()) {
        expect(own).toBe(index);
        expect(texts[at.block]?.slice(at.start, at.end)).toBe(words);
        expect(words).toBe(words.trim());
        expect(at.block > last.block || at.start >= last.end).toBe(true);
        last = at;
      }
      const letters = (content: string): string => content.replace(/\s/g, '');
      expect(letters(sentences.map((sentence) => sentence.text).join(''))).toBe(letters(texts.join('')));
    }),
  );
});
