import type { Metadata } from '../article.ts';
import { dayAt } from './calendar.ts';
import { compile } from './compile.ts';
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
  /** True when part of it (the year, mostly) was worked out. */
  readonly inferred: boolean;
}

/**
 * When the article came out: from its metadata, else from the dateline of its header. A dateline without a year is of the
 * first year in which nothing that the text says has happened lies ahead of it, and never after `today` (ISO date).
 */
export function publicationOf(
  article: Pick<Metadata, 'publishedAt' | 'dateline'>,
  found: readonly FoundDate[],
  today: string,
  grammar: DateGrammar,
): Publication {
  const dateline =
    article.publishedAt === null && article.dateline !== null ? readDateline(article.dateline, grammar) : null;
  if (dateline) return dateDateline(dateline, latestPast(found), periodOf(today)?.first ?? 0);
  return { publishedAt: article.publishedAt, inferred: false };
}

function readDateline(dateline: string, grammar: DateGrammar): Parts | null {
  const compiled = compile(grammar);
  const shadow = dateShadowOf(dateline);
  const found = joinDates(recognise(shadow, compiled), shadow.lower, compiled);
  return found.find(({ parts }) => parts.month !== undefined && parts.day !== undefined)?.parts ?? null;
}

function dateDateline(parts: Parts, after: number | null, today: number): Publication {
  if (parts.year !== undefined) return { publishedAt: placeInYear(parts, parts.year)?.start ?? null, inferred: false };
  const { year } = dayAt(today);
  const years = Array.from({ length: 40 }, (_, back) => year - back);
  const candidates = years
    .flatMap((candidate) => placeInYear(parts, candidate) ?? [])
    .filter((date) => daysOf(date).first <= today);
  const chosen = after === null ? candidates[0] : candidates.findLast((date) => daysOf(date).first >= after);
  return { publishedAt: (chosen ?? candidates[0])?.start ?? null, inferred: true };
}

/** First day of the last date that the text gives with its year and tells of in the past. */
function latestPast(found: readonly FoundDate[]): number | null {
  const days = found
    .filter(({ tense, parts }) => tense === 'past' && parts.year !== undefined && !parts.to)
    .flatMap(
      ({ parts }) => resolve(parts, { today: null, tense: 'past', previous: null, beside: null, carried: null }) ?? [],
    )
    .map((date) => daysOf(date).first);
  return days.length === 0 ? null : Math.max(...days);
}
