import type { Block } from '../blocks.ts';
import type { People } from '../people/people.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { frameAfter } from './after.ts';
import { frameAlone } from './alone.ts';
import { findAnswers } from './answer.ts';
import { frameAside } from './aside.ts';
import { attributeAll, type Framed } from './attribute.ts';
import { frameBefore } from './before.ts';
import { findBlockquotes } from './blockquote.ts';
import type { Frame, Place } from './frame.ts';
import type { QuoteGrammar } from './grammar.ts';
import { frameHeading } from './heading.ts';
import { findIndirect } from './indirect.ts';
import { frameInside } from './inside.ts';
import { indexMentions } from './mention-index.ts';
import { readParagraphs } from './paragraph.ts';
import type { Quote } from './quote.ts';
import { readLines } from './reading.ts';
import { termKeys } from './terms.ts';
import { findUtterances, type Part, type Utterance } from './utterance.ts';

export interface QuoteInput {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly people: People;
  readonly title: string;
}

/** Names of things have few words. */
const longestTerm = 3;

/** Every quote in reading order. */
export function findQuotes({ blocks, sentences, people, title }: QuoteInput, grammar: QuoteGrammar): readonly Quote[] {
  const terms = new Set<string>();
  const framed: Framed[] = [];
  const lines = readLines(blocks, sentences, grammar);
  const paragraphs = readParagraphs(lines);
  const setApart = new Map([...findAnswers(paragraphs, grammar), ...findBlockquotes(paragraphs, grammar)]);
  for (const utterance of findUtterances(lines, setApart, grammar)) {
    const frame = frameOf(utterance, terms, grammar);
    if (frame) framed.push({ utterance, frame });
    else if (utterance.count <= longestTerm) for (const key of termKeys(utterance.words)) terms.add(key);
  }
  const scene = { ...grammar, mentions: indexMentions(people.mentions) };
  const spoken = attributeAll(framed, people, title, scene);
  return [...spoken, ...findIndirect(lines, scene)].sort((a, b) => a.at.block - b.at.block || a.at.start - b.at.start);
}

/** The first frame that fits: what stands right beside the words before what stands anywhere around them. */
function frameOf(utterance: Utterance, terms: ReadonlySet<string>, grammar: QuoteGrammar): Frame | null {
  const { parts, words, count, asides, reply, frame } = utterance;
  if (frame) return frame;
  const place = { words, count, terms, grammar };
  const first = { ...place, ...nearby(parts[0]) };
  const last = { ...place, ...nearby(parts.at(-1) ?? parts[0]) };
  if (reply) return frameAside(asides, last) ?? frameReply(first);
  return (
    frameAside(asides, last) ??
    frameHeading(first) ??
    frameAfter(last) ??
    frameBefore(first) ??
    frameAlone(first) ??
    frameInside(first)
  );
}

/** «Мэр признался:» above «— Мост готов.», else nobody is said to speak. */
const frameReply = (place: Place): Frame =>
  frameBefore(place) ?? { form: 'direct', cue: null, zone: null, reach: 0, strength: 0.7 };

/** No sentence a person can follow is longer on either side of its quotation. */
const farthest = 100;

/** The items around a quotation, so that a text without full stops costs no more than one with them. */
function nearby({ line, at }: Part): Part {
  if (line.items.length <= 2 * farthest) return { line, at };
  const from = Math.max(0, at - farthest);
  const items = line.items.slice(from, at + farthest);
  const [start, end] = [items[0]?.start ?? 0, items.at(-1)?.end ?? 0];
  const cues = line.cues.filter((cue) => cue.start >= start && cue.end <= end);
  return { line: { ...line, items, cues }, at: at - from };
}
