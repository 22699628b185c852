import { describe, expect, it } from 'vitest';
import { ru } from '../../../src/locales/ru/index.ts';
import { readPeople } from '../../core/people/read.ts';
import { readQuotes } from '../../core/quotes/read.ts';

type Row = readonly [article: string, speaker: string | null];

const speakerOf = (article: string): string | null => readQuotes([article], ru).at(-1)?.speaker?.name ?? null;

describe('names of bodies that never change', () => {
  const rows: readonly Row[] = [
    ['«Мост закрыт», — сообщает Минобороны.', 'Минобороны'],
    ['Мост закрыт по данным Минобороны. «Ждём», — сказали в Минобороны.', 'Минобороны'],
  ];
  it.each(rows)('%s: %s', (article, speaker) => {
    expect(speakerOf(article)).toBe(speaker);
    expect(readPeople([article], ru).persons).toEqual([]);
  });
});

describe('a word that only opens a sentence is nobody', () => {
  const rows: readonly Row[] = [
    ['Калитка добавила, что ей «очень стыдно».', null],
    ['Об этом сказал и канцлер Шольц. Шольц добавил, что ему «очень стыдно».', 'Шольц'],
    ['Лугин добавил, что ему «очень стыдно».', 'Лугин'],
  ];
  it.each(rows)('%s: %s', (article, speaker) => {
    expect(speakerOf(article)).toBe(speaker);
  });
});

describe('who is told is not who tells', () => {
  const rows: readonly Row[] = [
    ['«Мост закрыт», — рассказали журналистам в Росавиации.', 'Росавиация'],
    ['«Мост закрыт», — сообщили «Вестнику» в пресс-службе мэрии.', 'пресс-служба мэрии'],
    ['В Генпрокуратуре «Вестнику» сообщили: «Мост закрыт».', 'Генпрокуратура'],
    ['Жители сообщили в полицию, что мост «вот-вот рухнет».', 'жители'],
    ['В «Яндексе» заявили, что мост «вот-вот рухнет».', 'Яндекс'],
  ];
  it.each(rows)('%s: %s', (article, speaker) => {
    expect(speakerOf(article)).toBe(speaker);
  });
});

describe('names beside roles', () => {
  const rows: readonly (readonly [article: string, speaker: string, role: string | null])[] = [
    ['По словам главы школы Сергея Лугина, мост «почти готов».', 'Сергей Лугин', 'глава школы'],
    ['«Мост готов», — рассказала местная жительница Елена.', 'Елена', 'местная жительница'],
    ['Ольга Рейчак ушла. Главой штаба Рейчак стал Игорь Лом. «Пора», — сказала Рейчак.', 'Ольга Рейчак', null],
    ['Главой штаба Рейчак стал Игорь Лом. «Пора», — сказала Рейчак.', 'Рейчак', null],
    ['Певица Алла Лугина и её муж Олег Зорин ушли. «Пора», — добавил юморист.', 'Олег Зорин', 'муж'],
    ['Девушка Анна Лугина ушла. «Пора», — сказала Лугина.', 'Анна Лугина', null],
  ];
  it.each(rows)('%s: %s, %s', (article, name, role) => {
    expect(readQuotes([article], ru).at(-1)?.speaker).toMatchObject({ name, role });
  });

  it('of a region name nobody', () => {
    const { persons } = readPeople(['«Пора», — написал губернатор Тульского края Олег Зорин.'], ru);
    expect(persons.map(({ name }) => name)).toEqual(['Олег Зорин']);
  });
});
