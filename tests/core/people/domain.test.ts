import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { readQuotes } from '../quotes/read.ts';

const lastSpeaker = (texts: readonly string[], pack: typeof ru | typeof en): string | undefined =>
  readQuotes(texts, pack).at(-1)?.speaker?.name;

describe('an office', () => {
  it.each([
    [
      'by its initials',
      ['Глава Международного валютного фонда Олег Зорин приехал.', '«Мост готов», — сказал глава МВФ.'],
    ],
    ['by the adjective of its town', ['Мэр Заволжска Олег Зорин приехал.', '«Мост готов», — сказал заволжский мэр.']],
  ])('is known again %s', (_, texts) => {
    expect(lastSpeaker(texts, ru)).toBe('Олег Зорин');
  });

  it.each([
    ['whose name begins alike', 'Директор «Северстали» Олег Зорин', '«Мост готов», — сказал директор северного порта.'],
    ['with the same initials', 'Глава Института мозга Олег Зорин', '«Мост готов», — сказал глава Института моря.'],
  ])('is no other one %s', (_, first, second) => {
    expect(lastSpeaker([`${first} приехал.`, second], ru)).not.toBe('Олег Зорин');
  });

  it('is no other one of another university', () => {
    const texts = [
      'University of Minnesota economist Ann Lee came.',
      '“The bridge is ready,” the University of Michigan economist said.',
    ];
    expect(lastSpeaker(texts, en)).not.toBe('Ann Lee');
  });
});

describe('«там»', () => {
  it.each([
    ['the body above', ['В полиции не спешат. «Проверим всё», — сообщили там.'], 'полиция'],
    [
      'nobody’s where people are named',
      ['В мэрии ждут. «Мост готов», — сказали там депутаты Олег Зорин и Иван Лом.'],
      undefined,
    ],
  ])('is %s', (_, texts, speaker) => {
    const found = lastSpeaker(texts, ru);
    if (speaker) expect(found).toBe(speaker);
    else expect(found).not.toBe('мэрия');
  });
});
