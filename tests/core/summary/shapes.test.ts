import { describe, expect, test } from 'vitest';
import { und } from '../../../src/locales/und/index.ts';
import { bridge, list, packs, paragraphs, summaryOf, table } from './article.ts';

const { title, lead, detail, reaction, filler } = bridge;
const kept = [lead, detail, reaction];

describe('other shapes of article', () => {
  test('a list: whole sentences of its items and its introduction, not its labels', () => {
    const fact = 'Ремонт моста через Ладу обойдётся в 120 миллионов рублей.';
    const content = [lead, list(['Опоры моста', 'Перила', fact, 'Объезд']), reaction, ...filler];
    expect(summaryOf(title, content)).toEqual([lead, fact, reaction]);
    const label = 'Опоры моста через Ладу в Приозёрске и перила моста 2024 года';
    const asLabel = [lead, list([label, 'Перила', fact, 'Объезд']), reaction, ...filler];
    const asSentence = [lead, list([`${label}.`, 'Перила', fact, 'Объезд']), reaction, ...filler];
    expect(summaryOf(title, asLabel)).not.toContain(label);
    expect(summaryOf(title, asSentence)).toContain(`${label}.`);
  });

  test('a table gives no sentences, its introduction does', () => {
    const cell = 'В 2024 году городские власти Приозёрска закрыли мост через Ладу на 14 месяцев.';
    const years = table(['2023.', 'Мост открыт.'], ['2024.', cell]);
    expect(summaryOf(title, [lead, detail, years, reaction, ...filler])).toEqual(kept);
    expect(summaryOf(title, [lead, detail, cell, reaction, ...filler])).toContain(cell);
  });

  test('a live blog, newest first: one sentence of an entry at most', () => {
    const entries = [
      `18:40 ${lead} ${detail}`,
      `16:05 ${reaction} ${filler[0]}`,
      `12:30 Объезд моста через Ладу проложен по улице Мира. ${filler[1]}`,
      `09:15 ${filler[2]} ${filler[3]}`,
    ];
    const entriesTold = (texts: readonly string[]): number => {
      const entryOf = (sentence: string): number => texts.findIndex((text) => text.includes(sentence));
      return new Set(summaryOf(title, texts).map(entryOf)).size;
    };
    expect(entriesTold(entries)).toBe(3);
    expect(entriesTold(entries.map((entry) => entry.replace(/^\d\d:\d\d /, '')))).toBeLessThan(3);
  });

  test('an article in two languages is told by the language it is mostly in', () => {
    const foreign = 'The bridge is closed, the mayor said in English.';
    expect(summaryOf(title, [...paragraphs(), foreign])).toEqual(kept);
  });
});

describe('an English article', () => {
  const story = [
    'The city council of Lakeside closed the Mill Bridge on Tuesday after engineers found cracks in two piers.',
    'Repairs to the Mill Bridge will take 14 months and cost the city $12 million.',
    'It was a warm and dry day. Many people came out to the river with their children.',
    'Governor Ann Reed said the state would pay half the cost of repairs to the bridge in Lakeside.',
    'She declined to comment on who had inspected the Mill Bridge in Lakeside last.',
    'You could see anglers in their usual places. The café by the pier stayed open late.',
  ];

  test('is told by the sentences that carry it', () => {
    expect(summaryOf('Lakeside closes Mill Bridge', story, packs.en)).toEqual([story[0], story[1], story[3]]);
  });
});

describe('a text without full stops', () => {
  test('is told by its best sentences all the same', () => {
    const cry = (sentence: string): string => sentence.replace(/\.$/, '!');
    expect(summaryOf(title, paragraphs().map(cry))).toEqual(kept.map(cry));
  });
});

describe('a language without a pack', () => {
  test('is told by the words its sentences share', () => {
    const story = [
      'Die Stadt Seeburg hat die Mühlbrücke gesperrt, weil Prüfer Risse in zwei Pfeilern der Brücke fanden.',
      'Die Reparatur der Mühlbrücke dauert 14 Monate und kostet Seeburg 12 Millionen Euro.',
      'Es war warm. Viele Leute gingen spazieren.',
      'Ministerin Anna Roth sagte, das Land zahle die Hälfte der Reparatur der Brücke in Seeburg.',
      'Angler standen am Ufer. Das Café blieb lange offen.',
    ];
    expect(summaryOf('Seeburg sperrt die Mühlbrücke', story, und)).toEqual([story[0], story[1], story[3]]);
  });
});
