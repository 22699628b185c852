import { describe, expect, it } from 'vitest';
import { ru } from '../../../src/locales/ru/index.ts';
import { readPeople } from '../../core/people/read.ts';
import { readQuotes } from '../../core/quotes/read.ts';

type Row = readonly [article: string, speaker: string | null];

const speakerOf = (article: string): string | null => readQuotes([article], ru).at(-1)?.speaker?.name ?? null;

describe('names of bodies that never change', () => {
  const rows: readonly Row[] = [
    ['«Мост закрыт», — сообщает Минобороны.', 'Минобороны'],
    ['Мост закрыт по данным Минобороны. «Ждём», — сказали в Минобороны.', 'Минобороны'],
  ];
  it.each(rows)('%s: %s', (article, speaker) => {
    expect(speakerOf(article)).toBe(speaker);
    expect(readPeople([article], ru).persons).toEqual([]);
  });
});

describe('a word that only opens a sentence is nobody', () => {
  const rows: readonly Row[] = [
    ['Звезда добавила, что ей «очень стыдно».', null],
    ['Об этом сказал и канцлер Шольц. Шольц добавил, что ему «очень стыдно».', 'Шольц'],
    ['Лугин добавил, что ему «очень стыдно».', 'Лугин'],
  ];
  it.each(rows)('%s: %s', (article, speaker) => {
    expect(speakerOf(article)).toBe(speaker);
  });
});
