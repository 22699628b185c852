import { describe, expect, test } from 'vitest';
import { uk } from '../../../src/locales/uk/index.ts';
import { namesWithout, readSources } from '../../core/sources/read.ts';

describe('Ukrainian sources', () => {
  test.each([
    ['data', 'За даними Укренерго, світло повернули.', 'Укренерго'],
    ['reference', 'Причал закрито, стало відомо з посиланням на Нацбанк.', 'Нацбанк'],
    ['reported by', 'Причал закрили, повідомляє пресслужба міністерства.', 'пресслужба міністерства'],
    ['reports', 'Пресслужба міністерства повідомила, що причал закрито.', 'пресслужба міністерства'],
    ['said in', 'Про рейс повідомили в Нацполіції.', 'нацполіція'],
    ['in it said', 'У міністерстві заявили, що причал закрито.', 'міністерство'],
    ['written in', 'Про це йдеться у звіті Мінфіну.', 'Мінфін'],
  ])('the frame «%s» finds the source of: %s', (frame, text, name) => {
    expect(readSources([text], uk).map((source) => source.name)).toEqual([name]);
    expect(namesWithout(frame, text, uk)).not.toContain(name);
  });

  test('every frame has its proof', () => {
    expect(uk.sources?.frames).toHaveLength(7);
  });

  test.each([
    'Завод збудував новий міст.',
    'Капітан розповів про рейс.',
    'У Києві заявили про рейс.',
    'Про це йдеться у документі.',
  ])('%s ⇒ none', (text) => {
    expect(readSources([text], uk)).toEqual([]);
  });
});
