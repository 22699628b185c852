import type { People } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { resolveSpeaker } from '../people/resolve.ts';
import type { Span } from '../span.ts';
import type { Frame } from './frame.ts';
import type { QuoteGrammar } from './grammar.ts';
import { indexMentions, type MentionIndex } from './mention-index.ts';
import type { Quote } from './quote.ts';
import { findSubject } from './subject.ts';
import type { Utterance } from './utterance.ts';
import { writtenSpeaker } from './written.ts';

/** Below this no name is shown: a wrong one is far worse than none. */
export const leastConfidence = 0.5;

export interface Framed {
  readonly utterance: Utterance;
  readonly frame: Frame;
}

/** Who spoke last, and where their words end. */
interface Voice {
  readonly speaker: Person;
  readonly block: number;
  readonly end: number;
}

/** Says whose words each quotation is. */
export function attributeAll(
  framed: readonly Framed[],
  people: People,
  { freeOrder, joins }: QuoteGrammar,
): readonly Quote[] {
  const scene = { mentions: indexMentions(people.mentions), freeOrder, joins };
  const quotes: Quote[] = [];
  let last: Voice | null = null;
  for (const [index, { utterance, frame }] of framed.entries()) {
    const [at, ...rest] = utterance.pieces;
    if (!at) continue;
    const { sentence } = utterance.parts[0].line;
    const told = speakerFrame(framed, index, frame);
    const mention = told.zone && findSubject(told.zone, told.cue, scene);
    const before: Person | null = last && goesOn(last, at, told, scene.mentions) ? last.speaker : null;
    const verb = told.cue?.form?.mood === 'finite' ? told.cue.form : null;
    const resolved = resolveSpeaker({ mention, verb, sentence: sentence.index, before }, people);
    const speaker = resolved && resolved.confidence >= leastConfidence ? resolved.speaker : null;
    if (speaker) last = { speaker, block: at.block, end: Math.max(sentence.at.end, (rest.at(-1) ?? at).end) };
    else if (told.zone) last = null;
    quotes.push({
      text: utterance.words,
      form: frame.form,
      speaker,
      mention: mention?.at ?? writtenSpeaker(frame),
      cue: frame.cue?.text ?? null,
      at,
      rest,
      sentence: sentence.index,
      confidence: frame.strength * (resolved?.confidence ?? leastConfidence),
    });
  }
  return quotes;
}

/** The frame that names the speaker: a paragraph left open is spoken by whoever the next one names. */
function speakerFrame(framed: readonly Framed[], index: number, own: Frame): Frame {
  for (let next = index; next < framed.length; next += 1) {
    const current = framed[next];
    if (current?.frame.zone) return current.frame;
    if (current?.utterance.closed) break;
  }
  return own;
}

/** Whether words without a speaker can be the last speaker's: close by, and nobody else named since. */
function goesOn(last: Voice, at: Span, { reach }: Frame, mentions: MentionIndex): boolean {
  if (at.block - last.block > reach) return false;
  for (let block = last.block; block <= at.block; block += 1) {
    const start = block === last.block ? last.end : 0;
    const end = block === at.block ? at.start : Number.MAX_SAFE_INTEGER;
    const others = mentions
      .within({ block, start, end })
      .some(({ kind, quoted, subject, person }) => kind === 'name' && subject && !quoted && person !== last.speaker);
    if (others) return false;
  }
  return true;
}
