import type { DateMention } from '../dates/date.ts';
import { matchesOf } from '../text/matches.ts';
import { plain } from '../text/plain.ts';
import type { Dated } from './choose.ts';
import type { TimelineGrammar } from './grammar.ts';

/** A sentence longer than this is cut to the clause of its date even when it has but one. */
const long = 260;
const shortest = 24;

/** A piece of a sentence; offsets are those of its text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Marks without which the end of a sentence is one predicate. */
const inner = /[,;:()«»"“”—–]/;

/** The clause that tells of a date: the whole sentence, or, where it tells of several dates, as much as makes sense alone. */
export function clauseOf(
  { date, sentence }: Dated,
  inSentence: readonly DateMention[],
  grammar: TimelineGrammar,
): Clause {
  const { text } = sentence;
  if (inSentence.length === 1 && text.length <= long) return { start: 0, end: text.length };
  const read = plain(text);
  const starts = [0, ...cutsOf(text, read, grammar)];
  const [from, to] = [date.at.start - sentence.at.start, date.at.end - sentence.at.start];
  let first = starts.findLastIndex((start) => start <= from);
  let next = starts.findIndex((start) => start >= to);
  if (next < 0) next = starts.length;
  const piece = (): Clause => ({ start: starts[first] ?? 0, end: starts[next] ?? text.length });
  const isPart = (): boolean => !standsAlone(read.slice(piece().start, piece().end), grammar);
  while (first > 0 && isPart()) first -= 1;
  while (next < starts.length && isPart()) next += 1;
  const { start } = piece();
  const last = Math.max(...inSentence.map(({ at }) => at.start - sentence.at.start));
  const end = next === starts.length ? firstPredicate(read, { start, to, last }, grammar) : piece().end;
  return { start, end: end - (/[\s,;:—–-]+$/.exec(text.slice(start, end))?.[0].length ?? 0) };
}

/** Where a sentence can end before a second predicate that has a date of its own: said of its subject, it stands in the row of that date. */
function firstPredicate(
  read: string,
  { start, to, last }: { readonly start: number; readonly to: number; readonly last: number },
  grammar: TimelineGrammar,
): number {
  const link = matchesOf(read, grammar.predicate).find(
    ({ index, 0: found }) =>
      index >= to &&
      index < last &&
      !inner.test(read.slice(index + found.length)) &&
      standsAlone(read.slice(start, index), grammar),
  );
  return link?.index ?? read.length;
}

/** Where clauses begin: by the grammar, and at the sentences inside a long quotation. */
function cutsOf(text: string, read: string, { clause }: TimelineGrammar): readonly number[] {
  const clauses = matchesOf(read, clause).map(({ index, 0: found }) => index + found.length);
  const sentences = matchesOf(text, /[.!?…]["»”]?\s(?=["«“]?\p{Lu}\p{Ll})/gu).map(
    ({ index, 0: found }) => index + found.length,
  );
  return [...new Set([...clauses, ...sentences])].toSorted((a, b) => a - b);
}

const standsAlone = (clause: string, { dependent, verb }: TimelineGrammar): boolean =>
  clause.length >= shortest && !dependent.test(clause) && verb.test(clause);
