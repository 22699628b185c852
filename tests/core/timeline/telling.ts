import type { Block } from '../../../src/core/blocks.ts';
import { findDates } from '../../../src/core/dates/find.ts';
import { placeDates } from '../../../src/core/dates/place-dates.ts';
import { publicationOf } from '../../../src/core/dates/publication.ts';
import type { LanguagePack } from '../../../src/core/language.ts';
import { findPeople } from '../../../src/core/people/people.ts';
import { findQuotes } from '../../../src/core/quotes/find.ts';
import { splitSentences } from '../../../src/core/sentences/split.ts';
import { buildTimeline } from '../../../src/core/timeline/build.ts';
import type { TimelineEvent } from '../../../src/core/timeline/event.ts';
import { ru } from '../../../src/locales/ru/index.ts';
import { paragraphs } from '../dates/reading.ts';

/** The timeline of a text published on Monday, 22 April 2024. */
export const timelineOf = (text: string, pack: LanguagePack = ru): readonly TimelineEvent[] =>
  timelineOfBlocks(paragraphs(text), pack);

function timelineOfBlocks(blocks: readonly Block[], pack: LanguagePack): readonly TimelineEvent[] {
  const title = 'Мост';
  const sentences = splitSentences(blocks, pack.sentences);
  const people = findPeople({ title, blocks, sentences }, pack.people);
  const quotes = findQuotes({ blocks, sentences, people, title: '' }, pack.quotes);
  const found = findDates({ blocks, sentences }, pack.dates);
  const publication = publicationOf(
    { publishedAt: '2024-04-22', modifiedAt: null, dateline: null },
    found,
    '2024-04-22',
    pack.dates,
  );
  const { mentions } = people;
  const dates = placeDates(found, publication);
  const input = { title, blocks, sentences, mentions, quotes, dates, publication };
  return buildTimeline(input, pack.timeline, pack.summary);
}

export const rows = (text: string, pack: LanguagePack = ru): readonly string[] => rowsOf(paragraphs(text), pack);

export const rowsOf = (blocks: readonly Block[], pack: LanguagePack = ru): readonly string[] =>
  timelineOfBlocks(blocks, pack).map(({ when, kind, text }) => `${when.start} ${kind}: ${text}`);
