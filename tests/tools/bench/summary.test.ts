import { describe, expect, test } from 'vitest';
import { baselines, summarizeBy } from '../../../tools/bench/summary.ts';

const text = [
  'Погода стояла тёплая.',
  'Мост через Ладу закрыли на ремонт.',
  'Ремонт моста через Ладу займёт год.',
  'Объезд моста через Ладу проложат по улице Мира.',
  'Рыбаки сидели на местах.',
].join('\n\n');
const by = (name: string): readonly string[] => {
  const rank = baselines[name];
  return rank ? summarizeBy(rank, { text, language: 'ru' }) : [];
};

describe('what ours is held against', () => {
  test('lead-3 takes the first three sentences', () => {
    expect(by('lead-3')).toEqual(text.split('\n\n').slice(0, 3));
  });

  test.each(['TextRank', 'LexRank'])('%s takes the three that are most alike', (name) => {
    expect(by(name)).toEqual(text.split('\n\n').slice(1, 4));
  });

  test.each(Object.keys(baselines))('%s bears a page without text', (name) => {
    const rank = baselines[name];
    expect(rank && summarizeBy(rank, {})).toEqual([]);
  });
});
