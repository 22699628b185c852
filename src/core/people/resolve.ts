import type { Gender, Mention } from './mention.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';

/** What the place of a quote says about its speaker. */
export interface SpeakerClue {
  /** The mention that goes with the speech verb; null when the sentence has none. */
  readonly mention: Mention | null;
  /** Gender and number that the speech verb shows, e.g. «сказала». */
  readonly verb: { readonly gender: Gender | null; readonly plural: boolean } | null;
  /** Reading-order place of the quote: index of its sentence. */
  readonly sentence: number;
  /** Who spoke in the quote before this one, when the text plainly goes on with them. */
  readonly before: Person | null;
}

export interface Resolution {
  readonly speaker: Person;
  /** 0 to 1: exact name > role > pronoun > carried over. */
  readonly confidence: number;
}

/** Tells who is meant, or null: a wrong name is far worse than none. */
export function resolveSpeaker(_clue: SpeakerClue, _people: People): Resolution | null {
  return null;
}
