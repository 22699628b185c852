import { describe, expect, test } from 'vitest';
import { ru } from '../../../src/locales/ru/index.ts';
import { und } from '../../../src/locales/und/index.ts';
import { readSources } from './read.ts';

describe('the sources of an article', () => {
  test('are named once each, at the first place, and counted', () => {
    const sources = readSources(
      ['Мост закрыли, сообщает ТАСС.', 'По данным МЧС, трещину нашли в опоре. Об этом сообщили ТАСС в МЧС.'],
      ru,
    );
    expect(sources.map(({ name, count, at }) => [name, count, at.block])).toEqual([
      ['ТАСС', 2, 0],
      ['МЧС', 2, 1],
    ]);
  });

  test('are in the order of the text', () => {
    const [first, second] = readSources(['Мост закрыли, передаёт Интерфакс со ссылкой на пресс-службу мэрии.'], ru);
    expect([first?.name, second?.name]).toEqual(['Интерфакс', 'пресс-служба мэрии']);
  });

  test('are not those that somebody quoted has it from', () => {
    expect(readSources(['«По данным Минздрава, больных стало меньше», — сказала врач Анна Белова.'], ru)).toEqual([]);
  });

  test('are also bodies whose words are quoted', () => {
    const sources = readSources(['«Мост закрыт до осени», — предупредила администрация района.'], ru);
    expect(sources.map(({ name }) => name)).toEqual(['администрация района']);
  });

  test('stand in the text as shown, whatever it hides', () => {
    const [source] = readSources(['Мост за\u00adкрыли, сообщает\u00a0Интер\u00adфакс.'], ru);
    expect(source).toMatchObject({ name: 'Интерфакс', written: 'Интер\u00adфакс' });
  });

  test('are not looked for in a language whose words nobody told', () => {
    expect(readSources(['Мост закрыли, сообщает ТАСС.'], und)).toEqual([]);
  });
});
