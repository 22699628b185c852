import type { Paragraph } from 'mdast';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/core/analyze.ts';
import { packs } from '../../src/locales/packs.ts';
import { textRules } from '../../src/rules/text.ts';
import { metadata } from '../rules/metadata.ts';

const digestOf = (language: string, title: string, ...paragraphs: readonly string[]) =>
  analyze(
    {
      ...metadata,
      url: 'https://example.org/',
      title,
      language,
      publishedAt: '2024-04-22',
      content: {
        type: 'root',
        children: paragraphs.map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
      },
      removed: [],
    },
    { packs, rules: textRules, today: '2024-05-01', summaryLength: 'normal' },
  );

const german = digestOf(
  'de',
  'Seeburg sperrt die Mühlbrücke',
  'Die Stadt Seeburg hat die Mühlbrücke am 20.04.2024 gesperrt, weil Prüfer Risse in zwei Pfeilern der Brücke fanden.',
  'Die Reparatur der Mühlbrücke dauert 14 Monate. Gebaut wurde die Brücke 1987.',
  '„Wir haben lange gewartet“, sagte Ministerin Anna Roth. Das Land zahle 45 % der Reparatur der Brücke in Seeburg.',
  'Es war warm. Viele Leute gingen spazieren.',
);

describe('a language without a pack', () => {
  test('names nobody: nouns have capitals too', () => {
    expect(german.locale).toBe('und');
    expect(german.who).toEqual([]);
    expect(german.quotes.every(({ speaker }) => speaker === null)).toBe(true);
  });

  test('has the dates that figures tell, and no figure of anything else', () => {
    expect(german.dates.map(({ when }) => when.start)).toEqual(['2024-04-20', '1987']);
  });

  test.each([
    ['de', 'Am 3. März 2021 schloss der Hafen.', '3. März 2021', '2021-03-03'],
    ['de', 'Der Hafen schloss im März 2021.', 'März 2021', '2021-03'],
    ['de', 'Der Hafen schließt am 5. Mai.', '5. Mai', '2024-05-05'],
    ['fr', 'Le port a fermé le 1er août 2021.', '1er août 2021', '2021-08-01'],
    ['fr', 'Le port a fermé en février 2021.', 'février 2021', '2021-02'],
    ['es', 'El puerto cerró el 3 de marzo de 2021.', '3 de marzo de 2021', '2021-03-03'],
    ['es', 'El puerto cerró en marzo de 2021.', 'marzo de 2021', '2021-03'],
    ['it', 'Il porto ha chiuso il 3 maggio 2021.', '3 maggio 2021', '2021-05-03'],
    ['pt', 'O porto fechou em 3 de março de 2021.', '3 de março de 2021', '2021-03-03'],
    ['pl', 'Port zamknięto 3 października 2021 roku.', '3 października 2021', '2021-10-03'],
    ['cs', 'Přístav zavřeli 3. září 2021.', '3. září 2021', '2021-09-03'],
    ['tr', "Liman 3 Mayıs 2021'de kapandı.", '3 Mayıs 2021', '2021-05-03'],
    ['sv', 'Hamnen stängdes den 3 augusti 2021.', '3 augusti 2021', '2021-08-03'],
    ['ja', '港は2021年3月5日に閉鎖された。', '2021年3月5日', '2021-03-05'],
    ['zh', '港口于3月5日关闭。', '3月5日', '2024-03-05'],
    ['ko', '항구는 2021년 3월 5일 폐쇄됐다.', '2021년 3월 5일', '2021-03-05'],
  ])('reads the months of %s: %s', (language, sentence, text, value) => {
    const { dates, locale } = digestOf(language, 'Seeburg', sentence);
    expect(locale).toBe('und');
    expect(dates.map((date) => [date.text, date.when.start])).toEqual([[text, value]]);
  });

  test.each([
    ['fr', 'Il neige sur la planète Mars.'],
    ['fr', 'Le maire Mars a 12 maisons.'],
    ['de', 'Frau Mai und Herr August wohnen hier.'],
    ['ja', '費用は2000万円だった。'],
    ['it', 'Vivono in via XX Settembre da sempre.'],
  ])('takes no month alone for a date (%s: %s)', (language, sentence) => {
    expect(digestOf(language, 'Seeburg', sentence).dates).toEqual([]);
  });

  test('has a timeline of them', () => {
    expect(german.timeline.map(({ when }) => when.start)).toEqual(['1987', '2024-04-20', '2024-04-22']);
  });

  test('is told in verbatim sentences', () => {
    expect(german.summary).toHaveLength(3);
    expect(german.summary[0]?.text).toMatch(/^Die Stadt Seeburg/);
  });

  test('in a script without spaces is told too', () => {
    const { summary } = digestOf(
      'ja',
      '湖の町で橋が閉鎖',
      '湖の町は二つの橋脚にひびが見つかったため、水車橋を閉鎖した。橋の修理には一年かかる。',
      '知事は橋の修理費の半分を県が払うと述べた。天気はよかった。多くの人が散歩した。店は遅くまで開いていた。',
    );
    expect(summary.map(({ text }) => text)).toContain('湖の町は二つの橋脚にひびが見つかったため、水車橋を閉鎖した。');
  });
});
