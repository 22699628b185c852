import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/dates/date.ts';
import { timelineCsv } from '../../../src/core/render/timeline-csv.ts';
import { timelineIcs } from '../../../src/core/render/timeline-ics.ts';
import { timelineJson } from '../../../src/core/render/timeline-json.ts';
import type { TimelineEvent } from '../../../src/core/timeline/event.ts';
import { anyEvents } from '../timeline/events.ts';

const article = {
  url: 'https://news.example/a,b;c',
  title: 'Мост; починен, наконец',
  byline: null,
  siteName: null,
  section: null,
  tags: [],
  language: 'ru',
  publishedAt: '2024-04-22',
  publishedInferred: false,
  modifiedAt: null,
  dateline: null,
  image: null,
  articleLike: true,
};

const event = (when: Partial<CalendarDate>, text = 'Мост починили'): TimelineEvent => ({
  when: { start: '2024-04-20', end: null, grain: 'day', inferred: false, ...when },
  text,
  at: null,
  kind: 'background',
});

const calendar = (timeline: readonly TimelineEvent[]): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(timelineIcs({ article, timeline }, '2026-11-23T08:00:00.000Z')))
    .getAllSubcomponents('vevent')
    .map((entry) => new ICAL.Event(entry));

describe('timelineIcs', () => {
  it('makes a day an all-day entry that ends before the next', () => {
    const [entry] = calendar([event({})]);
    expect(entry?.startDate.isDate).toBe(true);
    expect(entry?.startDate.toString()).toBe('2024-04-20');
    expect(entry?.endDate.toString()).toBe('2024-04-21');
  });

  it.each([
    [{ start: '2024-02', grain: 'month' }, '2024-02-01', '2024-03-01'],
    [{ start: '2024', grain: 'year' }, '2024-01-01', '2025-01-01'],
    [{ start: '2024-W17', grain: 'week' }, '2024-04-22', '2024-04-29'],
    [{ start: '2024-05-05', end: '2024-05-07' }, '2024-05-05', '2024-05-08'],
  ] as const)('lets %o last all its days', (when, start, end) => {
    const [entry] = calendar([event(when)]);
    expect([entry?.startDate.toString(), entry?.endDate.toString()]).toEqual([start, end]);
  });

  it('gives a time of day no zone', () => {
    const [entry] = calendar([event({ start: '2024-04-20T16:14', grain: 'minute' })]);
    expect(entry?.startDate.toString()).toBe('2024-04-20T16:14:00');
    expect(entry?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
  });

  it('keeps every text whole, whatever is in it, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(anyEvents, (timeline) => {
        const file = timelineIcs({ article, timeline }, '2026-11-23T08:00:00.000Z');
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const texts = timeline.map(({ text }) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' '));
        expect(calendar(timeline).map(({ summary }) => summary)).toEqual(texts);
      }),
    );
  });

  it('marks a worked-out date as tentative', () => {
    expect(timelineIcs({ article, timeline: [event({ inferred: true })] }, '2026-11-23T08:00:00Z')).toContain(
      'STATUS:TENTATIVE\r\n',
    );
  });
});

describe('timelineCsv', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(anyEvents, (timeline) => {
        const rows: string[][] = parse(timelineCsv({ timeline }), { record_delimiter: '\r\n' });
        const expected = timeline.map(({ when, kind, text }) => [
          when.start,
          when.end ?? '',
          when.grain,
          String(when.inferred),
          kind,
          /^[=+\-@\t\r]/.test(text) ? `'${text}` : text,
        ]);
        expect(rows.slice(1)).toEqual(expected);
      }),
    );
  });

  it('never hands a spreadsheet a formula', () => {
    expect(timelineCsv({ timeline: [event({}, '=HYPERLINK("https://x.example")')] })).toContain(
      `"'=HYPERLINK(""https://x.example"")"`,
    );
  });
});

describe('timelineJson', () => {
  it('names the article and each event with its source sentence', () => {
    const blocks = [{ id: 3, kind: 'paragraph' as const, text: 'Да. Мост починили.', linked: 0, links: [] }];
    const timeline = [{ ...event({}), at: { block: 3, start: 4, end: 18 } }];
    expect(JSON.parse(timelineJson({ article, blocks, timeline }))).toEqual({
      title: article.title,
      url: article.url,
      publishedAt: '2024-04-22',
      events: [
        {
          start: '2024-04-20',
          end: null,
          grain: 'day',
          inferred: false,
          kind: 'background',
          text: 'Мост починили',
          source: 'Мост починили.',
        },
      ],
    });
  });

  it('is read back as it was, dates as ISO values of their grain', () => {
    const value =
      /^\d{4}$|^\d{3}X$|^\d\dXX$|^\d{4}-(?:\d\d|W\d\d|Q[1-4]|H[12]|SP|SU|FA|WI)$|^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/;
    fc.assert(
      fc.property(anyEvents, (timeline) => {
        const unplaced = timeline.map((row) => ({ ...row, at: null }));
        const { events } = JSON.parse(timelineJson({ article, blocks: [], timeline: unplaced }));
        expect(events).toEqual(unplaced.map(({ when, kind, text, at }) => ({ ...when, kind, text, source: at })));
        for (const { start, end } of events) {
          expect(start).toMatch(value);
          if (end !== null) expect(end).toMatch(value);
        }
      }),
    );
  });
});
