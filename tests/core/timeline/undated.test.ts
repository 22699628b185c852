import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { readDates } from '../dates/reading.ts';
import { timelineOf } from './telling.ts';

const stories = {
  ru: {
    pack: ru,
    dated: [
      'В 2015 году порт Лады затопило.',
      'В мае мэр Лады Иван Сомов открыл порт.',
      'Годом ранее порт Лады горел.',
      'На следующий день мэр Лады уехал.',
      'В прошлом году порт Лады закрыли.',
      'В пятницу в Ладе откроют музей.',
      'С 5 по 9 марта 2021 года в Ладе шла ярмарка.',
      '3 января в Ладе выпал снег.',
      'Через два года порт Лады вырос.',
    ],
    undated: 'Погода в Туле стояла тихая.',
  },
  en: {
    pack: en,
    dated: [
      'In 2015 the port of Lada was flooded.',
      'In May Sam Reed opened the port of Lada.',
      'A year earlier the port of Lada burned.',
      'The next day Sam Reed left Lada.',
      'Last year the port of Lada closed.',
      'On Friday a museum will open in Lada.',
      'The fair of Lada ran from March 5 to 9, 2021.',
      'On January 3 snow fell in Lada.',
      'Two years later the port of Lada grew.',
    ],
    undated: 'The weather in Tula was calm.',
  },
};

describe.each(Object.entries(stories))(
  'a sentence without dates, wherever it is added (%s)',
  (_, { pack, dated, undated }) => {
    /** Sentences with what stands behind each: a space, or a new paragraph. */
    const story = fc.array(fc.tuple(fc.constantFrom(...dated), fc.constantFrom(' ', '\n\n')), {
      minLength: 1,
      maxLength: 6,
    });
    const added = fc.tuple(story, fc.nat(), fc.constantFrom(' ', '\n\n')).map(([pieces, place, gap]) => {
      const at = place % (pieces.length + 1);
      const texts = pieces.map(([sentence, end]) => sentence + end);
      // within a paragraph, or as one of its own between two
      const isBetween = at === 0 || at === pieces.length || pieces[at - 1]?.[1] === '\n\n';
      return {
        before: texts.join(''),
        after: [...texts.slice(0, at), undated, isBetween ? gap : ' ', ...texts.slice(at)].join(''),
      };
    });

    it('changes no date', () => {
      fc.assert(
        fc.property(added, ({ before, after }) => {
          const dates = (text: string) =>
            readDates(text, pack, '2024-04-22').map(({ text, when, tense }) => ({ text, when, tense }));
          expect(dates(after)).toEqual(dates(before));
        }),
      );
    });

    it('changes no event and no order', () => {
      fc.assert(
        fc.property(added, ({ before, after }) => {
          const events = (text: string) =>
            timelineOf(text, pack).map(({ when, kind, text: told }) => ({
              when,
              kind,
              told: told.replace(/^\[.*?\] /, ''),
            }));
          expect(events(after)).toEqual(events(before));
        }),
        { numRuns: 60 },
      );
    });
  },
);
