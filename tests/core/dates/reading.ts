import type { Block } from '../../../src/core/blocks.ts';
import type { DateMention } from '../../../src/core/dates/date.ts';
import { findDates } from '../../../src/core/dates/find.ts';
import { placeDates } from '../../../src/core/dates/place-dates.ts';
import { publicationOf } from '../../../src/core/dates/publication.ts';
import type { LanguagePack } from '../../../src/core/language.ts';
import { splitSentences } from '../../../src/core/sentences/split.ts';

/** The dates of a text whose paragraphs are separated by empty lines. */
export function readDates(text: string, pack: LanguagePack, publishedAt: string | null): readonly DateMention[] {
  const blocks = paragraphs(text);
  const found = findDates({ blocks, sentences: splitSentences(blocks, pack.sentences) }, pack.dates);
  return placeDates(
    found,
    publicationOf({ publishedAt, modifiedAt: null, dateline: null }, found, '2030-01-01', pack.dates),
  );
}

export const paragraphs = (text: string): readonly Block[] =>
  text.split('\n\n').map((paragraph, id) => ({ id, kind: 'paragraph', text: paragraph, linked: 0, links: [] }));

/** «text = value» of each date, which a table can show in one line. */
export const shown = (dates: readonly DateMention[]): readonly string[] =>
  dates.map(({ text, when }) => `${text} = ${when.end ? `${when.start}/${when.end}` : when.start}`);
