import { describe, expect, it } from 'vitest';
import { whoIsWho } from '../../../src/core/people/who.ts';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { readPeople } from './read.ts';

const list = (texts: readonly string[], pack: typeof ru | typeof en): readonly (readonly unknown[])[] =>
  whoIsWho(readPeople(texts, pack)).map(({ person, at }) => [
    person.name,
    person.role,
    texts[at.block]?.slice(at.start, at.end),
  ]);

describe('who is who', () => {
  it('names everybody with what they are, in the order of their first mentions', () => {
    expect(
      list(
        [
          'Об этом вечером рассказали Олег Зорин и Анна Репина.',
          'Главный инженер завода Анна Репина согласна. «Да», — сказал мэр Лужкова Олег Зорин.',
        ],
        ru,
      ),
    ).toEqual([
      ['Олег Зорин', 'мэр Лужкова', 'Олег Зорин'],
      ['Анна Репина', 'главный инженер завода', 'Анна Репина'],
    ]);
  });

  it('leaves out whom the article does not explain, and bodies', () => {
    expect(list(['The Harbour Authority thanked Ann Lee. Mayor Carl Rowe was there.'], en)).toEqual([
      ['Carl Rowe', 'Mayor', 'Mayor Carl Rowe'],
    ]);
  });

  it('takes no place for a person', () => {
    expect(list(['Мэр Белоречья доволен. Белоречье растёт.'], ru)).toEqual([]);
  });

  it('is empty where nobody is named', () => {
    expect(list(['The bridge was closed.'], en)).toEqual([]);
  });
});
