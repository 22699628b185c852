import type { Gender, Mention } from './mention.ts';
import type { Person } from './person.ts';

/** What the place of a quote says about its speaker. */
export interface SpeakerClue {
  /** The mention that goes with the speech verb; null when the sentence has none. */
  readonly mention: Mention | null;
  /** Gender and number that the speech verb shows, e.g. «сказала». */
  readonly verb: { readonly gender: Gender | null; readonly plural: boolean } | null;
  /** Who spoke in the quote before this one, when the text plainly goes on with them. */
  readonly before: Person | null;
}

export interface Resolution {
  readonly speaker: Person;
  /** 0 to 1: exact name > role > pronoun > carried over. */
  readonly confidence: number;
}

const trust: Readonly<Record<Mention['kind'], number>> = {
  name: 1,
  body: 0.9,
  document: 0.9,
  role: 0.85,
  pronoun: 0.75,
};
const carriedOver = 0.65;
/** Below this a candidate is a guess. */
const least = 0.4;

/** Tells who is meant, or null: a wrong name is far worse than none. */
export function resolveSpeaker({ mention, verb, before }: SpeakerClue): Resolution | null {
  if (!mention) return before && { speaker: before, confidence: carriedOver };
  const fitting = mention.candidates.filter(
    ({ gender, person }) =>
      !verb?.gender ||
      gender === null ||
      gender === verb.gender ||
      person.kind === 'document' ||
      person.kind === 'body',
  );
  const [best, second] = fitting;
  if (!best) return null;
  const weight =
    fitting.length < mention.candidates.length && second === undefined ? Math.max(best.weight, 0.8) : best.weight;
  if (weight < least) return null;
  return { speaker: best.person, confidence: trust[mention.kind] * weight };
}
