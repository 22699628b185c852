import { describe, expect, test } from 'vitest';
import type { LanguagePack } from '../../../src/core/language.ts';
import type { PeopleGrammar } from '../../../src/core/people/grammar.ts';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { readPeople } from './read.ts';

/** A part of the grammar, or of what it says of names. */
type Part = keyof PeopleGrammar | keyof PeopleGrammar['names'];

const emptied = (value: unknown): unknown => {
  if (value instanceof RegExp) return /(?!)/;
  if (value instanceof Set) return new Set();
  if (Array.isArray(value)) return [];
  if (typeof value === 'boolean') return !value;
  return value !== null && typeof value === 'object' && 'masculine' in value ? { masculine: [], feminine: [] } : {};
};

const without = (part: Part, grammar: PeopleGrammar): PeopleGrammar =>
  part in grammar
    ? { ...grammar, [part]: emptied(grammar[part as keyof PeopleGrammar]) }
    : {
        ...grammar,
        names: { ...grammar.names, [part]: emptied(grammar.names[part as keyof PeopleGrammar['names']]) },
      };

const read = (article: string, pack: LanguagePack, people: PeopleGrammar): unknown => {
  const { persons, mentions } = readPeople([article], { ...pack, people });
  return [
    persons,
    mentions.map(({ text, subject, gender, person }) => [text, subject, gender, person?.name, person?.role]),
  ];
};

const proofs: readonly (readonly [LanguagePack, Readonly<Partial<Record<Part, string>>>])[] = [
  [
    ru,
    {
      pronouns: 'Олег Зорин ушёл. Он устал.',
      given: 'Павла Зорина видели вечером.',
      stems: 'Видели вечером Павла Зорина.',
      patronymic: 'Пришёл Карадаг Гурхан Павлович Зорин.',
      surname: 'Вечером встретили Зорина.',
      agreement: 'Пришёл Фердус Камчан.',
      particles: 'Пришёл Олег фон Зорин.',
      titles: 'Пришёл г-н Шольц.',
      town: 'Пришёл житель Воскресенска.',
      calledAfter: 'Жительница улицы Мира Тамара ушла.',
      never: 'Пришёл Кубок Мира.',
      adjective: 'Горелая Роща ждёт.',
      adjectival: 'Псковской, Тульской и Луганской областям помогут.',
      roles: 'Мэр Олег Зорин ушёл.',
      former: 'Мэр Олег Зорин ушёл. Экс-мэр устал.',
      offices: 'Президент Чили Хуан Мора ушёл. Глава государства устал.',
      links: 'Директор по развитию Олег Зорин ушёл.',
      looseLinks: 'Посол в Чили Олег Зорин ушёл.',
      joins: 'Мэр и писатель Олег Зорин ушёл.',
      telling: 'Иван Лом спал. Олег Зорин ушёл. По словам Лома, темно. Он устал.',
      describing: 'Папа римский Лев ушёл.',
      indefinite: 'Мэр Олег Зорин ушёл. Один мэр устал.',
      speech: 'Об этом сказал Шольц.',
      gendered: 'Клер Зорина в городе.',
      masculinePast: 'Бела Камчан приехал.',
      femininePast: 'Клер Камчан приехала.',
      betweenSpeech: 'Вчера Шольц также заявил об этом.',
      genitive: 'Директор рынка ушёл.',
      owners: 'Анна Белова в своём Facebook пишет.',
      attributive: 'Директор школы Олег Зорин ушёл.',
      places: 'Президент Чили Хуан Мора и президент Перу Олег Зорин ушли. Чилийский президент устал.',
      placeEndings: 'Президент Чили Хуан Мора и президент Перу Олег Зорин ушли. Чилийский президент устал.',
      fields: 'Глава МИД Олаф Берг ушёл. Министр иностранных дел устал.',
      bodies: 'Министерство ждёт.',
      naming: 'Об этом пишет газета «Вечерний берег».',
      documents: 'В докладе сказано многое.',
      institutions: 'Кремль ждёт.',
      subordinators: 'Пока Олег Зорин спал, Иван Лом ушёл. Он устал.',
      prepositions: 'Вечером через министерство шли.',
      dateline: 'ОСЛО, 5 мая — ТАСС. Мэр ушёл.',
      stops: 'Поэтому Зорин ушёл.',
      verb: 'Заводы покинула Ирина. Решение удивило Лаптева.',
    },
  ],
  [
    en,
    {
      pronouns: 'Carl Rowe left. He was tired.',
      given: 'Carl Rowe left.',
      agreement: 'Carl Rowe left.',
      particles: 'Carl van Rowe left.',
      titles: 'Mr Tembi left.',
      families: 'Carl White left. We saw White again.',
      participle: 'Hosting Rowe was fun. We like Rowe.',
      never: 'Carl March Monday left.',
      roles: 'Mayor Carl Rowe left.',
      aged: 'Carl Rowe left. The 25-year-old was tired.',
      former: 'The ex-mayor left.',
      offices: 'Prime Minister Carl Rowe left. The premier was tired.',
      links: 'Carl Rowe, director of the school, left.',
      looseLinks: 'Carl Rowe, analyst at Orion, left.',
      joins: 'Mayor and writer Carl Rowe left.',
      describing: 'Senior economist Carl Rowe left.',
      owners: 'Near his mayor, Carl Rowe, it rained.',
      copulas: 'Carl Rowe is a writer.',
      indefinite: 'Mayor Carl Rowe left. A mayor was tired.',
      speech: '“It works,” Tembi said.',
      betweenSpeech: '“It works,” Tembi has said.',
      attributive: 'The town’s mayor, Carl Rowe, left.',
      places:
        'The president of Chile Juan Mora and the president of Peru Carl Rowe left. The Chilean president was tired.',
      placeEndings:
        'The president of Chile Juan Mora and the president of Peru Carl Rowe left. The Chileans’ president was tired.',
      fields: 'Finance Minister Juan Mora left. Foreign Minister Carl Rowe left. The finance minister was tired.',
      bodies: 'The ministry waits.',
      naming: 'The group Tensor left.',
      documents: 'The report tells much.',
      institutions: 'Google Harbour Retail waits.',
      subordinators: 'While Carl Rowe slept, Juan Mora left. He was tired.',
      conjunctions: 'Carl Rowe hopes that Ann Lee will say more.',
      prepositions: 'About Carl Rowe nobody cared.',
      calendar: 'The director of Monday left.',
      dateline: 'OSLO (AP) — The mayor left.',
      articles: 'The town’s mayor, Carl Rowe, left.',
      stops: 'Perhaps Rowe left.',
    },
  ],
];

describe.each(proofs)('the people of $code', (pack, articles) => {
  const { people } = pack;
  test.each(Object.entries(articles))('are others without «%s»: %s', (part, article) => {
    expect(people && read(article, pack, without(part as Part, people))).not.toEqual(
      people && read(article, pack, people),
    );
  });

  test('have a proof for every part that the pack fills', () => {
    const isFilled = (value: unknown): boolean =>
      value instanceof RegExp ||
      value === true ||
      (typeof value === 'object' && value !== null && Object.keys(value).length > 0) ||
      (value instanceof Set && value.size > 0);
    const filled = Object.entries({ ...people, ...people?.names }).flatMap(([part, value]) =>
      isFilled(value) && part !== 'names' && part !== 'declensions' ? [part] : [],
    );
    expect(filled.filter((part) => !(part in articles))).toEqual([]);
  });
});
