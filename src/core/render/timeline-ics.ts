import { dayAt } from '../dates/calendar.ts';
import { daysOf, minutesOf } from '../dates/period.ts';
import type { Digest } from '../digest.ts';
import type { TimelineEvent } from '../timeline/event.ts';

/**
 * The timeline as a calendar by RFC 5545. Days and what is coarser are all-day entries over the days they span; a time of
 * day is a floating one, as the page says no zone. `now` (ISO date-time, UTC) stamps the entries.
 */
export function timelineIcs({ article, timeline }: Pick<Digest, 'article' | 'timeline'>, now: string): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const entries = timeline.flatMap((event, index) => [
    'BEGIN:VEVENT',
    `UID:${escaped(`${event.when.start}-${index}@${article.url}`)}`,
    `DTSTAMP:${stamp}`,
    ...daysOrTime(event),
    `SUMMARY:${escaped(event.text)}`,
    `DESCRIPTION:${escaped(article.title)}`,
    `URL:${article.url.replace(/\s/g, '')}`,
    `CATEGORIES:${event.kind.toUpperCase()}`,
    `STATUS:${event.when.inferred ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Backstory//Timeline//EN', ...entries, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function daysOrTime({ when }: TimelineEvent): readonly string[] {
  const { first, last } = daysOf(when);
  if (when.grain !== 'minute') return [`DTSTART;VALUE=DATE:${compact(first)}`, `DTEND;VALUE=DATE:${compact(last + 1)}`];
  const start = `DTSTART:${compact(first)}T${clock(when.start)}`;
  return when.end ? [start, `DTEND:${compact(last)}T${clock(when.end)}`] : [start];
}

function compact(dayNumber: number): string {
  const { year, month, day } = dayAt(dayNumber);
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

function clock(value: string): string {
  const minutes = minutesOf(value);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}00`;
}

/** A calendar may hold no control characters but the line's end. */
const control = /[^\P{Cc}\n]/gu;

const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(control, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Lines of at most 75 octets, cut between characters; a line goes on after a space. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Bytes of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
