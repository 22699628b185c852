import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/blocks.ts';
import { findPeople, type People } from '../../../src/core/people/people.ts';
import { people as grammar } from '../../../src/locales/uk/people.ts';

/** The people of an article of these sentences. */
function readPeople(texts: readonly string[]): People {
  const blocks: readonly Block[] = texts.map((text, id) => ({ id, kind: 'paragraph', text, linked: 0, links: [] }));
  const sentences = texts.map((text, index) => ({ text, at: { block: index, start: 0, end: text.length }, index }));
  return findPeople({ title: '', blocks, sentences }, grammar);
}

const whoIs = (people: People, text: string): string | null =>
  people.mentions.findLast((mention) => mention.text === text)?.person?.name ?? null;

/** Nominative, genitive, dative, accusative, instrumental, locative. */
const paradigms = `
Тарас Кравченко|Тараса Кравченка|Тарасу Кравченку|Тараса Кравченка|Тарасом Кравченком|Тарасові Кравченкові
Олена Кравченко|Олени Кравченко|Олені Кравченко|Олену Кравченко|Оленою Кравченко|Олені Кравченко
Андрій Левицький|Андрія Левицького|Андрію Левицькому|Андрія Левицького|Андрієм Левицьким|Андрієві Левицькому
Ольга Левицька|Ольги Левицької|Ользі Левицькій|Ольгу Левицьку|Ольгою Левицькою|Ользі Левицькій
Павло Мороз|Павла Мороза|Павлу Морозу|Павла Мороза|Павлом Морозом|Павлові Морозові
Марія Мороз|Марії Мороз|Марії Мороз|Марію Мороз|Марією Мороз|Марії Мороз
Микола Гнатюк|Миколи Гнатюка|Миколі Гнатюку|Миколу Гнатюка|Миколою Гнатюком|Миколі Гнатюкові
Юлія Гнатюк|Юлії Гнатюк|Юлії Гнатюк|Юлію Гнатюк|Юлією Гнатюк|Юлії Гнатюк
Василь Коваленко|Василя Коваленка|Василю Коваленку|Василя Коваленка|Василем Коваленком|Василеві Коваленкові
Богдан Швець|Богдана Швеця|Богдану Швецю|Богдана Швеця|Богданом Швецем|Богданові Швецеві
Роман Лещишин|Романа Лещишина|Роману Лещишину|Романа Лещишина|Романом Лещишиним|Романові Лещишині
Тетяна Петрова|Тетяни Петрової|Тетяні Петровій|Тетяну Петрову|Тетяною Петровою|Тетяні Петровій
`;
const rows = paradigms
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

it.each(rows)(
  '%s is one person in all cases',
  (nominative = '', genitive, dative, accusative, instrumental, locative) => {
    const { persons } = readPeople([
      `${nominative} приїхав учора.`,
      `Для ${genitive} усе готово.`,
      `Завдяки ${dative} це вдалося.`,
      `Запросили і ${accusative}.`,
      `Разом із ${instrumental} були гості.`,
      `Усе тримається на ${locative}.`,
    ]);
    expect(persons.map(({ name }) => name)).toEqual([nominative]);
  },
);

describe('roles and pronouns', () => {
  it.each([
    [['Президент Чилі Хуан Мора прибув.', 'Глава держави задоволений.'], 'Глава держави', 'Хуан Мора'],
    [
      ['Президент Чилі Хуан Мора і президент Аргентини Пабло Руїс зустрілися.', 'Чилійський президент поїхав.'],
      'Чилійський президент',
      'Хуан Мора',
    ],
    [['Голова МЗС Норвегії Олаф Берг прибув.', 'Міністр задоволений.'], 'Міністр', 'Олаф Берг'],
    [['Нардеп Тарас Мороз виступив.', 'Політик утомився.'], 'Політик', 'Тарас Мороз'],
    [['Олена Мороз зустріла Тараса Гнатюка.', 'Вона задоволена.'], 'Вона', 'Олена Мороз'],
    [['Тарас Гнатюк зустрів Олену Мороз.', 'За його словами, усе добре.'], 'його', 'Тарас Гнатюк'],
    [['Так ідеться у звіті.'], 'звіті', 'звіт'],
  ] as const)('%j: «%s» is %s', (texts, mention, name) => {
    expect(whoIs(readPeople(texts), mention)).toBe(name);
  });

  it.each([
    ['За словами речника мерії Тараса Мороза, усе добре.', 'Тарас Мороз', 'речник мерії'],
    ['Колишній міністр фінансів України Олег Швець мовчав.', 'Олег Швець', 'колишній міністр фінансів України'],
  ])('«%s»: %s is %s', (text, name, role) => {
    expect(readPeople([text]).persons).toEqual([{ name, role, kind: 'person' }]);
  });

  it.each(['Верховна Рада зібралася у Києві.', 'На Донбасі та в Криму тихо.', 'Збройні сили готові.'])(
    '«%s» names nobody',
    (text) => {
      expect(readPeople([text]).persons).toEqual([]);
    },
  );
});
