import type { Cue } from './cues.ts';
import type { QuoteGrammar } from './grammar.ts';
import type { Item, Line } from './reading.ts';

/** A quotation in its place: what the frames look at. */
export interface Place {
  readonly line: Line;
  /** Index of the quotation among the line's items. */
  readonly at: number;
  /** The quoted words. */
  readonly words: string;
  /** How many they are. */
  readonly count: number;
  /** Keys of short phrases that stood in marks above where nobody spoke: usual names of things. */
  readonly terms: ReadonlySet<string>;
  readonly grammar: QuoteGrammar;
}

/** Where a cue and its speaker stand. */
export interface Zone {
  readonly block: number;
  readonly items: readonly Item[];
  /** The cues of the whole line. */
  readonly cues: readonly Cue[];
  /** On which side of the quoted words. */
  readonly side: 'before' | 'after';
  /** Set when the items are author words inside the marks of the speech. */
  readonly asideOfSpeech?: boolean;
}

/** How a quotation is tied to a speaker. */
export interface Frame {
  readonly form: 'direct' | 'fragment';
  /** Null when the text has no words for it. */
  readonly cue: Cue | null;
  /** Where the speaker stands; null when it is whoever spoke before. */
  readonly zone: Zone | null;
  /** How many blocks back the last speaker may be whose words go on here; negative when it is not theirs. */
  readonly reach: number;
  /** Set when these words answer a question of whoever holds the interview. */
  readonly asked?: true;
  /** 0 to 1: how sure it is that these are somebody's words. */
  readonly strength: number;
}

export const startsWithCapital = (words: string): boolean => /^[^\p{L}\p{N}]*\p{Lu}/u.test(words);

/** Whether quoted words end as a sentence does, or as the part of one before its author words. */
export const endsLikeSpeech = (words: string): boolean => /[,.!?…]["'”’»“]{0,2}$/.test(words);
