import { describe, expect, test } from 'vitest';
import { findPhrases } from '../../../src/core/clean/phrases/find.ts';
import { tokensOf, wordsOf } from '../../../src/core/clean/words.ts';

const fits = (phrase: string, text: string, byline = ''): boolean =>
  findPhrases([{ id: 'x', phrases: [phrase] }])({
    words: wordsOf(text),
    tokens: tokensOf(text),
    names: new Set(wordsOf(byline)),
  }) !== null;

describe('a phrase covers the whole block', () => {
  test.each([
    ['Реклама', 'РЕКЛАМА', true],
    ['Реклама', 'Реклама на дорогах', false],
    ['Читайте также *', 'Читайте также: Мост открыли', true],
    ['Читайте также *', 'Читайте также', true],
    ['Читайте также *', 'Мы советуем: читайте также', false],
    ['* подпишитесь на нас *', 'Если понравилось, подпишитесь на нас в сети', true],
    ['(Read|See) also *', 'See also – the bridge', true],
    ['(Read|See) also *', 'Hear also', false],
    ['Подпис* на канал', 'Подписывайтесь на канал', true],
    ['# (комментарий|комментариев)', '12 комментариев', true],
    ['# comments', 'many comments', false],
    ['Read more (about it|)', 'Read more…', true],
    ['Read (more|on) (here|in the app)', 'Read on in the app', true],
    ['Read (more|on) (here|in the app)', 'Read on in the train', false],
    ['* (our|the) (app|new site)', 'There is more in the new site', true],
    ['© *', '© 2026 A Paper', true],
    ['関連記事', '【関連記事】', true],
    ['Foto: *', 'Foto: Ann Lee', true],
    ['Foto: *', 'Foto Ann Lee', false],
    ['Read more', 'Read more:', true],
    ['More: *', 'More than a hundred', false],
    ['By * staff', 'By our own staff', true],
    ['By * staff', 'By our own people', false],
  ])('«%s» on «%s»: %s', (phrase, text, expected) => {
    expect(fits(phrase, text)).toBe(expected);
  });
});

test('«ё», capitals, soft hyphens and the Turkish dotless ı do not matter', () => {
  expect(fits('Еще новости', 'ЕЩЁ НО\u00adВОСТИ')).toBe(true);
  expect(fits('ilgili haberler', 'İLGİLİ HABERLER')).toBe(true);
});

test('{author} is a word of the byline', () => {
  expect(fits('{author} {author} writes *', 'Ann Lee writes about bridges', 'Ann Lee, Bob Ray')).toBe(true);
  expect(fits('{author} {author} writes *', 'Cyd Moss writes about bridges', 'Ann Lee, Bob Ray')).toBe(false);
});

test('the fewer words a phrase has, the shorter the block it speaks for', () => {
  const after = (count: number, text: string): string => `${'слово '.repeat(count)}${text}`;
  expect(fits('* подпишитесь на нас', after(57, 'подпишитесь на нас'))).toBe(true);
  expect(fits('* подпишитесь на нас', after(58, 'подпишитесь на нас'))).toBe(false);
  expect(fits('Фото: *', `Фото: ${after(79, '')}`)).toBe(false);
});

test('a hundred thousand letters are read at once', () => {
  expect(fits('* a b * c d * e', 'a '.repeat(39))).toBe(false);
  expect(fits('(a|b) * c', 'a'.repeat(100_000))).toBe(false);
});
