import type { Parts, Unit } from './parts.ts';

type Level = Exclude<Unit, 'hour' | 'weekend'> | 'weekday' | 'partOfDay' | 'edge';

/** What a part of a date can hang on: a time on a day, a day on a year … */
const hangsOn: Readonly<Partial<Record<Level, readonly Level[]>>> = {
  minute: ['day', 'weekday', 'partOfDay'],
  partOfDay: ['day', 'weekday'],
  weekday: ['day', 'week'],
  day: ['month', 'year'],
  week: ['month'],
  month: ['year'],
  season: ['year'],
  quarter: ['year'],
  half: ['year'],
  decade: ['century'],
  edge: ['day', 'weekday', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century'],
};

const levelOf = (unit: Unit): Level => (unit === 'weekend' ? 'week' : unit === 'hour' ? 'minute' : unit);

function levelsOf(parts: Parts): ReadonlySet<Level> {
  const levels = new Set<Level>();
  if (parts.hour !== undefined) levels.add('minute');
  for (const level of ['partOfDay', 'edge', 'weekday', 'day', 'month', 'season', 'quarter', 'half'] as const)
    if (parts[level] !== undefined) levels.add(level);
  for (const level of ['year', 'decade', 'century'] as const) if (parts[level] !== undefined) levels.add(level);
  if (parts.holiday) levels.add('day').add('month');
  if (parts.relative) levels.add(levelOf(parts.relative.unit));
  return levels;
}

/** What two neighbouring expressions say together; null when they are two dates. */
export function joinParts(a: Parts, b: Parts): Parts | null {
  const [of, on] = [levelsOf(a), levelsOf(b)];
  if ([...of].some((level) => on.has(level))) return sameDay(a, b);
  const fits = (x: ReadonlySet<Level>, y: ReadonlySet<Level>): boolean =>
    [...x].some((level) => hangsOn[level]?.some((other) => y.has(other)));
  return fits(of, on) || fits(on, of) ? { ...a, ...b } : null;
}

/** «Today, 22 April»: the written day stands. */
function sameDay(a: Parts, b: Parts): Parts | null {
  const { relative, ...rest } = a;
  if (relative?.unit !== 'day' || b.day === undefined || b.month === undefined) return null;
  return { ...rest, ...b };
}

const whole = [
  'weekday',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'holiday',
  'relative',
] as const;

/** Whether the parts place something on the calendar: an edge, a part of the day or a time alone do not. */
export const isComplete = (parts: Parts): boolean => whole.some((part) => parts[part] !== undefined);
