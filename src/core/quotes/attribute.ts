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

/** Says whose words each quotation is. */
export function attributeAll(framed: readonly Framed[], people: People): readonly Quote[] {
  const quotes: Quote[] = [];
  let last: { readonly speaker: Person; readonly block: number } | null = null;
  for (const [index, { utterance, frame }] of framed.entries()) {
    const [at, ...rest] = utterance.pieces;
    if (!at) continue;
    const { line } = utterance.parts[0];
    const told: Frame = speakerFrame(framed, index);
    const before: Person | null = last && at.block - last.block <= longestSilence ? last.speaker : null;
    const mention = told.zone && told.cue ? findSubject(told.zone, told.cue, line.cues, people.mentions) : null;
    const verb = told.cue?.form?.mood === 'finite' ? told.cue.form : null;
    const resolved = resolveSpeaker({ mention, verb, sentence: line.sentence.index, before }, people);
    const confidence = frame.strength * (resolved?.confidence ?? 0.5);
    const speaker = resolved && confidence >= leastConfidence ? resolved.speaker : null;
    if (speaker) last = { speaker, block: at.block };
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
      confidence,
    });
  }
  return quotes;
}

/** The frame that names the speaker: a paragraph left open is spoken by whoever the next one names. */
function speakerFrame(framed: readonly Framed[], index: number): Frame {
  for (let next = index; ; next += 1) {
    const current = framed[next];
    if (current?.frame.zone) return current.frame;
    if (!current || current.utterance.closed)
      return framed[index]?.frame ?? { form: 'direct', cue: null, zone: null, strength: 0 };
  }
}
