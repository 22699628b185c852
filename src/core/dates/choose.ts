import { dayAt, weekdayOf } from './calendar.ts';
import type { CalendarDate } from './date.ts';
import { daysOf } from './period.ts';
import { placeInYear, placeOnDay } from './place.ts';
import type { Grounded } from './relative.ts';
import type { Scene } from './scene.ts';
import type { Hearing, Tense } from './tense.ts';

/** A date that lies so near before publication is not pushed a year ahead by a verb of the future. */
const recentDays = 100;
/** … or only so near, when the verb stands in its own clause: "the bridge will open in December", … */
const recentDaysAnnounced = 45;
/** … if the next time it comes round is at least so far. */
const distantDays = 200;
/** A day that comes so soon is meant even beside a verb of the past, «объявил о забастовке 5 мая», … */
const soonDays = 45;
/** … when it was last so long ago that its year would be said. */
const longAgoDays = 280;
/** How far a story told in order may go on into the next year without saying so. */
const carriedDays = 300;

/** The date whose year is not written: the one the paragraph is telling of, else the nearest to publication that fits the tense. */
export function chooseYear(parts: Grounded, scene: Scene): CalendarDate | null {
  const carried = parts.shift === undefined && scene.tense !== 'future' ? goOn(parts, scene) : null;
  if (carried) return { ...carried, inferred: true };
  const named = scene.tense === 'future' ? undefined : scene.named.get(`${parts.month}-${parts.day}`);
  const again = named === undefined || parts.shift !== undefined ? null : placeInYear(parts, named);
  if (again) return { ...again, inferred: true };
  if (scene.today === null) return null;
  const { year } = dayAt(scene.today);
  // "Wet in winter": of every year
  if (parts.season && parts.shift === undefined && scene.tense === 'open') return null;
  if (parts.shift === 0) return chooseThis(parts, scene.today, scene.tense);
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => placeInYear(parts, candidate) ?? []);
  const agreeing = candidates.filter(({ start, grain }) => grain !== 'day' || agrees(parts, start));
  const chosen = nearest(
    agreeing.length > 0 ? agreeing : candidates,
    scene.today,
    { ...scene, tense: tenseOf(parts, scene.tense) },
    parts.shift,
  );
  const told = chosen && dayOfStory(parts, chosen, scene.today, scene);
  return chosen && { ...(told ?? chosen), inferred: true };
}

/** A day long before publication, of a month whose year the article has named: "the July 2021 riots … on July 8". */
function dayOfStory(parts: Grounded, { start, grain }: CalendarDate, today: number, { named, tense }: Scene) {
  const year = named.get(`${parts.month}`);
  if (year === undefined || parts.day === undefined || parts.shift !== undefined || tense === 'future') return null;
  const far = today - daysOf({ start, end: null, grain, inferred: false }).last > recentDays;
  return far ? placeInYear(parts, year) : null;
}

/** «This winter»: the one that goes on, or that of this year; said of the past, the one just over. */
function chooseThis(parts: Grounded, today: number, tense: Tense): CalendarDate | null {
  const { year } = dayAt(today);
  const [before, now] = [placeInYear(parts, year - 1), placeInYear(parts, year)];
  if (!before || !now || parts.season === undefined) return now;
  const back = today - daysOf(before).last;
  return back <= 0 || (tense === 'past' && back < daysOf(now).first - today) ? before : now;
}

/** The weekday of a day by itself; looks back unless the verb or a deadline looks ahead. */
export function chooseWeekday(parts: Grounded, weekday: number, scene: Scene): CalendarDate | null {
  const next = parts.shift === undefined && scene.beside && isDay(scene.beside) ? daysOf(scene.beside).last + 1 : null;
  // «on Tuesday (Wednesday morning in Tokyo)», «on Saturday and Sunday», and on in a story of long ago
  if (next !== null && weekdayOf(next) === weekday && !isAhead(next, scene)) return placeOnDay(parts, next);
  if (scene.today === null || scene.precision !== 'day') return null;
  const back = scene.today - ((weekdayOf(scene.today) - weekday + 7) % 7);
  const days = [back - 7, back, back + 7].map((day) => placeOnDay(parts, day));
  const tense = tenseOf(parts, scene.tense);
  const heard = tense === 'open' ? (scene.deadline ? 'future' : 'past') : tense;
  return nearest(days, scene.today, { ...scene, tense: heard }, parts.shift);
}

const isDay = ({ grain }: CalendarDate): boolean => grain === 'day' || grain === 'minute';

/** A day that has not come, said of the past; publication may be a day behind where the story plays. */
const isAhead = (day: number, { today, tense }: Scene): boolean =>
  tense === 'past' && today !== null && day > today + 1;

const tenseOf = ({ shift }: Grounded, tense: Tense): Tense =>
  shift === undefined || shift === 0 ? tense : shift < 0 ? 'past' : 'future';

const agrees = ({ weekday }: Grounded, start: string): boolean =>
  weekday === undefined || weekdayOf(daysOf({ start, end: null, grain: 'day', inferred: false }).first) === weekday;

function goOn(parts: Grounded, { carried, today }: Scene): CalendarDate | null {
  if (!carried) return null;
  const from = daysOf(carried).first;
  const { year } = dayAt(from);
  const same = placeInYear(parts, year);
  if (same && daysOf(same).last >= from) return same;
  const next = placeInYear(parts, year + 1);
  const soon = next && daysOf(next).first - from <= carriedDays && (today === null || daysOf(next).first <= today);
  return soon ? next : same;
}

function nearest(
  candidates: readonly CalendarDate[],
  today: number,
  { tense, announced }: Hearing,
  shift: number | undefined,
): CalendarDate | null {
  const past = candidates.findLast((date) => (shift === -1 ? daysOf(date).last < today : daysOf(date).first <= today));
  const future = candidates.find((date) => (shift === 1 ? daysOf(date).first > today : daysOf(date).last >= today));
  if (!past || !future) return past ?? future ?? null;
  const back = today - daysOf(past).last;
  const ahead = daysOf(future).first - today;
  const soon = shift === undefined && future.grain === 'day' && ahead <= soonDays && back >= longAgoDays;
  if (tense === 'past') return soon ? future : past;
  const recent = shift === undefined && back <= (announced ? recentDaysAnnounced : recentDays) && ahead >= distantDays;
  if (tense === 'future') return recent ? past : future;
  return ahead < back ? future : past;
}
