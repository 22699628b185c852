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
import { type Tense, tenseAt } from './tense.ts';

/** A date expression as read, not yet placed on the calendar. */
export interface FoundDate {
  readonly at: Span;
  readonly text: string;
  readonly parts: Parts;
  readonly tense: Tense;
  /** Index of its sentence; null in a block that has none. */
  readonly sentence: number | null;
}

export interface DateInput {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

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
  let next = 0;
  return joinDates(recognise(shadow, grammar), shadow.lower, grammar).map(({ start, end, parts }) => {
    const at = { block: block.id, start: shownOffset(shadow, start), end: shownOffset(shadow, end - 1) + 1 };
    while (next < sentences.length - 1 && (sentences[next]?.at.end ?? 0) <= at.start) next += 1;
    const sentence = sentences[next] ?? null;
    const tense = tenseIn(shadow, sentence?.at ?? null, start, end, grammar);
    return { at, text: block.text.slice(at.start, at.end), parts, tense, sentence: sentence?.index ?? null };
  });
}

/** Farther from its date than this no verb says when it is. */
const reach = 240;

function tenseIn(
  shadow: DateShadow,
  sentence: Span | null,
  start: number,
  end: number,
  grammar: CompiledGrammar,
): Tense {
  const from = Math.max(start - reach, sentence ? shadowOffset(shadow, sentence.start) : 0);
  const to = Math.min(end + reach, sentence ? shadowOffset(shadow, sentence.end) : shadow.lower.length);
  return tenseAt(shadow.lower.slice(from, to), start - from, end - from, grammar);
}
