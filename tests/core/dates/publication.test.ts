import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/core/dates/find.ts';
import { placeDates } from '../../../src/core/dates/place-dates.ts';
import { publicationOf } from '../../../src/core/dates/publication.ts';
import { en } from '../../../src/locales/en/index.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { paragraphs, shown } from './reading.ts';

const publish = (
  dateline: string | null,
  text: string,
  publishedAt: string | null = null,
  modifiedAt: string | null = null,
  pack = ru,
) => {
  const blocks = paragraphs(text);
  const sentences = blocks.map((block, index) => ({
    index,
    text: block.text,
    at: { block: block.id, start: 0, end: block.text.length },
  }));
  const found = findDates({ blocks, sentences }, pack.dates);
  const publication = publicationOf({ publishedAt, modifiedAt, dateline }, found, '2026-11-23', pack.dates);
  return { publication, dates: shown(placeDates(found, publication)) };
};

describe('publicationOf', () => {
  it('takes what the metadata say and leaves the dateline alone', () => {
    const { publication } = publish('3 фев, 10:00', 'Мост открыли.', '2021-02-03T10:00:00+03:00');
    expect(publication).toMatchObject({ publishedAt: '2021-02-03T10:00:00+03:00', inferred: false });
  });

  it('reads a dateline that has its year', () => {
    const { publication } = publish('3 февраля 2021, 10:00', 'Мост открыли.');
    expect(publication).toMatchObject({ publishedAt: '2021-02-03T10:00', inferred: false });
  });

  it.each([
    ['3 фев, 10:00', 'Мост открыли в октябре 2020 года.', '2021-02-03T10:00'],
    ['3 фев, 10:00', 'Мост открыли в январе 2021 года.', '2021-02-03T10:00'],
    ['22 июня', 'Мост открыли 5 июня 2019 года, а закроют в 2024 году.', '2019-06-22'],
    ['1 января, 09:00', 'Мост открыли 30 декабря 2019 года.', '2020-01-01T09:00'],
  ])('puts «%s» into the first year that «%s» allows', (dateline, text, publishedAt) => {
    expect(publish(dateline, text).publication).toMatchObject({ publishedAt, inferred: true });
  });

  it.each([
    ['20 ноября', '2026-11-20'],
    ['25 декабря', '2025-12-25'],
  ])('puts «%s» into the last year when the text tells of none', (dateline, publishedAt) => {
    expect(publish(dateline, 'Мост открыли.').publication).toMatchObject({ publishedAt, inferred: true });
  });

  it.each([
    ['20 ноября', 'Мост чинили в 2015 году.', '2026-11-20'],
    ['25 декабря', 'Мост чинили в ноябре 2015 года, а в 2019 году закрыли.', '2025-12-25'],
    ['20 ноября', 'Мост чинили 3 мая 2015 года.', '2026-11-20'],
  ])('puts «%s» into the last year when «%s» is long past', (dateline, text, publishedAt) => {
    expect(publish(dateline, text).publication).toMatchObject({ publishedAt, inferred: true });
  });

  it('knows nothing when the page says nothing', () => {
    expect(publish(null, 'Мост открыли вчера.').publication).toMatchObject({ publishedAt: null, inferred: false });
    expect(publish('Новости', 'Мост открыли вчера.').publication).toMatchObject({ publishedAt: null, inferred: false });
  });

  it('works in English', () => {
    const { publication } = publish('Feb 3, 10:00 AM', 'The bridge was opened in October 2020.', null, null, en);
    expect(publication).toMatchObject({ publishedAt: '2021-02-03T10:00', inferred: true });
  });
});

describe('placeDates', () => {
  it('reads dates by the last one told of when nobody says the day of publication', () => {
    const { dates } = publish(
      null,
      'Мост открыли в начале 2015 года.\n\nЕго закроют 20 марта.\n\nВ прошлом году его чинили.',
    );
    expect(dates).toEqual(['начале 2015 года = 2015', '20 марта = 2015-03-20', 'прошлом году = 2014']);
  });

  it.each([
    ['В 2024 году мост чинили, в прошлом году закрыли.', '2025-05-06', '2024'],
    ['В 2012 году мост чинили, в прошлом году закрыли.', '2025-05-06', '2011'],
    ['В 2024 году мост чинили, в прошлом году закрыли.', '2023-05-06', '2011'],
    ['В 2024 году мост чинили, в прошлом году закрыли.', null, '2011'],
    ['В 2024 году мост починят, в прошлом году закрыли.', '2025-05-06', '2011'],
  ])(
    'reads «%s» of 2012 from the day of its update (%s) where it tells of what came between',
    (text, modifiedAt, year) => {
      const { dates, publication } = publish(null, text, '2012-05-10', modifiedAt);
      expect(publication.publishedAt).toBe('2012-05-10');
      expect(dates[1]).toBe(`прошлом году = ${year}`);
    },
  );

  it('leaves out what nothing places', () => {
    expect(publish(null, 'Мост открыли вчера, 5 мая его закрыли.').dates).toEqual([]);
  });

  it('marks a worked-out year, and everything that leans on a worked-out publication', () => {
    const blocks = paragraphs('Мост открыли 5 мая, вчера его закрыли, а в 2019 году чинили.');
    const found = findDates({ blocks, sentences: [] }, ru.dates);
    const marks = (inferred: boolean) =>
      placeDates(found, { publishedAt: '2021-05-10', toldAt: '2021-05-10', inferred, latest: null }).map(
        ({ when }) => when.inferred,
      );
    expect(marks(false)).toEqual([true, false, false]);
    expect(marks(true)).toEqual([true, true, false]);
  });
});
