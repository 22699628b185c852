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
    expect(german.persons).toEqual([]);
    expect(german.quotes.every(({ speaker }) => speaker === null)).toBe(true);
  });

  test('has the dates that figures tell, and no figure of anything else', () => {
    expect(german.dates.map(({ when }) => when.start)).toEqual(['2024-04-20', '1987']);
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
