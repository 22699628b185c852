import type { Block } from '../blocks.ts';
import { groupBy } from '../group.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Span } from '../span.ts';
import { shadowOffset, shownOffset } from '../text/shadow.ts';
import { type CompiledGrammar, compile } from './compile.ts';
import type { DateGrammar } from './grammar.ts';
import { joinDates } from './join.ts';
import type { Parts } from './parts.ts';
import { recognise } from './recognise.ts';
import { type DateShadow, dateShadowOf } from './shadow.ts';
import { type Extent, type Hearing, tenseAt, verbsOf } from './tense.ts';

/** A date expression as read, not yet placed on the calendar. */
export interface FoundDate extends Hearing {
  readonly at: Span;
  readonly text: string;
  readonly parts: Parts;
  /** Whether a time begins then that goes on: "since 2015". */
  readonly lasting: boolean;
  /** Index of its sentence; null in a block that has none. */
  readonly sentence: number | null;
}

export interface DateInput {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/** Characters of the words right before a date. */
const longestLead = 16;

/** Every date expression in reading order. */
export function findDates({ blocks, sentences }: DateInput, grammar: DateGrammar): readonly FoundDate[] {
  const compiled = compile(grammar);
  const sentencesOf = groupBy(sentences, ({ at }) => at.block);
  return blocks
    .filter(({ kind }) => kind !== 'caption' && kind !== 'code')
    .flatMap((block) => findInBlock(block, sentencesOf.get(block.id) ?? [], compiled));
}

function findInBlock(block: Block, sentences: readonly Sentence[], grammar: CompiledGrammar): readonly FoundDate[] {
  const shadow = dateShadowOf(block.text);
  const dates = joinDates(recognise(shadow, grammar), shadow.lower, grammar);
  const verbs = dates.length > 0 ? verbsOf(shadow, dates, grammar) : [];
  let next = 0;
  return dates.map((date) => {
    const at = { block: block.id, start: shownOffset(shadow, date.start), end: shownOffset(shadow, date.end - 1) + 1 };
    while (next < sentences.length - 1 && (sentences[next]?.at.end ?? 0) <= at.start) next += 1;
    const sentence = sentences[next] ?? null;
    const hearing = tenseAt(shadow.lower, date, inShadow(shadow, sentence), verbs, grammar);
    const text = block.text.slice(at.start, at.end);
    const lasting =
      grammar.lasting?.test(shadow.lower.slice(Math.max(0, date.start - longestLead), date.start)) === true;
    return { at, text, parts: date.parts, ...hearing, lasting, sentence: sentence?.index ?? null };
  });
}

/** Where a sentence stands in the shadow; without one, all of it. */
const inShadow = (shadow: DateShadow, sentence: Sentence | null): Extent => ({
  start: sentence ? shadowOffset(shadow, sentence.at.start) : 0,
  end: sentence ? shadowOffset(shadow, sentence.at.end) : shadow.lower.length,
});
