import type { Block } from '../blocks.ts';
import { readWords } from '../text/tokens.ts';
import { frameAside } from './aside.ts';
import { frameBefore } from './before.ts';
import { endsLikeSpeech, type Frame, type Place } from './frame.ts';
import type { QuoteGrammar } from './grammar.ts';
import { isPointedAt } from './names.ts';
import type { Paragraph } from './paragraph.ts';
import type { Item } from './reading.ts';
import { isByline, signatureAt } from './signature.ts';
import { type Part, readSpan, type Utterance } from './utterance.ts';

/** Blocks: what is longer is a document, and nobody's speech. */
const longestSpeech = 6;

/** Words. */
const fewest = 3;

/** A share of links above this leads to another page. */
const mostlyLinked = 0.5;

/** An opening mark that nothing closes. */
const strayMark = /^[«„“"]$/;

/** Words that say whose the quotation is. */
interface Signature {
  readonly block: Block;
  readonly items: readonly Item[];
}

interface Speech extends Part {
  readonly start: number;
  readonly end: number;
}

/**
 * What the blocks say that a page sets apart as a quotation, where it tells who speaks; null for all blocks but the first,
 * and for what is only a pull quote: words that the text has too.
 */
export function findBlockquotes(
  paragraphs: readonly Paragraph[],
  grammar: QuoteGrammar,
): ReadonlyMap<Block, Utterance | null> {
  // most articles have none, and to read the letters of all the text is dear
  if (!paragraphs.some(({ block }) => isQuotation(block))) return new Map();
  const told = new Set(paragraphs.flatMap(({ block }) => (isQuotation(block) ? [] : [lettersOf(block.text)])));
  const found = new Map<Block, Utterance | null>();
  for (let from = 0; from < paragraphs.length; from += 1) {
    const group = groupFrom(paragraphs, from);
    const utterance = readGroup(group, grammar);
    from += Math.max(0, group.length - 1);
    const [first] = group;
    if (!utterance || !first) continue;
    const letters = lettersOf(utterance.words);
    const repeats = [...told].some((text) => text.includes(letters));
    for (const { block } of group) found.set(block, null);
    if (!repeats) found.set(first.block, utterance);
    told.add(letters);
  }
  return found;
}

const isQuotation = ({ kind }: Block): boolean => kind === 'quotation';

const lettersOf = (text: string): string =>
  readWords(text)
    .map((word) => word.text)
    .join(' ');

/** The blocks of a quotation; a signature ends it. */
function groupFrom(paragraphs: readonly Paragraph[], from: number): readonly Paragraph[] {
  const group: Paragraph[] = [];
  for (const paragraph of paragraphs.slice(from)) {
    if (!isQuotation(paragraph.block)) break;
    group.push(paragraph);
    if (signatureAt(paragraph) >= 0) break;
  }
  return group;
}

function readGroup(group: readonly Paragraph[], grammar: QuoteGrammar): Utterance | null {
  const signed = findSignature(group);
  const spoken = group.flatMap((paragraph) => speechOf(paragraph, signed) ?? []);
  const [first, ...rest] = spoken;
  // Where a block holds marks and more, the marks tell what is said.
  const mixed = spoken.length < group.filter(({ block }) => block !== signed?.block).length;
  if (!first || mixed || spoken.length > longestSpeech || group.some(({ block }) => block.linked > mostlyLinked))
    return null;
  const read = spoken.map(({ line: { block }, start, end }) => readSpan(block, { start, end }, grammar));
  const asides = read.flatMap((part) => part.asides);
  const words = read.flatMap(({ texts }) => texts).join(' ');
  const count = readWords(words).length;
  const parts = [first, ...rest] as const;
  const place = { ...first, words, count, terms: new Set<string>(), grammar };
  const frame = frameAside(asides, place) ?? (signed && frameSigned(signed)) ?? frameBelow(place);
  if (!frame || count < fewest) return null;
  return {
    parts,
    pieces: read.flatMap(({ pieces }) => pieces),
    words,
    count,
    asides,
    reply: false,
    frame,
    closed: true,
  };
}

/** «— Анна Белова, мэр» below the words or at their end. */
function findSignature(group: readonly Paragraph[]): Signature | null {
  const last = group.at(-1);
  if (!last) return null;
  const from = signatureAt(last);
  if (from >= 0) return { block: last.block, items: last.items.slice(from) };
  return group.length > 1 && isByline(last) ? { block: last.block, items: last.items } : null;
}

/** Where the words of a block stand, without marks around all of them; null when it only signs, or holds marks and more. */
function speechOf({ block, first, items }: Paragraph, signed: Signature | null): Speech | null {
  const own = block === signed?.block ? items.filter(({ start }) => start < (signed.items[0]?.start ?? 0)) : items;
  const opening = own.find(({ text }) => !strayMark.test(text));
  const last = own.at(-1);
  if (!opening || !last) return null;
  const marked = opening.quotation;
  if (!marked) return { line: first, at: 0, start: opening.start, end: last.end };
  const whole = own.slice(1).every(({ word, quotation }) => !word && quotation === null);
  return whole ? { line: first, at: 0, start: marked.start, end: marked.end } : null;
}

const frameSigned = ({ block, items }: Signature): Frame => ({
  form: 'direct',
  cue: null,
  zone: { block: block.id, items, cues: [], side: 'after' },
  reach: 0,
  strength: 0.9,
});

/** Under «Мэр сказал:», or right under a sentence that says that somebody spoke. */
function frameBelow(place: Place): Frame | null {
  const { above, block } = place.line;
  if (!above || above.block === block || isQuotation(above.block) || isPointedAt(above.items, place.grammar))
    return null;
  if (above.items.at(-1)?.text === ':') return frameBefore(place);
  const cue = above.cues.findLast(({ form }) => form?.mood === 'finite' && form.sense !== 'cites' && !form.noun);
  if (!cue || cue.subordinate || above.items.some(({ quotation }) => quotation) || !endsLikeSpeech(place.words))
    return null;
  const zone = { block: above.block.id, items: above.items, cues: above.cues, side: 'before' } as const;
  return { form: 'direct', cue, zone, reach: 0, strength: 0.8 };
}
