import { describe, expect, it } from 'vitest';
import type { LanguagePack } from '../../../src/core/language.ts';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { summaryOf } from './article.ts';

const stories = {
  ru: [
    'В Приозёрске закрыли мост',
    'Власти закрыли мост через Ладу после осмотра двух опор.',
    'Ремонт обойдётся городу в 120 миллионов рублей.',
    'Рыбаки сидели на своих привычных местах.',
  ],
  en: [
    'Lada closes its bridge',
    'The city closed the bridge over the river after two piers were surveyed.',
    'The repair will cost the city 120 million crowns.',
    'Anglers sat where they always do.',
  ],
} as const;

const chosen = (pack: LanguagePack, [title, ...story]: readonly string[], first: string): readonly string[] =>
  summaryOf(title ?? '', [first, ...story], pack, { length: 'long' });

describe('a summary has no', () => {
  it.each([
    'ПРИОЗЁРСК, 7 мая.',
    'ПРИОЗЁРСК, 7 мая — Вести Лады.',
    'На этом мы завершаем трансляцию о мосте в Приозёрске.',
  ])('«%s»', (line) => {
    expect(chosen(ru, stories.ru, line)).not.toContain(line);
  });

  it.each([
    'LADA, May 7 (Newswire).',
    'Welcome to our live coverage of the Lada bridge.',
    'Good morning and welcome to our live blog about the Lada bridge.',
    'Thanks for following our coverage of the Lada bridge.',
  ])('"%s"', (line) => {
    expect(chosen(en, stories.en, line)).not.toContain(line);
  });
});

describe('a summary may have', () => {
  it.each(['МЧС закрыло мост в Приозёрске.', 'МЧС, полиция и власти Приозёрска с утра 7 мая закрыли мост для машин.'])(
    '«%s»',
    (line) => {
      expect(chosen(ru, stories.ru, line)).toContain(line);
    },
  );

  it.each(['Lada gave a warm welcome to the closing of the old bridge.'])('"%s"', (line) => {
    expect(chosen(en, stories.en, line)).toContain(line);
  });
});
