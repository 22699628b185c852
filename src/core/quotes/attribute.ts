import type { People } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import { resolveSpeaker } from '../people/resolve.ts';
import type { Frame } from './frame.ts';
import { canMean, findInterviewee, isAnswer, isAsked, isRightFor } from './interview.ts';
import { findPresented } from './presented.ts';
import type { Quote } from './quote.ts';
import type { Scene } from './scene.ts';
import { findSubject } from './subject.ts';
import type { Utterance } from './utterance.ts';
import { findIntroduced, goesOn, type Voice } from './voice.ts';
import { writtenSpeaker } from './written.ts';

/** Below this no name is shown: a wrong one is far worse than none. */
export const leastConfidence = 0.5;

export interface Framed {
  readonly utterance: Utterance;
  readonly frame: Frame;
}

/** Says whose words each quotation is; once it is known who is interviewed, their answers too. */
export function attributeAll(framed: readonly Framed[], people: People, title: string, scene: Scene): readonly Quote[] {
  const first = framed.find(({ frame }) => frame.asked)?.utterance.parts[0].line.block.id;
  const presented = first === undefined ? null : findPresented(people.mentions, first, title);
  const quotes = attribute(framed, people, scene, presented);
  const interviewee = presented ?? findInterviewee(quotes);
  return interviewee && interviewee !== presented ? attribute(framed, people, scene, interviewee) : quotes;
}

function attribute(
  framed: readonly Framed[],
  people: People,
  scene: Scene,
  interviewee: Person | null,
): readonly Quote[] {
  const { joins, newcomers, interviewer, mentions } = scene;
  const quotes: Quote[] = [];
  let last: Voice | null = null;
  for (const [index, { utterance, frame }] of framed.entries()) {
    const { pieces, words } = withoutComma(utterance);
    const [at, ...rest] = pieces;
    if (!at) continue;
    const { line } = utterance.parts[0];
    const { sentence } = line;
    const told = speakerFrame(framed, index, frame);
    const mention = told.zone && findSubject(told.zone, told.cue, scene);
    const silent = { at, line, reach: told.reach };
    const going: boolean = last !== null && goesOn(last, silent, { mentions, newcomers });
    const answers = interviewee !== null && (told.asked || isAnswer(line, told, interviewer));
    const before: Person | null =
      going && last ? last.speaker : answers ? interviewee : findIntroduced(line, told, mentions);
    const verb = told.cue?.form?.mood === 'finite' ? told.cue.form : null;
    const resolved = resolveSpeaker({ mention, verb, before });
    const asked =
      interviewee !== null &&
      mention?.kind === 'pronoun' &&
      isAsked(line, interviewer) &&
      isRightFor(mention, interviewee, people.mentions);
    const sure = resolved && resolved.confidence >= leastConfidence ? resolved.speaker : null;
    const speaker: Person | null =
      (asked ? interviewee : sure) ?? (interviewee && canMean(mention, interviewee) ? interviewee : null);
    if (speaker) last = { speaker, block: at.block, end: Math.max(sentence.at.end, (rest.at(-1) ?? at).end) };
    else if (told.zone || told.reach > 0) last = null;
    quotes.push({
      text: words,
      form: frame.form,
      speaker,
      mention: mention?.at ?? writtenSpeaker(frame, joins),
      cue: frame.cue?.text ?? null,
      at,
      rest,
      sentence: sentence.index,
      confidence: frame.strength * (resolved?.confidence ?? leastConfidence),
    });
  }
  return quotes;
}

/** A comma before the author's words belongs to their sentence: "It is ready," she said. */
function withoutComma({ pieces, words }: Utterance): Pick<Utterance, 'pieces' | 'words'> {
  const last = pieces.at(-1);
  if (!last || !words.endsWith(',')) return { pieces, words };
  return { pieces: [...pieces.slice(0, -1), { ...last, end: last.end - 1 }], words: words.slice(0, -1) };
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
