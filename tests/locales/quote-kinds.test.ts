import { describe, expect, test } from 'vitest';
import { isSpoken } from '../../src/core/quotes/quote.ts';
import { en } from '../../src/locales/en/index.ts';
import { ru } from '../../src/locales/ru/index.ts';
import { readQuotes } from '../core/quotes/read.ts';

/** Every quote of the article with its speaker; no quote at all where it only looks like one. */
type Row = readonly [
  kind: string,
  article: string,
  quotes: readonly (readonly [text: string, speaker: string | null])[],
];

const found = (article: string, pack: typeof ru): readonly (readonly [string, string | null])[] =>
  readQuotes(article.split('\n'), pack)
    .filter(isSpoken)
    .map(({ text, speaker }) => [text, speaker?.name ?? null]);

const zorin = 'Мэр Олег Зорин ждал.';

const russian: readonly Row[] = [
  ['1 a hyphen for a dash', '«Мост готов»,\u00a0- сказал Олег Зорин.', [['Мост готов', 'Олег Зорин']]],
  ['1 not: a hyphen in a name', 'Ушёл поезд «Мост - Берег».', []],
  ['2 no dash', '«Мост готов», сказал Олег Зорин.', [['Мост готов', 'Олег Зорин']]],
  ['2 not: a name before a verb', 'Завод «Новый мост», сказал бы я, готов.', []],
  ['3 goes on after a comma', '«Мост, — сказал Олег Зорин, — готов».', [['Мост, готов', 'Олег Зорин']]],
  ['3 not: a remark between dashes', 'Завод «Мост» — давно, сказал бы я, — закрыт.', []],
  ['4 goes on after a full stop', '«Мост готов, — сказал Олег Зорин. — Ждём».', [['Мост готов, Ждём', 'Олег Зорин']]],
  ['4 not: a dash in speech', '«Мост — это дорога», — сказал Олег Зорин.', [['Мост — это дорога', 'Олег Зорин']]],
  ['5 one closing mark', '«Мы верим в «Север», — сказал Олег Зорин.', [['Мы верим в «Север', 'Олег Зорин']]],
  ['5 not: a name with one closing mark', 'Мост строит ООО «Завод «Север».', []],
  ['6 straight marks', '"Завод "Север" открыт", - сказал Олег Зорин.', [['Завод "Север" открыт', 'Олег Зорин']]],
  ['6 not: a straight name', 'Мост строит ООО "Завод "Север".', []],
  ['7 low marks', '„Мост готов“, — сказал Олег Зорин.', [['Мост готов', 'Олег Зорин']]],
  ['7 not: a name in low marks', 'Мост строит завод „Север“.', []],
  ['8 several sentences', '«Мост готов. Ждём», — сказал Олег Зорин.', [['Мост готов. Ждём', 'Олег Зорин']]],
  ['8 not: two titles', 'Вышли фильмы «Мост. Дорога» и «Берег».', []],
  ['9 over paragraphs', 'Олег Зорин сказал: «Мост готов.\nЖдём гостей».', [['Мост готов. Ждём гостей', 'Олег Зорин']]],
  ['9 not: a mark nobody closes', 'Завод «Север ждёт.\nМост готов.', []],
  ['10 a dialogue', '— Мост готов, — сказал Олег Зорин.', [['Мост готов', 'Олег Зорин']]],
  ['10 not: a list', 'Построят:\n— мост;\n— дорогу.', []],
  ['11 a participle between', 'Олег Зорин, осмотревший берег, сказал: «Мост готов».', [['Мост готов', 'Олег Зорин']]],
  ['11 not: a participle of a name', 'Завод, открывший цех: «Север».', []],
  ['12 not: a colon without marks', 'Олег Зорин сказал: мост готов.', []],
  ['13 a gerund', 'Олег Зорин ушёл, добавив, что мост «почти готов».', [['почти готов', 'Олег Зорин']]],
  ['13 not: a gerund of no speech', 'Олег Зорин ушёл, купив «лунный» фонарь.', []],
  ['14 called', 'Олег Зорин назвал мост «хорошим».', [['хорошим', 'Олег Зорин']]],
  ['14 not: named so', 'Мост получил название «Хороший».', []],
  ['15 a document', '«Мост готов», — говорится в докладе мэрии.', [['Мост готов', 'мэрия']]],
  ['15 not: a document with a title', 'Вышел доклад «О мостах и дорогах».', []],
  ['16 who is cited', `${zorin} «Мост готов», — цитирует ТАСС Зорина.`, [['Мост готов', 'Олег Зорин']]],
  ['16 not: who is told', '«Мост готов», — сказал ТАСС Олег Зорин.', [['Мост готов', 'Олег Зорин']]],
  ['17 whose words', `${zorin} «Мост готов», — приводит его слова ТАСС.`, [['Мост готов', 'Олег Зорин']]],
  ['17 not: an agency by itself', '«Мост готов», — сообщает ТАСС.', [['Мост готов', 'ТАСС']]],
  ['18 after a dative', 'Олегу Зорину позвонили. По его словам, мост «почти готов».', [['почти готов', 'Олег Зорин']]],
  ['18 not: her words', 'Олегу Зорину позвонили. По её словам, мост «почти готов».', [['почти готов', null]]],
  ['19 spouses', 'Виктор Штерн и Алла Штерн ушли. «Пора», — сказала Штерн.', [['Пора', 'Алла Штерн']]],
  ['19 not: the wife', 'Виктор Штерн и Алла Штерн ушли. «Пора», — сказал Штерн.', [['Пора', 'Виктор Штерн']]],
  [
    '20 the head of what',
    'Мэр Олег Зорин и глава холдинга Иван Лом ушли. «Пора», — сказал глава холдинга.',
    [['Пора', 'Иван Лом']],
  ],
  [
    '20 not: of something else',
    'Глава холдинга Иван Лом ушёл. «Пора», — сказал глава полиции.',
    [['Пора', 'глава полиции']],
  ],
  [
    '21 two presidents',
    'Президент Чили Хуан Мора и президент Перу Пабло Руис ушли. «Пора», — сказал президент Чили.',
    [['Пора', 'Хуан Мора']],
  ],
  [
    '21 not: another country',
    'Президент Чили Хуан Мора ушёл. «Пора», — сказал президент Перу.',
    [['Пора', 'президент Перу']],
  ],
  ['22 «она» is a chancellor', 'Канцлер Эрика Шульц ушла. «Пора», — сказала она.', [['Пора', 'Эрика Шульц']]],
  ['22 not: of a man', 'Канцлер Олаф Берг ушёл. «Пора», — сказала она.', [['Пора', null]]],
  [
    '23 indeclinable',
    'Встречу с Анной Бербок ждали. По словам Бербок, мост «почти готов».',
    [['почти готов', 'Анна Бербок']],
  ],
  ['23 not: a plural', 'По словам абэ, мост «почти готов».', [['почти готов', null]]],
  ['24 -ов is nominative', '«Пора», — сказал Лаптев.', [['Пора', 'Лаптев']]],
  ['24 not: a genitive plural', 'Решение депутатов назвали «верным».', [['верным', null]]],
  ['25 three parts', '«Пора», — сказал Ким Чон Хо.', [['Пора', 'Ким Чон Хо']]],
  ['25 not: three parts of a place', '«Пора», — сказали в Санта Крус Бэй.', [['Пора', null]]],
  ['26 initials', '«Пора», — сказал В. И. Зорин.', [['Пора', 'В. И. Зорин']]],
  ['26 not: a list', 'а. Завод «Север» б. Завод «Юг»', []],
  ['27 not: a paper', 'Об этом пишет газета «Вечерний берег».', []],
  ['28 not: so called', 'Олег Зорин видел так называемый «лунный мост».', []],
  ['29 not: a charge', 'Ему вменяют «порчу моста группой лиц».', []],
  ['30 a post', 'Олег Зорин написал: «Мост готов, @все!»', [['Мост готов, @все!', 'Олег Зорин']]],
  ['30 not: a slogan', 'Над мостом плакат «Строим вместе всем городом».', []],
  ['31 not: a name in a headline', '«Северный мост» открыт', []],
];

const english: readonly Row[] = [
  ['32 inverted', '“It is ready,” said Anna Hale.', [['It is ready', 'Anna Hale']]],
  [
    '32 going on',
    '“It is ready,” said Anna Hale, “and old.”',
    [
      ['It is ready', 'Anna Hale'],
      ['and old.', 'Anna Hale'],
    ],
  ],
  [
    '32 paragraph after paragraph',
    'Anna Hale said: “It is ready.\n“We wait for all of you.”',
    [
      ['It is ready.', 'Anna Hale'],
      ['We wait for all of you.', 'Anna Hale'],
    ],
  ],
  ['32 single marks', '‘It’s ready,’ said Anna Hale.', [['It’s ready', 'Anna Hale']]],
  ['32 not: apostrophes', 'It’s the workers’ bridge, said Anna Hale.', []],
  ['32 not: a title', 'Anna Hale wrote the song “Long Old River”.', []],
];

describe('the kinds of cases', () => {
  test.each(russian)('%s: %s', (_, article, quotes) => {
    expect(found(article, ru)).toEqual(quotes);
  });
  test.each(english)('%s: %s', (_, article, quotes) => {
    expect(found(article, en)).toEqual(quotes);
  });
});
