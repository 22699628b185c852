import { plain } from '../summary/stems.ts';
import type { Dated } from './choose.ts';
import type { TimelineGrammar } from './grammar.ts';

/** A sentence longer than this is cut to the clause of its date even when it has but one. */
const long = 260;
const shortest = 24;

/** The clause that tells of a date: the whole sentence, or, where it tells of several dates, as much as makes sense alone. */
export function clauseOf({ date, sentence }: Dated, alone: boolean, grammar: TimelineGrammar): string {
  const { text } = sentence;
  if (alone && text.length <= long) return text;
  const read = plain(text).replace(/\s/g, ' ');
  const cuts = [...read.matchAll(grammar.clause)].map(({ index, 0: found }) => index + found.length);
  const [from, to] = [date.at.start - sentence.at.start, date.at.end - sentence.at.start];
  const starts = [0, ...cuts];
  let first = starts.findLastIndex((start) => start <= from);
  let next = starts.findIndex((start) => start >= to);
  if (next < 0) next = starts.length;
  const piece = (): readonly [number, number] => [starts[first] ?? 0, starts[next] ?? text.length];
  while (first > 0 && !standsAlone(read.slice(...piece()), grammar)) first -= 1;
  while (next < starts.length && !standsAlone(read.slice(...piece()), grammar)) next += 1;
  return text.slice(...piece()).replace(/[\s,;:—–-]+$/, '');
}

const standsAlone = (clause: string, { dependent, verb }: TimelineGrammar): boolean =>
  clause.length >= shortest && !dependent.test(clause) && verb.test(clause);
