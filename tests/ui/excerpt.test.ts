import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/ui/rows/excerpt.ts';

const long =
  '«Новая дорога станет главной для всего правого берега и для соседних посёлков», — добавил губернатор, подчеркнув, что от подрядчика теперь «зависит почти всё», а ждать люди, которые живут за рекой без моста уже четвёртый год, больше не согласны.';

const around = (sentence: string, words: string) => {
  const start = sentence.indexOf(words);
  return excerptOf(sentence, start, start + words.length);
};

describe('an excerpt', () => {
  it('of a short sentence is the sentence', () => {
    const sentence = 'Мост откроют «без лишней спешки».';
    expect(around(sentence, 'без лишней спешки')).toEqual({
      before: 'Мост откроют «',
      words: 'без лишней спешки',
      after: '».',
    });
  });

  it('of a long one starts and ends with a clause', () => {
    expect(around(long, 'зависит почти всё')).toEqual({
      before: '… — добавил губернатор, подчеркнув, что от подрядчика теперь «',
      words: 'зависит почти всё',
      after: '», а ждать люди …',
    });
  });

  it('without clauses starts and ends with a word', () => {
    const { before, after } = around(`${'слово '.repeat(40)}здесь${' слово'.repeat(40)}`, 'здесь');
    expect(before).toMatch(/^… (?:слово )+$/);
    expect(after).toMatch(/^(?: слово)+ …$/);
  });

  it('never loses the words, however long a word is', () => {
    const { before, words, after } = around(`${'а'.repeat(300)}здесь${'б'.repeat(300)}`, 'здесь');
    expect(words).toBe('здесь');
    expect(before.length + after.length).toBeLessThan(200);
  });
});
