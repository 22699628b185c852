import type { Mention } from '../people/mention.ts';
import type { People } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { resolveSpeaker } from '../people/resolve.ts';
import type { Frame } from './frame.ts';
import type { Quote } from './quote.ts';
import { findSubject } from './subject.ts';
import type { Utterance } from './utterance.ts';

/** Below this no name is shown: a wrong one is far worse than none. */
export const leastConfidence = 0.5;

/** Speech without a speaker of its own goes on for so many blocks. */
const longestSilence = 3;

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
export function attributeAll(framed: readonly Framed[], people: People): readonly Quote[] {
  const quotes: Quote[] = [];
  let last: Voice | null = null;
  for (const [index, { utterance, frame }] of framed.entries()) {
    const [at, ...rest] = utterance.pieces;
    if (!at) continue;
    const { line } = utterance.parts[0];
    const told = speakerFrame(framed, index, frame);
    const mention: Mention | null = told.zone && findSubject(told.zone, told.cue, people.mentions);
    const verb = told.cue?.form?.mood === 'finite' ? told.cue.form : null;
    const before: Person | null = last && goesOn(last, at, told, people) ? last.speaker : null;
    const resolved = resolveSpeaker({ mention, verb, sentence: line.sentence.index, before }, people);
    const speaker = resolved && resolved.confidence >= leastConfidence ? resolved.speaker : null;
    const end = (rest.at(-1) ?? at).end;
    if (speaker) last = { speaker, block: at.block, end };
    else if (told.zone) last = null;
    quotes.push({
      text: utterance.words,
      form: frame.form,
      speaker,
      mention: told === frame && mention ? mention.at : null,
      cue: frame.cue?.text ?? null,
      at,
      rest,
      sentence: line.sentence.index,
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
function goesOn(last: Voice, at: Quote['at'], { form, zone }: Frame, { mentions }: People): boolean {
  const distance = at.block - last.block;
  if (distance > (form === 'fragment' || zone ? 0 : longestSilence)) return false;
  return !mentions.some(
    ({ at: place, kind, quoted, subject, person }) =>
      kind === 'name' &&
      subject &&
      !quoted &&
      person !== last.speaker &&
      (place.block > last.block || (place.block === last.block && place.start > last.end)) &&
      (place.block < at.block || (place.block === at.block && place.start < at.start)),
  );
}
