import { dayAt } from './calendar.ts';
import { chooseWeekday, chooseYear } from './choose.ts';
import type { CalendarDate } from './date.ts';
import type { Parts } from './parts.ts';
import { placeCentury, placeDecade, placeInWeek, placeInYear } from './place.ts';
import { resolveRange } from './range.ts';
import { ground } from './relative.ts';
import type { Scene } from './scene.ts';

/** Where an expression falls on the calendar; null when it cannot be told, or there is no such day. */
export function resolve(parts: Parts, scene: Scene): CalendarDate | null {
  return parts.to
    ? resolveRange(parts, parts.to, (side, near) => resolveOne(side, { ...scene, ...near }))
    : resolveOne(parts, scene);
}

function resolveOne(parts: Parts, scene: Scene): CalendarDate | null {
  const known = ground(parts, scene);
  if (!known) return null;
  // «last week, on 15 April»: the day says all
  if (known.monday !== undefined && known.day === undefined) return placeInWeek(known, known.monday);
  if (known.year !== undefined) return placeInYear(known, known.year);
  if (known.decade !== undefined) return placeDecade(known.decade, known.century, yearOf(scene));
  if (known.century !== undefined) return placeCentury(known.century);
  const yearly = known.month ?? known.season ?? known.quarter ?? known.half ?? known.holiday;
  if (yearly !== undefined) return chooseYear(known, scene);
  return known.weekday === undefined ? null : chooseWeekday(known, known.weekday, scene);
}

/** Without a day of publication «the nineties» are still the last ones. */
const yearOf = ({ today }: Scene): number => (today === null ? 2000 : dayAt(today).year);
