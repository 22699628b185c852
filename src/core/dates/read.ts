import type { Meaning } from './grammar.ts';
import type { Parts, Relative } from './parts.ts';
import type { Readers } from './words.ts';

type Words = (group: string) => string | undefined;
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const counted = ['year', 'month', 'day', 'weekday', 'hour', 'minute', 'quarter', 'half', 'decade', 'century'] as const;

/** What the groups of a matched template say. */
export function readParts(
  groups: Readonly<Record<string, string | undefined>>,
  means: Meaning,
  readers: Readers,
): Parts {
  const { direction, from, ...certain } = means;
  const parts = { ...readSide((name) => groups[name], means, readers), ...certain };
  const to = readSide((name) => groups[endOf(name)], {}, readers, parts.year);
  return Object.keys(to).length === 0 ? parts : { ...parts, to };
}

/** The group of a range's end; "from 6 to 9 p.m." says the half of the day for both. */
const endOf = (name: string): string =>
  name === 'meridiem' ? name : `to${name.charAt(0).toUpperCase()}${name.slice(1)}`;

function readSide(word: Words, means: Meaning, readers: Readers, nearYear?: number): Parts {
  const parts: Mutable<Parts> = {};
  for (const name of counted) {
    const value = numberOf(name, word(name), readers);
    if (value !== undefined) parts[name] = value;
  }
  const ordinal = meant(readers.ordinal, word('ordinal'));
  if (ordinal !== undefined) parts.day = ordinal;
  const month = word('monthNumber');
  if (month) parts.month = Number(month);
  const year = yearOf(word, nearYear);
  if (year !== undefined) parts.year = year;
  const hundreds = word('hundreds');
  if (hundreds) parts.century = Number(hundreds) + 1;
  const season = meant(readers.season, word('season'));
  if (season) parts.season = season;
  const holiday = meant(readers.holiday, word('holiday'));
  if (holiday) parts.holiday = holiday;
  const edge = meant(readers.edge, word('edge'));
  if (edge) parts.edge = edge;
  const partOfDay = meant(readers.partOfDay, word('partOfDay'));
  if (partOfDay) parts.partOfDay = partOfDay;
  const shift = meant(readers.shift, word('shift'));
  const relative = relativeOf(word, shift, means, readers);
  if (relative) parts.relative = relative;
  else if (shift !== undefined) parts.shift = shift;
  const meridiem = meant(readers.meridiem, word('meridiem'));
  if (meridiem !== undefined && parts.hour !== undefined) parts.hour = (parts.hour % 12) + meridiem;
  return parts;
}

function numberOf(name: (typeof counted)[number], word: string | undefined, readers: Readers): number | undefined {
  if (word === undefined) return undefined;
  const inWords =
    name === 'year' || name === 'day' || name === 'hour' || name === 'minute' ? undefined : readers[name](word);
  return inWords ?? Number(word);
}

/** Two digits are read near the year they follow («2016/17»), else as of 1940 to 2039. */
function yearOf(word: Words, nearYear: number | undefined): number | undefined {
  const any = word('anyYear');
  if (any) return Number(any);
  const short = word('shortYear');
  if (!short) return undefined;
  const digits = Number(short);
  return nearYear === undefined ? digits + (digits < 40 ? 2000 : 1900) : nearYear - (nearYear % 100) + digits;
}

function relativeOf(word: Words, shift: number | undefined, means: Meaning, readers: Readers): Relative | null {
  const days = meant(readers.days, word('days'));
  if (days !== undefined) return { unit: 'day', by: days, from: means.from ?? 'publication' };
  const unit = meant(readers.unit, word('unit'));
  if (!unit) return null;
  const ahead = means.direction ?? shift ?? means.shift ?? 0;
  const from = means.from ?? (ahead > 0 ? 'either' : 'publication');
  if (means.direction === undefined) return { unit, by: ahead, from };
  const count = word('count');
  const by = means.direction * (count === undefined ? 1 : (readers.count(count) ?? Number(count)));
  // «two weeks ago» is a day, «last week» is a week
  return unit === 'week' ? { unit: 'day', by: by * 7, from } : { unit, by, from };
}

const meant = <Value>(read: (word: string) => Value | undefined, word: string | undefined): Value | undefined =>
  word === undefined ? undefined : read(word);
