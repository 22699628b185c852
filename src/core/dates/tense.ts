import { matchesOf } from '../text/matches.ts';
import { isCapitalInside } from './capital.ts';
import type { CompiledGrammar } from './compile.ts';
import type { DateShadow } from './shadow.ts';

/** When a clause plays: `open` when its words do not say, or point forward past a verb of the past («до 20 марта»). */
export type Tense = 'past' | 'future' | 'open';

export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** What the words of a clause say of when it plays. */
export interface Hearing {
  readonly tense: Tense;
  /** Whether a verb of the future stands in the clause of the date itself: "will open in May". */
  readonly announced: boolean;
  /** Whether something holds until then, or has to be done by then: "closed until Friday". */
  readonly deadline: boolean;
}

/** A verb that says when it plays. */
export interface Verb extends Extent {
  readonly tense: 'past' | 'future';
}

/** How much farther a verb seems for each break between it and the date. */
const breakWeight = 40;
/** Where what somebody says ends: «…, — added he», "…," he said; no verb speaks across it. */
const endOfSpeech = /[,.!?]"|[,!?."] ?—/;
/** Farther from its date than this no verb says when it is. */
const reach = 240;

/** The verbs of a text in order; none starts inside a date, nor is any written as a name: May, the Rose Bowl and «Павел» are none. */
export function verbsOf(
  { text: cased, lower }: DateShadow,
  dates: readonly Extent[],
  grammar: CompiledGrammar,
): readonly Verb[] {
  const found = (pattern: RegExp, tense: Verb['tense']): readonly Verb[] =>
    matchesOf(lower, pattern)
      .map(({ index, 0: verb }) => ({ start: index, end: index + verb.length, tense }))
      .filter(({ start }) => !isCapitalInside(cased, start));
  const verbs = [...found(grammar.past, 'past'), ...found(grammar.future, 'future')].toSorted(
    (a, b) => a.start - b.start,
  );
  let next = 0;
  return verbs.filter(({ start }) => {
    while (next < dates.length && (dates[next]?.end ?? 0) <= start) next += 1;
    return start < (dates[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** The tense of the verb nearest to a date, both within a sentence; all offsets are those of `text`. */
export function tenseAt(
  text: string,
  date: Extent,
  sentence: Extent,
  verbs: readonly Verb[],
  grammar: CompiledGrammar,
): Hearing {
  const from = Math.max(sentence.start, date.start - reach);
  const to = Math.min(sentence.end, date.end + reach);
  const nearest = { past: Number.POSITIVE_INFINITY, future: Number.POSITIVE_INFINITY };
  let announced = false;
  for (const { start, end, tense } of verbs) {
    if (start < from || end > to) continue;
    const between = start >= date.end ? text.slice(date.end, start) : text.slice(end, date.start);
    const breaks = breaksIn(between, grammar);
    const far = endOfSpeech.test(between) ? Number.POSITIVE_INFINITY : between.length + breakWeight * breaks;
    if (far >= nearest[tense]) continue;
    nearest[tense] = far;
    if (tense === 'future') announced = breaks === 0;
  }
  const before = text.slice(from, date.start);
  const pointsAhead = grammar.forward.test(before);
  if (nearest.past === Number.POSITIVE_INFINITY && nearest.future === nearest.past)
    return { tense: 'open', announced: false, deadline: pointsAhead };
  if (nearest.future <= nearest.past) return { tense: 'future', announced, deadline: false };
  const deadline = pointsAhead && grammar.until?.test(before) === true;
  return { tense: pointsAhead ? 'open' : 'past', announced: false, deadline };
}

function breaksIn(between: string, { clause }: CompiledGrammar): number {
  const count = (pattern: RegExp): number => between.match(pattern)?.length ?? 0;
  return count(/[,;:()—"]/g) + (clause ? count(clause) : 0);
}
