import type { Mention } from '../people/mention.ts';
import { resolveSpeaker } from '../people/resolve.ts';
import { leastConfidence } from './attribute.ts';
import type { Cue } from './cues.ts';
import type { Zone } from './frame.ts';
import type { QuoteGrammar } from './grammar.ts';
import { looksLikeName } from './names.ts';
import type { Quote } from './quote.ts';
import type { Item, Line } from './reading.ts';
import type { Scene } from './scene.ts';
import { findSubject } from './subject.ts';

/** Fewer words are no statement. */
const fewest = 3;

/** Between a verb and what is said there is room for the speaker and whom they told. */
const room = 14;

/** Behind both speaker and verb stands only when and where. */
const circumstances = 3;

/** How sure it is that a sentence without marks tells what somebody said. */
const strength = 0.8;

/**
 * What people say in the reporter's words, in reading order: only what the article ties to a speaker it names.
 * The whole sentence, because its verb may take back what the clause says: «не подтвердил, что …».
 */
export const findIndirect = (lines: readonly Line[], scene: Scene): readonly Quote[] =>
  lines.filter(isPlain).flatMap((line) => read(line, scene) ?? []);

/** Names may stand in marks; a sentence with somebody's own words in it, or right behind it, is listed by those. */
const isPlain = ({ block, items }: Line): boolean =>
  block.kind === 'paragraph' &&
  !/^[\s—–-]{0,3}[—–-]/.test(block.text) &&
  items.at(-1)?.text !== ':' &&
  items.every(({ quotation }) => !quotation || looksLikeName(block.text.slice(quotation.start, quotation.end)));

function read({ block, items, cues, sentence }: Line, scene: Scene): Quote | null {
  const cue = cues.find((one) => isSpeech(one, scene));
  const shape = cue && shapeOf(withoutEnd(items), cue, scene);
  if (!cue || !shape || shape.said.filter(({ word }) => word).length < fewest) return null;
  const mention = findSubject({ block: block.id, cues, ...shape.zone }, cue, scene);
  if (!mention || !shape.speaks(mention)) return null;
  const resolved = resolveSpeaker({ mention, verb: cue.form?.mood === 'finite' ? cue.form : null, before: null });
  if (!resolved || resolved.confidence < leastConfidence || resolved.speaker.kind === 'unnamed') return null;
  return toQuote(sentence, mention, cue, resolved);
}

const toQuote = (
  { text, at, index }: Line['sentence'],
  { at: mention }: Mention,
  cue: Cue,
  { speaker, confidence }: { readonly speaker: Quote['speaker']; readonly confidence: number },
): Quote => ({
  text,
  form: 'indirect',
  speaker,
  mention,
  cue: cue.text,
  at,
  rest: [],
  sentence: index,
  confidence: strength * confidence,
});

/** «Говорится, что …» has its speaker, a document, beside it. */
const isSpeech = ({ text, form, subordinate }: Cue, { reporting }: QuoteGrammar): boolean =>
  form === null ||
  ((form.mood === 'finite' || form.mood === 'passive') && reporting.has(text) && !form.noun && !subordinate);

const withoutEnd = (items: readonly Item[]): readonly Item[] =>
  items.slice(0, items.findLastIndex(({ word, quotation }) => word || quotation !== null) + 1);

/** What a sentence says that somebody said, and where it says who. */
interface Shape {
  readonly said: readonly Item[];
  readonly zone: Pick<Zone, 'items' | 'side'>;
  /** Whether somebody named there stands in the speaker's place. */
  readonly speaks: (mention: Mention) => boolean;
}

type ShapeOf = (items: readonly Item[], cue: Cue, grammar: QuoteGrammar) => Shape | null;

const anywhere = (): boolean => true;

/** X заявил, что … · X told reporters that … */
const withConjunction: ShapeOf = (items, { end }, { that }) => {
  const at = items.findIndex(({ start, text }) => start >= end && that.has(text));
  const near = at >= 0 && items.slice(0, at).filter(({ start }) => start >= end).length <= room;
  return near
    ? { said: items.slice(at + 1), zone: { items: items.slice(0, at), side: 'before' }, speaks: anywhere }
    : null;
};

/** X said the bridge … */
const withoutConjunction: ShapeOf = (items, { text, end }, { bare, clauseOpeners }) => {
  const at = items.findIndex(({ start }) => start >= end);
  const opens = bare.has(text) && clauseOpeners.has(items[at]?.text ?? '');
  return opens
    ? { said: items.slice(at), zone: { items: items.slice(0, at), side: 'before' }, speaks: anywhere }
    : null;
};

/** По словам X, … · According to X, … · Как сообщил X, … */
const atStart: ShapeOf = (items, { start, end }) => {
  const lead = items.filter((item) => item.end <= start);
  const comma = items.findIndex((item) => item.start >= end && item.text === ',');
  if (lead.length > 1 || comma <= lead.length || comma > room) return null;
  const speaks = ({ at }: Mention): boolean => at.start >= end;
  return { said: items.slice(comma + 1), zone: { items: items.slice(0, comma), side: 'before' }, speaks };
};

/** …, сообщил X · …, X said */
const atEnd: ShapeOf = (items, { start, end }) => {
  const comma = items.findLastIndex((item) => item.end <= start && item.text === ',');
  const tail = items.slice(comma + 1);
  const after = tail.filter((item) => item.start >= end).length;
  if (comma <= 0 || after > room) return null;
  // «…, а мэр продолжал строить дорогу» tells what he did
  const speaks = ({ at }: Mention): boolean =>
    tail[0]?.start === start || (tail[0]?.start === at.start && after <= circumstances);
  return { said: items.slice(0, comma), zone: { items: tail, side: 'after' }, speaks };
};

/** The first shape that fits. */
const shapeOf: ShapeOf = (items, cue, grammar) =>
  withConjunction(items, cue, grammar) ??
  atStart(items, cue, grammar) ??
  withoutConjunction(items, cue, grammar) ??
  atEnd(items, cue, grammar);
