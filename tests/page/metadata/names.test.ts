import { expect, test } from 'vitest';
import { isPerson, toNames } from '../../../src/page/metadata/names.ts';

test.each([
  'Jane Smith',
  'Jane Q. Smith',
  'J.R. O’Neill-Ward',
  'Анна Лёгкая',
  'Марія Демʼяненко',
  'Łukasz Żak',
  'Əli Məmmədov',
  'Aziz Toʻxtayev',
  'Γιώργος Νικολάου',
])('%s is a person by looks', (name) => expect(isPerson(name)).toBe(true));

test.each([
  'Jane',
  'Jane smith',
  'jane Smith',
  'Jane Smith 2',
  'One Two Three Four',
  'J S',
  'Jane Smith.',
  'Jane, Smith',
])('%s is no person by looks', (name) => expect(isPerson(name)).toBe(false));

const namesIn = (text: string): readonly string[] => toNames([text], () => false);

test.each([
  ['By Jane Smith', ['Jane Smith']],
  ['Автор: Анна Лёгкая и Пётр Ёлкин', ['Анна Лёгкая', 'Пётр Ёлкин']],
  ['AUTOREN: ÉMILE NOIR', ['ÉMILE NOIR']],
  ['By გიორგი', ['გიორგი']],
  ['Von 港太郎', ['港太郎']],
  ['Byron Lane', ['Byron Lane']],
  ['Jane Smith Jr.', ['Jane Smith Jr.']],
  ['Пётр Ёлкин.', ['Пётр Ёлкин']],
  ['港太郎', ['港太郎']],
  ['Photo / Jane', []],
  ['Фото Анны', []],
  ['Photografer Jane', ['Photografer Jane']],
  ['«Заря»', []],
])('%s holds %j', (text, names) => expect(namesIn(text)).toEqual(names));
