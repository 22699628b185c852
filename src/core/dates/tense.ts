import type { CompiledGrammar } from './compile.ts';

/** When a clause plays: `open` when its words do not say, or point forward past a verb of the past («до 20 марта»). */
export type Tense = 'past' | 'future' | 'open';

/** A verb that says when it plays. */
export interface Verb {
  readonly start: number;
  readonly end: number;
  readonly tense: 'past' | 'future';
}

/** How much farther a verb seems for each break between it and the date. */
const breakWeight = 40;
/** Farther from its date than this no verb says when it is. */
const reach = 240;

export function verbsOf(text: string, grammar: CompiledGrammar): readonly Verb[] {
  const found = (pattern: RegExp, tense: Verb['tense']): readonly Verb[] =>
    Array.from(text.matchAll(pattern), ({ index, 0: verb }) => ({ start: index, end: index + verb.length, tense }));
  return [...found(grammar.past, 'past'), ...found(grammar.future, 'future')];
}

/** The tense of the verb nearest to a date, both within a sentence; all offsets are those of `text`. */
export function tenseAt(
  text: string,
  date: { readonly start: number; readonly end: number },
  sentence: { readonly start: number; readonly end: number },
  verbs: readonly Verb[],
  grammar: CompiledGrammar,
): Tense {
  const from = Math.max(sentence.start, date.start - reach);
  const to = Math.min(sentence.end, date.end + reach);
  const nearest = { past: Number.POSITIVE_INFINITY, future: Number.POSITIVE_INFINITY };
  for (const { start, end, tense } of verbs) {
    if (start < from || end > to) continue;
    const far = start >= date.end ? distance(text, date.end, start) : distance(text, end, date.start);
    nearest[tense] = Math.min(nearest[tense], far);
  }
  if (nearest.past === Number.POSITIVE_INFINITY && nearest.future === nearest.past) return 'open';
  if (nearest.future <= nearest.past) return 'future';
  return grammar.forward.test(text.slice(from, date.start)) ? 'open' : 'past';
}

function distance(text: string, from: number, to: number): number {
  if (to < from) return 0;
  return to - from + breakWeight * (text.slice(from, to).match(/[,;:()—"]/g)?.length ?? 0);
}
