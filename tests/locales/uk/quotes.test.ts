import { describe, expect, test } from 'vitest';
import { choosePack } from '../../../src/core/language.ts';
import { splitSentences } from '../../../src/core/sentences/split.ts';
import { packs } from '../../../src/locales/packs.ts';
import { uk } from '../../../src/locales/uk/index.ts';
import { paragraphs, readQuotes } from '../../core/quotes/read.ts';

const found = (text: string): readonly (readonly [string, string, string | null, string | null])[] =>
  readQuotes([text], uk).map(({ form, text: words, cue, speaker }) => [form, words, cue, speaker?.name ?? null]);

describe('quotes', () => {
  test.each<[text: string, form: string, words: string, cue: string, speaker: string | null]>([
    ['«Міст відкриють навесні», – сказав Іван Луговий.', 'direct', 'Міст відкриють навесні', 'сказав', 'Іван Луговий'],
    [
      '«Міст відкриють навесні», — розповіла Олена Шевчук.',
      'direct',
      'Міст відкриють навесні',
      'розповіла',
      'Олена Шевчук',
    ],
    ['Міністр Петро Лисенко заявив: «Міст готовий».', 'direct', 'Міст готовий', 'заявив', 'Петро Лисенко'],
    ['«Міст, — наголосила Олена Шевчук, — уже готовий».', 'direct', 'Міст, уже готовий', 'наголосила', 'Олена Шевчук'],
    ['За словами Олени Шевчук, міст «майже готовий».', 'fragment', 'майже готовий', 'за словами', 'Олена Шевчук'],
    ['Олена Шевчук назвала міст «дивом».', 'fragment', 'дивом', 'назвала', 'Олена Шевчук'],
    ['Петро Лисенко зазначає, що міст «цілком надійний».', 'fragment', 'цілком надійний', 'зазначає', 'Петро Лисенко'],
    ['Петро Лисенко оглянув міст, додавши, що він «гарний».', 'fragment', 'гарний', 'додавши', 'Петро Лисенко'],
    ['«Міст визнано надійним», — йдеться у звіті.', 'direct', 'Міст визнано надійним', 'йдеться', 'звіт'],
  ])('%s', (text, form, words, cue, speaker) => {
    expect(found(text)).toEqual([[form, words, cue, speaker]]);
  });

  test.each([
    'Про це повідомила газета «Вечірній берег».',
    'Директор ТОВ «Північний міст» заявив, що роботи завершено.',
    'Він розповів про так званий «місячний міст».',
    'Йому інкримінують «псування мосту групою осіб».',
    'Читайте також: «Як у місті будували великий міст».',
  ])('no quote: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each<[string, string[]]>([
  ['Він живе в м. Лісове на вул. Садовій. Там тихо.', ['Він живе в м. Лісове на вул. Садовій.', 'Там тихо.']],
  ['Міст збудовано 1998 р. Його люблять.', ['Міст збудовано 1998 р.', 'Його люблять.']],
  [
    '«Час їхати. Ми запізнимося», — сказав він. Усі встали.',
    ['«Час їхати. Ми запізнимося», — сказав він.', 'Усі встали.'],
  ],
])('sentences: %s', (text, sentences) => {
  expect(splitSentences(paragraphs([text]), uk.sentences).map((sentence) => sentence.text)).toEqual(sentences);
});

test('a Ukrainian text is told from a Russian one by its letters', () => {
  const text = 'Її міст уже готовий, і мер міста запрошує всіх мешканців на відкриття в неділю. Він є гордістю краю.';
  expect(choosePack(packs, null, text).code).toBe('uk');
  expect(choosePack(packs, 'ru', text).code).toBe('uk');
});
