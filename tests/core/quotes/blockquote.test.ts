import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/blocks.ts';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { readBlockQuotes } from './read.ts';

/** «>» sets a block apart as a quotation. */
const toBlock = (line: string, id: number): Block => ({
  id,
  kind: line.startsWith('> ') ? 'quotation' : 'paragraph',
  text: line.replace(/^> /, ''),
  linked: 0,
  links: [],
});

const read = (lines: readonly string[], pack: typeof ru | typeof en): readonly (readonly [string, string | null])[] =>
  readBlockQuotes(lines.map(toBlock), pack)
    .filter(({ form }) => form !== 'indirect')
    .map(({ text, speaker }) => [text, speaker?.name ?? null]);

const words = 'Мы просим не возвращаться за вещами. Полиция охраняет дворы.';

describe('words set apart as a quotation, in Russian', () => {
  test.each<[kind: string, lines: readonly string[], text: string, speaker: string | null]>([
    ['under a colon', ['Мэр города Олег Лугин:', `> ${words}`], words, 'Олег Лугин'],
    ['under a verb and a colon', ['Мэр Олег Лугин заявил:', `> ${words}`], words, 'Олег Лугин'],
    ['under a sentence that says so', ['Мэр Олег Лугин рассказал о запрете.', `> ${words}`], words, 'Олег Лугин'],
    [
      'with the author’s words at the end',
      ['> Мы просим не возвращаться за вещами, — сказала мэр Анна Репина.'],
      'Мы просим не возвращаться за вещами',
      'Анна Репина',
    ],
    ['with a signature below', [`> ${words}`, '> — Анна Репина, мэр города'], words, 'Анна Репина'],
    ['with a signature at the end', [`> ${words} — Анна Репина, мэр города`], words, 'Анна Репина'],
    ['with a name below', [`> ${words}`, '> Анна Репина, мэр города'], words, 'Анна Репина'],
    ['in marks, with a name below', [`> «${words}»`, '> Анна Репина, мэр города'], words, 'Анна Репина'],
    [
      'in two paragraphs',
      ['Мэр Олег Лугин:', '> Мы просим не возвращаться.', '> Дворы охраняют.'],
      'Мы просим не возвращаться. Дворы охраняют.',
      'Олег Лугин',
    ],
  ])('%s', (_, lines, text, speaker) => {
    expect(read(lines, ru)).toEqual([[text, speaker]]);
  });

  test.each<[kind: string, lines: readonly string[]]>([
    ['of whom nobody is said to speak', ['Дождь шёл весь день.', `> ${words}`]],
    ['that sends the reader on', ['Читайте, что рассказал мэр Олег Лугин.', `> ${words}`]],
    ['that is in the text too', ['Мэр Олег Лугин рассказал о запрете.', `> ${words}`, `${words} Так он решил.`]],
    ['with more than a name below', [`> ${words}`, '> Анна Репина ждёт на мосту после дождя']],
  ])('is no quote: %s', (_, lines) => {
    expect(read(lines, ru)).toEqual([]);
  });

  test('marks with more beside them tell what is said', () => {
    expect(
      read(['Мэр Олег Лугин рассказал о запрете.', `> ${words}`, '> «Мы ждём», — сказала Анна Репина.'], ru),
    ).toEqual([['Мы ждём', 'Анна Репина']]);
  });

  test('a pull quote is not listed again, with marks or without', () => {
    const text = 'Мы просим не возвращаться за вещами';
    const said = `«${text}», — сказал мэр Олег Лугин.`;
    expect(read([`> ${text}.`, '> — Олег Лугин', said, `> «${text}»`, '> Олег Лугин, мэр'], ru)).toEqual([
      [text, 'Олег Лугин'],
    ]);
  });
});

describe('words set apart as a quotation, in English', () => {
  test.each<[kind: string, lines: readonly string[], text: string, speaker: string | null]>([
    [
      'a post',
      [
        '> No food, no blankets. Kids crying all night',
        '> — Helen Marsh (@helenmarsh) August 20, 2023',
        'Nobody came.',
      ],
      'No food, no blankets. Kids crying all night',
      'Helen Marsh',
    ],
    [
      'a post in one block',
      ['> We are closing the port. — Mayor Ann Reed (@annreed) May 6, 2024'],
      'We are closing the port.',
      'Ann Reed',
    ],
    [
      'a pull quote with a name below',
      ['> The lake is being fed to death.', '> Petra Lind, limnologist'],
      'The lake is being fed to death.',
      'Petra Lind',
    ],
    [
      'under a verb and a colon',
      ['Mayor Ann Reed wrote:', '> The port is closed until Monday.'],
      'The port is closed until Monday.',
      'Ann Reed',
    ],
  ])('%s', (_, lines, text, speaker) => {
    expect(read(lines, en)).toEqual([[text, speaker]]);
  });

  test('a mark that nothing closes is not of the words', () => {
    expect(read(['> “„The port is closed.', '> — Ann Reed (@annreed)'], en)).toEqual([
      ['The port is closed.', 'Ann Reed'],
    ]);
  });

  test('two posts in a row are two quotes', () => {
    expect(
      read(['> The port is closed. — Ann Reed (@annreed)', '> The road is open. — Tom Hale (@tomhale)'], en),
    ).toEqual([
      ['The port is closed.', 'Ann Reed'],
      ['The road is open.', 'Tom Hale'],
    ]);
  });

  test('a post that nobody signs is no quote', () => {
    expect(read(['Rain fell all day.', '> Smells worse than it looks.'], en)).toEqual([]);
  });
});
