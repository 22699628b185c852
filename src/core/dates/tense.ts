import type { CompiledGrammar } from './compile.ts';

/** When a clause plays: `open` when its words do not say, or point forward past a verb of the past («до 20 марта»). */
export type Tense = 'past' | 'future' | 'open';

/** How much farther a verb seems for each break between it and the date. */
const breakWeight = 40;

/** The tense of the verb nearest to a date in its sentence; `start` and `end` are the date's. */
export function tenseAt(sentence: string, start: number, end: number, grammar: CompiledGrammar): Tense {
  const nearest = (pattern: RegExp): number =>
    Math.min(
      ...[...sentence.matchAll(pattern)].map(({ index, 0: verb }) =>
        index >= end ? distance(sentence, end, index) : distance(sentence, index + verb.length, start),
      ),
    );
  const [past, future] = [nearest(grammar.past), nearest(grammar.future)];
  if (past === Number.POSITIVE_INFINITY && future === past) return 'open';
  if (future <= past) return 'future';
  if (grammar.forward.test(sentence.slice(0, start))) return 'open';
  return 'past';
}

function distance(sentence: string, from: number, to: number): number {
  if (to < from) return 0;
  return to - from + breakWeight * (sentence.slice(from, to).match(/[,;:()—"]/g)?.length ?? 0);
}
