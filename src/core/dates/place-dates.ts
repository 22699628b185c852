import { dayAt } from './calendar.ts';
import type { CalendarDate, DateMention, Grain } from './date.ts';
import type { FoundDate } from './find.ts';
import { daysOf, periodOf } from './period.ts';
import type { Publication } from './publication.ts';
import { resolve } from './resolve.ts';

/** Puts the dates of an article on the calendar, each read in the light of those before it; what cannot be placed is left out. */
export function placeDates(
  found: readonly FoundDate[],
  { toldAt, inferred, latest }: Publication,
): readonly DateMention[] {
  const published = toldAt === null ? null : periodOf(toldAt);
  const guess = published ? null : latest;
  const today = published?.first ?? (guess && daysOf(guess).first);
  const precision = precisionOf(toldAt, guess);
  const isGuess = inferred || published === null;
  const dates: DateMention[] = [];
  let last: FoundDate | null = null;
  let previous: CalendarDate | null = null;
  let carried = guess;
  const named = new Map<string, number>();
  for (const date of found) {
    if (date.at.block !== last?.at.block) carried = guess;
    const beside = last?.at.block === date.at.block ? previous : null;
    const { tense, announced, deadline } = date;
    const scene = { today, precision, tense, announced, deadline, previous, beside, carried, named };
    const placed = resolve(date.parts, scene);
    if (!placed) continue;
    const when = isGuess && date.parts.year === undefined ? { ...placed, inferred: true } : placed;
    const { year, month, day } = date.parts;
    if (year !== undefined && day !== undefined) named.set(`${month}-${day}`, year);
    if (year !== undefined && month !== undefined) named.set(`${month}`, year);
    dates.push({ at: date.at, text: date.text, when, tense, sentence: date.sentence });
    if (!date.lasting) carried = carryOn(when, carried, today) ?? guess;
    previous = when;
    last = date;
  }
  return dates;
}

const precisionOf = (toldAt: string | null, guess: CalendarDate | null): Grain => {
  if (guess) return guess.grain === 'minute' ? 'day' : guess.grain;
  return toldAt === null || toldAt.length >= 10 ? 'day' : toldAt.length === 7 ? 'month' : 'year';
};

/** A written year that is over holds for what follows in the paragraph, until something of now is named. */
function carryOn(when: CalendarDate, carried: CalendarDate | null, today: number | null): CalendarDate | null {
  const isOver = today === null || dayAt(daysOf(when).last).year < dayAt(today).year;
  if (!isOver || when.end !== null || when.grain === 'decade' || when.grain === 'century') return null;
  return when.inferred && !carried ? null : when;
}
