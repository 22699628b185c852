import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { und } from '../../../src/locales/und/index.ts';
import { paragraphs } from '../dates/reading.ts';
import { rows, rowsOf, timelineOf } from './telling.ts';

describe('buildTimeline', () => {
  it('leaves out the dateline of an agency', () => {
    expect(rows('LADOVSK, April 20 (News Wire) - The bridge over the Lada was closed in May 2021.', en)).toEqual([
      '2021-05 background: LADOVSK, April 20 (News Wire) - The bridge over the Lada was closed in May 2021.',
      '2024-04-22 publication: Мост',
    ]);
  });

  it('puts what happened before the publication and what is planned after it', () => {
    expect(
      rows('Мост через Ладу откроют 1 мая. Мост через Ладу закрыли вчера. Мост через Ладу построили в 1987 году.'),
    ).toEqual([
      '1987 background: Мост через Ладу построили в 1987 году.',
      '2024-04-21 this story: Мост через Ладу закрыли вчера.',
      '2024-04-22 publication: Мост',
      '2024-05-01 planned: Мост через Ладу откроют 1 мая.',
    ]);
  });

  it('puts a coarse date before the fine one it starts with', () => {
    const starts = timelineOf('1 января 2020 года Анна Лебедь приехала в Ладу. В 2020 году Лада сгорела.').map(
      ({ when }) => when.start,
    );
    expect(starts).toEqual(['2020', '2020-01-01', '2024-04-22']);
  });

  it('keeps a range beside what happened at its end, and a quarter beside a month of another sentence', () => {
    const starts = (text: string) => timelineOf(text).map(({ when }) => when.start);
    expect(starts('С 1999 по 2004 год Лугин правил Ладой, с ноября 2004 года Лугин живет в Туле.')).toEqual([
      '1999',
      '2004-11',
      '2024-04-22',
    ]);
    expect(
      starts('«Мост в Ладе закроют в третьем квартале. Порт в Ладе откроют до конца августа», — сказал мэр.'),
    ).toEqual(['2024-04-22', '2024-Q3', '2024-08']);
    expect(starts('Пик паводка в Ладе пришелся на апрель 2022 года.')).toEqual(['2022-04', '2024-04-22']);
  });

  it('tells once what the article tells twice', () => {
    const text = 'В марте 2020 года в Ладе сгорел старый мост.\n\nСтарый мост в Ладе сгорел в марте 2020 года.';
    expect(rows(text)).toHaveLength(2);
  });

  it.each([
    ['Водитель признал вину 5 мая 2020 года, сообщает прокуратура.', 'who claims it'],
    ['Так называемый закон о садах приняли в 2015 году.', 'a word that only begins like an opening'],
    ['Так же тихо Лада закрыла порт в 2015 году.', 'a manner'],
    ['И без того старый мост Лады закрыли в 2015 году.', 'a concession'],
    ['А именно Анна Лебедь открыла порт в 2015 году.', 'a naming'],
  ])('leaves «%s» as it is: %s', (text) => {
    expect(rows(text)[0]).toContain(`: ${text}`);
  });

  it('counts what is still to come on the day of the publication as planned', () => {
    expect(rows('Сегодня вечером мэр Лады откроет порт.')).toEqual([
      '2024-04-22 publication: Мост',
      expect.stringMatching(/ planned: Сегодня вечером мэр Лады откроет порт\.$/),
    ]);
  });

  it('drops openings and the agency that has the news', () => {
    expect(rows('Кроме того, в 2019 году в Ладе открыли порт, сообщает ТАСС.')[0]).toBe(
      '2019 background: В 2019 году в Ладе открыли порт.',
    );
    expect(rows('However, the port of Lada opened in 2019, Reuters reported.', en)[0]).toBe(
      '2019 background: The port of Lada opened in 2019.',
    );
  });

  it('keeps who says so, and how sure it is', () => {
    expect(rows('По словам мэра Лады Ивана Сомова, порт могут закрыть в июне.')[1]).toBe(
      '2024-06 planned: По словам мэра Лады Ивана Сомова, порт могут закрыть в июне.',
    );
  });

  it('fills in from the sentence before what would dangle', () => {
    expect(rows('Порт Лады обмелел. Такое решение приняли в 2019 году.')[0]).toBe(
      '2019 background: [Порт Лады обмелел.] Такое решение приняли в 2019 году.',
    );
    expect(rows('The port of Lada fell dry. This decision was taken in 2019.', en)[0]).toBe(
      '2019 background: [The port of Lada fell dry.] This decision was taken in 2019.',
    );
  });

  it.each([
    ['Мост над Ладой разводной. Мост закрыли в 2019 году.', '[Мост над Ладой разводной.] Мост закрыли в 2019 году.'],
    ['Заводу выдали ссуду.\n\nЭту ссуду вернули в 2019 году.', '[Заводу выдали ссуду.] Эту ссуду вернули в 2019 году.'],
    ['Порт Лады обмелел. Это случилось в 2019 году.', '[Порт Лады обмелел.] Это случилось в 2019 году.'],
    ['Порт Лады обмелел. В 2019 году этот порт закрыли.', '[Порт Лады обмелел.] В 2019 году этот порт закрыли.'],
  ])('fills in from «%s» what it hangs on', (text, told) => {
    expect(rows(text)[0]).toBe(`2019 background: ${told}`);
  });

  it.each([
    ['Погода стояла тихая. В 2019 году неизвестные сожгли машину соседа.', 'nothing in common'],
    ['Мост над Ладой разводной. В 2019 году неизвестные угнали машину с моста.', 'what is not its theme'],
    ['Порт Лады обмелел.\n\nЭто решение приняли в 2019 году.', 'an event of another paragraph'],
    ['Порт Лады обмелел. Этой весной 2019 года сосед купил лодку.', 'a season that only looks so'],
    [`Мост ${'очень '.repeat(40)}старый. Мост закрыли в 2019 году.`, 'a sentence too long to go before another'],
  ])('fills in nothing from «%s»: %s', (text) => {
    expect(rows(text)[0]).not.toContain('[');
  });

  it('takes no heading for the sentence before', () => {
    const story = 'Старый мост\n\nМост закрыли в 2019 году.';
    expect(rows(story)[0]).toContain('[');
    const [first, ...rest] = paragraphs(story);
    expect(first && rowsOf([{ ...first, kind: 'heading' }, ...rest])[0]).not.toContain('[');
  });

  it('fills in nothing where no names are known', () => {
    expect(rows('Das land hat häfen. Die häfen schloss man 2019.', und)[0]).toBe(
      '2019 background: Die häfen schloss man 2019.',
    );
  });

  it('asks no question', () => {
    expect(rows('Кто в 2019 году открыл порт Лады?')).toEqual(['2024-04-22 publication: Мост']);
  });

  it('names the person behind a pronoun', () => {
    expect(rows('Мэром Лады стал Иван Сомов. В 2019 году он открыл порт.')[0]).toBe(
      '2019 background: В 2019 году он [Иван Сомов] открыл порт.',
    );
  });

  it('cuts a sentence of several dates into its clauses', () => {
    const cut = [
      '2015 background: В 2015 году Ладу затопило',
      '2019 background: В 2019 году город Лада построил плотину.',
    ];
    for (const link of [', а в', ', в', '; в'])
      expect(rows(`В 2015 году Ладу затопило${link} 2019 году город Лада построил плотину.`).slice(0, 2)).toEqual(cut);
    expect(
      rows('В мае 2015 года Ладу затопило и 5 июня 2019 года город Лада построил плотину.').slice(0, 2),
    ).toHaveLength(2);
  });

  it.each([
    'По сравнению с 2022 годом порт Лады принял больше судов.',
    'Порт Лады принял больше судов, чем в 2022 году.',
    'По данным на 1 апреля, в порту Лады стоят три судна.',
    'По итогам 2023 года порт Лады получил прибыль.',
  ])('takes the date of «%s» for a point of comparison', (text) => {
    expect(rows(text)).toEqual(['2024-04-22 publication: Мост']);
  });

  it.each([
    'Так как в 2015 году',
    'В то время как в 2015 году',
    'После того как в 2015 году',
    'Перед тем как в 2015 году',
  ])('takes the date of «%s …» for one on which something happened', (opening) => {
    expect(rows(`${opening} порт Лады сгорел, суда ушли.`)).toHaveLength(2);
  });

  it.each([
    'The port of Lada took more ships than in 2022.',
    'Compared with 2022, the port of Lada took more ships.',
    'The port of Lada will meet its 2030 target.',
  ])('takes the date of "%s" for a point of comparison', (text) => {
    expect(rows(text, en)).toEqual(['2024-04-22 publication: Мост']);
  });

  it('has no more than three rows of one date', () => {
    const text = [
      'Порт Лады сгорел',
      'Анна Лебедь уехала',
      'Река Быстрая обмелела',
      'Музей Гоголя закрыли',
      'В Туле выпал снег',
    ]
      .map((event) => `${event} в марте 2020 года.`)
      .join('\n\n');
    expect(rows(text)).toHaveLength(4);
  });
});
