import type { Metadata } from '../article.ts';
import { dayAt } from './calendar.ts';
import { compile } from './compile.ts';
import type { CalendarDate } from './date.ts';
import type { FoundDate } from './find.ts';
import type { DateGrammar } from './grammar.ts';
import { joinDates } from './join.ts';
import type { Parts } from './parts.ts';
import { daysOf, periodOf } from './period.ts';
import { placeInYear } from './place.ts';
import { recognise } from './recognise.ts';
import { resolve } from './resolve.ts';
import { dateShadowOf } from './shadow.ts';

export interface Publication {
  /** ISO 8601. */
  readonly publishedAt: string | null;
  /**
   * The day the text speaks from: that of its publication, or of its update where it tells of what came after the
   * publication; null when neither is known.
   */
  readonly toldAt: string | null;
  /** True when part of it (the year, mostly) was worked out. */
  readonly inferred: boolean;
  /** The last date the text gives with its year and tells of in the past: stands in for a day of publication nobody says. */
  readonly latest: CalendarDate | null;
}

/**
 * When the article came out: from its metadata, else from the dateline of its header. A dateline without a year is of the
 * first year in which nothing that the text says has happened lies ahead of it, where that happened shortly before; else of
 * the last year, and never after `today` (ISO date).
 */
export function publicationOf(
  { publishedAt, modifiedAt, dateline }: Pick<Metadata, 'publishedAt' | 'modifiedAt' | 'dateline'>,
  found: readonly FoundDate[],
  today: string,
  grammar: DateGrammar,
): Publication {
  const latest = latestPast(found);
  const parts = publishedAt === null && dateline !== null ? readDateline(dateline, grammar) : null;
  if (!parts) return { publishedAt, toldAt: toldAt(publishedAt, modifiedAt, latest), inferred: false, latest };
  const inferred = parts.year === undefined;
  const worked = inferred ? workOut(parts, latest, periodOf(today)?.first ?? 0) : placeInYear(parts, parts.year)?.start;
  return { publishedAt: worked ?? null, toldAt: worked ?? null, inferred, latest };
}

/** An explainer of years ago that is kept up to date says so by the past it tells of. */
function toldAt(publishedAt: string | null, modifiedAt: string | null, latest: CalendarDate | null): string | null {
  const [published, modified] = [publishedAt, modifiedAt].map((at) => (at === null ? null : periodOf(at)));
  if (!published || !modified || !latest) return publishedAt;
  const past = daysOf(latest).first;
  return past > published.last + 1 && past <= modified.last ? modifiedAt : publishedAt;
}

function readDateline(dateline: string, grammar: DateGrammar): Parts | null {
  const compiled = compile(grammar);
  const shadow = dateShadowOf(dateline);
  const found = joinDates(recognise(shadow, compiled), shadow.lower, compiled);
  return found.find(({ parts }) => parts.month !== undefined && parts.day !== undefined)?.parts ?? null;
}

/** How many years back a page without a year may be from. */
const oldest = 40;

function workOut(parts: Parts, latest: CalendarDate | null, today: number): string | null {
  const { year } = dayAt(today);
  const candidates = Array.from({ length: oldest }, (_, back) => placeInYear(parts, year - back))
    .filter((date) => date !== null)
    .filter((date) => daysOf(date).first <= today);
  const first = latest && candidates.findLast((date) => daysOf(date).first >= daysOf(latest).first);
  return (first && isNewsOf(latest, first) ? first : candidates[0])?.start ?? null;
}

/** Days; news tells of what happened not long before, and pages leave out the year while it lasts. */
const fresh = 183;

/** Whether something is told of as news that day: whoever speaks of a whole year looks back on it. */
const isNewsOf = (event: CalendarDate, day: CalendarDate): boolean =>
  !wholeYears.has(event.grain) && daysOf(day).first - daysOf(event).first <= fresh;

const wholeYears: ReadonlySet<CalendarDate['grain']> = new Set(['year', 'decade', 'century']);

function latestPast(found: readonly FoundDate[]): CalendarDate | null {
  const alone = {
    today: null,
    precision: 'day',
    tense: 'past',
    announced: false,
    deadline: false,
    previous: null,
    beside: null,
    carried: null,
    named: new Map<string, number>(),
  } as const;
  return found
    .filter(({ tense, parts }) => tense === 'past' && parts.year !== undefined && !parts.to)
    .flatMap(({ parts }) => resolve(parts, alone) ?? [])
    .reduce<CalendarDate | null>(
      (last, date) => (last && daysOf(last).first >= daysOf(date).first ? last : date),
      null,
    );
}
