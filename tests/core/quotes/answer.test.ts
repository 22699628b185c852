import { describe, expect, test } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { paragraphs, readBlockQuotes } from './read.ts';

const read = (lines: readonly string[], pack: typeof ru | typeof en, title = '') =>
  readBlockQuotes(paragraphs(lines), pack, title)
    .filter(({ form }) => form !== 'indirect')
    .map(({ text, speaker }) => [text, speaker?.name ?? null]);

const asked = [
  '— Почему ремонт начали сейчас?',
  '— Ждать было нельзя. Крыша текла.',
  '— Что будет с картинами?',
  '— Они уже переехали.',
];
const answers = ['Ждать было нельзя. Крыша текла.', 'Они уже переехали.'];

describe('answers behind dashes', () => {
  test('are those of the only person the lead names', () => {
    expect(read(['Анна Репина руководит музеем пять лет.', ...asked], ru)).toEqual(
      answers.map((text) => [text, 'Анна Репина']),
    );
  });

  test('are those of whom the title names, when the lead names several', () => {
    const lead = 'Анна Репина сменила Олега Лугина пять лет назад.';
    expect(read([lead, ...asked], ru, 'Интервью с Анной Репиной')).toEqual(
      answers.map((text) => [text, 'Анна Репина']),
    );
    expect(read([lead, ...asked], ru, 'Большое интервью')).toEqual(answers.map((text) => [text, null]));
  });

  test('are no questions, whether the answer asks too', () => {
    expect(
      read(['Анна Репина руководит музеем.', '— Почему?', '— А почему нет?', '— Когда?', '— Завтра.'], ru),
    ).toEqual([
      ['А почему нет?', 'Анна Репина'],
      ['Завтра.', 'Анна Репина'],
    ]);
  });

  test.each<[kind: string, lines: readonly string[]]>([
    ['a list under a question', ['— Что взять с собой?', '— паспорт;', '— воду;', '— Что ещё?', '— зонт.']],
    ['a list under a plain question', ['Что нельзя делать?', '— Курить.', '— Шуметь.', 'Что можно?', '— Петь.']],
    ['a single exchange', ['— Почему ремонт начали сейчас?', '— Ждать было нельзя.']],
    ['times of a live blog', ['18:40 — Мост закрыт?', '18:30 — Мост открыли.', '18:20 — Где он?', '18:10 — Там.']],
  ])('are not %s', (_, lines) => {
    expect(read(lines, ru)).toEqual([]);
  });
});

describe('answers behind names', () => {
  test('are those of the name', () => {
    expect(
      read(
        [
          'Vera Stone has run the museum since May.',
          'Post: Why now?',
          'Vera Stone: We could not wait any longer.',
          'Post: What about the paintings?',
          'Vera Stone: They have moved.',
        ],
        en,
      ),
    ).toEqual([
      ['We could not wait any longer.', 'Vera Stone'],
      ['They have moved.', 'Vera Stone'],
    ]);
  });

  test('or of whoever the lead names, behind a letter', () => {
    expect(
      read(
        ['Vera Stone has run the museum since May.', 'Q: Why now?', 'A: We had to.', 'Q: And then?', 'A: We moved.'],
        en,
      ),
    ).toEqual([
      ['We had to.', 'Vera Stone'],
      ['We moved.', 'Vera Stone'],
    ]);
    expect(
      read(['Анна Репина руководит музеем.', 'Вопрос: Почему?', 'Ответ: Так надо.', 'В: Когда?', 'О: Завтра.'], ru),
    ).toEqual([
      ['Так надо.', 'Анна Репина'],
      ['Завтра.', 'Анна Репина'],
    ]);
  });

  test.each<[kind: string, lines: readonly string[]]>([
    ['facts', ['Where: Lisby, Hall Street', 'When: Sunday, May 5.', 'Price: Free.']],
    ['a label that asks twice', ['Q: Why now?', 'Q: And who pays?', 'Q: Who else?', 'Q: Nobody.']],
  ])('are not %s', (_, lines) => {
    expect(read(lines, en)).toEqual([]);
  });
});
