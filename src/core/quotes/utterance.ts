import type { Block } from '../blocks.ts';
import type { Span } from '../span.ts';
import { readWords } from '../text/tokens.ts';
import { endsLikeSpeech, type Frame } from './frame.ts';
import type { QuoteGrammar } from './grammar.ts';
import type { Line } from './reading.ts';
import { type Aside, findAsides, withoutAsides } from './split.ts';

/** Where a quotation, or a part of one that runs over several blocks, stands. */
export interface Part {
  readonly line: Line;
  /** Index among the line's items. */
  readonly at: number;
}

/** Quoted words of one speaker, with whatever interrupts them. */
export interface Utterance {
  readonly parts: readonly [Part, ...Part[]];
  /** The words without their marks and without the author's words. */
  readonly pieces: readonly Span[];
  readonly words: string;
  readonly count: number;
  readonly asides: readonly Aside[];
  /** A paragraph that only a dash opens. */
  readonly reply: boolean;
  /** How it is tied to its speaker, where the page itself sets it apart as speech. */
  readonly frame: Frame | null;
  /** False when the next block opens its marks anew and goes on. */
  readonly closed: boolean;
}

/** Every quotation of an article in reading order, the paragraphs of speech that only a dash opens, and what is set apart. */
export function findUtterances(
  lines: readonly Line[],
  setApart: ReadonlyMap<Block, Utterance | null>,
  grammar: QuoteGrammar,
): readonly Utterance[] {
  const utterances: Utterance[] = [];
  let parts: Part[] = [];
  const finish = (): void => {
    const [first, ...rest] = parts;
    if (first) utterances.push(toUtterance([first, ...rest], grammar));
    parts = [];
  };
  let replied: Block | null = null;
  for (const line of lines) {
    const apart = setApart.get(line.block);
    if (apart !== undefined) {
      finish();
      if (apart?.parts[0].line === line) utterances.push(apart);
      continue;
    }
    const reply = line.block === replied ? null : readReply(line, replied, grammar);
    if (reply) {
      finish();
      utterances.push(reply);
      replied = line.block;
    }
    if (line.block === replied) continue;
    for (const [at, { quotation }] of line.items.entries()) {
      if (!quotation) continue;
      if (!quotation.continues) finish();
      parts.push({ line, at });
    }
  }
  finish();
  return utterances;
}

function toUtterance(parts: [Part, ...Part[]], grammar: QuoteGrammar): Utterance {
  const read = parts.map(({ line, at }) =>
    readSpan(line.block, line.items[at]?.quotation ?? { start: 0, end: 0 }, grammar),
  );
  const words = read.flatMap(({ texts }) => texts).join(' ');
  const last = parts.at(-1) ?? parts[0];
  return {
    parts,
    pieces: read.flatMap(({ pieces }) => pieces),
    words,
    count: readWords(words).length,
    asides: read.flatMap(({ asides }) => asides),
    reply: false,
    frame: null,
    closed: last.line.items[last.at]?.quotation?.closed ?? true,
  };
}

interface Read {
  readonly pieces: readonly Span[];
  readonly texts: readonly string[];
  readonly asides: readonly Aside[];
}

export function readSpan(
  { id, text }: Block,
  { start, end }: Pick<Span, 'start' | 'end'>,
  grammar: QuoteGrammar,
): Read {
  const asides = findAsides(text.slice(start, end), start, grammar);
  const pieces = withoutAsides({ block: id, start, end }, asides, text);
  return { pieces, texts: pieces.map((piece) => text.slice(piece.start, piece.end)), asides };
}

/** «— Пора, — сказал он. — Едем»: author words, a colon above or a dialogue tell such a paragraph from an item of a list. */
function readReply(line: Line, replied: Block | null, grammar: QuoteGrammar): Utterance | null {
  const { block, items, sentence } = line;
  const [dash, first] = items;
  if (dash?.text !== '—' || !first || block.text.slice(0, sentence.at.start).trim() !== '') return null;
  const { pieces, texts, asides } = readSpan(block, { start: first.start, end: block.text.length }, grammar);
  const words = texts.join(' ');
  const told = asides.length > 0 || ((isAnnounced(line) || isAnswered(line, replied)) && endsLikeSpeech(words));
  if (!told || pieces.length === 0) return null;
  return {
    parts: [{ line, at: 0 }],
    pieces,
    words,
    count: readWords(words).length,
    asides,
    reply: true,
    frame: null,
    closed: true,
  };
}

/** «Мэр признался:» right above. */
const isAnnounced = ({ block, above }: Line): boolean =>
  above !== null &&
  above.block !== block &&
  above.items.at(-1)?.text === ':' &&
  above.cues.some(({ form }) => form?.mood === 'finite');

const isAnswered = ({ block, above }: Line, replied: Block | null): boolean =>
  replied !== null && replied !== block && above?.block === replied;
