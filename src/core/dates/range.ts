import { dayAt } from './calendar.ts';
import { type CalendarDate, grains } from './date.ts';
import type { Parts } from './parts.ts';
import { daysOf } from './period.ts';
import type { Scene } from './scene.ts';

type ResolveSide = (side: Parts, near?: Partial<Scene>) => CalendarDate | null;

/** A span of time from its two ends; what only one end says (the month, the year) holds for both. */
export function resolveRange(from: Parts, to: Parts, resolve: ResolveSide): CalendarDate | null {
  const [start, end] = [filled(from, to), filled(to, from)];
  const last = resolve(end);
  if (!last) return resolve(start);
  const lastDay = daysOf(last).first;
  const { year } = dayAt(lastDay);
  const starts = saysYear(from) || !turnsYearly(start) ? [start] : [year, year - 1].map((y) => inYear(start, y));
  const near =
    start.weekday === undefined || end.weekday === undefined
      ? {}
      : { today: lastDay, tense: 'past' as const, beside: null };
  const firsts = starts.flatMap((side) => resolve(side, near) ?? []);
  const first = firsts.find((date) => daysOf(date).first <= lastDay);
  if (first) return span(first, last);
  // «from 24 December 2022 to 8 January»
  const next = saysYear(to) ? null : resolve(inYear(end, year + 1));
  return firsts[0] && next ? span(firsts[0], next) : last;
}

function span(first: CalendarDate, last: CalendarDate): CalendarDate {
  const end = last.end ?? last.start;
  const grain = grains[Math.max(grains.indexOf(first.grain), grains.indexOf(last.grain))] ?? last.grain;
  return {
    start: first.start,
    end: end === first.start ? null : end,
    grain,
    inferred: first.inferred || last.inferred,
  };
}

const saysYear = ({ year, relative }: Parts): boolean => year !== undefined || relative !== undefined;

const turnsYearly = ({ month, season, quarter, half, holiday }: Parts): boolean =>
  (month ?? season ?? quarter ?? half ?? holiday) !== undefined;

function inYear({ relative: _, ...parts }: Parts, year: number): Parts {
  return { ...parts, year };
}

/** One end with the coarser parts that only the other says. */
function filled({ to: _, ...parts }: Parts, { year, relative, month, day, century }: Parts): Parts {
  const lacking: { -readonly [Part in keyof Parts]: Parts[Part] } = {};
  const ofDay = parts.hour !== undefined;
  const ofMonth = ofDay || parts.day !== undefined;
  const ofYear = ofMonth || turnsYearly(parts);
  if (ofDay && day !== undefined) lacking.day = day;
  if (ofMonth && month !== undefined) lacking.month = month;
  if (ofYear && !saysYear(parts) && year !== undefined) lacking.year = year;
  if (parts.decade !== undefined && century !== undefined) lacking.century = century;
  if ((ofYear || parts.decade !== undefined) && !saysYear(parts) && relative) lacking.relative = relative;
  return { ...lacking, ...parts };
}
