import type { Block } from '../blocks.ts';
import { groupBy } from '../group.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { pairMarks, type Quotation } from '../text/pair.ts';
import { type Shadow, shadowOf, shownOffset } from '../text/shadow.ts';
import { readTokens, type Token } from '../text/tokens.ts';
import { type Cue, findCues } from './cues.ts';
import type { QuoteGrammar } from './grammar.ts';
import { joinSpeech } from './join.ts';

/** A word, a sign, or a whole quotation as one item. Offsets are those of the block's text as shown. */
export interface Item extends Token {
  readonly quotation: Quotation | null;
}

/** A sentence with its quotations each taken as one item. */
export interface Line {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly items: readonly Item[];
  readonly cues: readonly Cue[];
  /** The line before, of this block or the one above. */
  readonly above: Line | null;
}

/** Reads every sentence into items. */
export function readLines(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  grammar: QuoteGrammar,
): readonly Line[] {
  const sentencesOf = groupBy(sentences, ({ at }) => at.block);
  const spoken = blocks.filter(({ id }) => sentencesOf.has(id));
  const shadows = spoken.map(({ text }) => shadowOf(text));
  const quotations = joinSpeech(shadows.map(({ text }) => ({ text, pairing: pairMarks(text) })));
  const lines: Line[] = [];
  for (const [index, block] of spoken.entries()) {
    const shadow = shadows[index];
    if (!shadow) continue;
    const items = readItems(shadow, quotations[index] ?? []);
    let next = 0;
    for (const sentence of sentencesOf.get(block.id) ?? []) {
      const from = next;
      while ((items[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.at.end) next += 1;
      const own = items.slice(from, next);
      lines.push({ sentence, block, items: own, cues: findCues(own, grammar), above: lines.at(-1) ?? null });
    }
  }
  return lines;
}

function readItems(shadow: Shadow, quotations: readonly Quotation[]): readonly Item[] {
  const items: Item[] = [];
  let from = 0;
  for (const quotation of quotations) {
    items.push(...readOutside(shadow, from, quotation.open), quotationItem(shadow, quotation));
    from = quotation.close;
  }
  items.push(...readOutside(shadow, from, shadow.text.length));
  return items;
}

const readOutside = (shadow: Shadow, from: number, to: number): readonly Item[] =>
  readTokens(shadow, from, to).map((token) => ({ ...token, quotation: null }));

function quotationItem(shadow: Shadow, quotation: Quotation): Item {
  const open = shownOffset(shadow, quotation.open);
  const close = shownOffset(shadow, quotation.close);
  const start = shownOffset(shadow, quotation.start);
  const end = shownOffset(shadow, quotation.end);
  const shown = { ...quotation, open, close, start, end };
  return { text: '', start: open, end: close, word: false, capital: false, quotation: shown };
}
