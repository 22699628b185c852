import type { HangingGrammar } from '../sentences/hanging.ts';

/**
 * What a language says about events. Patterns read lower case, plain spaces, «е» for «ё»; in `reference` an «@» stands
 * for the date on either side of its words: «по сравнению с @2022 годом@».
 */
export interface TimelineGrammar {
  /** A date that something is measured against or holds until: no event. */
  readonly reference: RegExp;
  /** What starts a sentence and is needless without the one before: «Кроме того, …». Anchored at the start. */
  readonly opening: RegExp;
  /** What closes a sentence and only says which agency has the news: «…, передает ТАСС». Anchored at the end. */
  readonly agency: RegExp;
  /** Where a sentence of several dates may be cut; the next clause begins at the end of the match. Global. */
  readonly clause: RegExp;
  /** What links a second predicate to the subject of the first: "opened in 1911 and closed in 1970". Global. */
  readonly predicate: RegExp;
  /** A clause that only the words before it make clear: «который …». Anchored at the start. */
  readonly dependent: RegExp;
  readonly hanging: HangingGrammar;
  /** What, anywhere in a clause, points out of it: «там», «тогда». */
  readonly pointing: RegExp;
  /** Nouns for all that the sentence before tells: «это решение», «такой шаг». Anchored at the start. */
  readonly event: RegExp;
  /** Whether names are known, so that a clause without one names nobody. */
  readonly knowsNames: boolean;
  /** Signs of a verb, so that a cut clause says something. */
  readonly verb: RegExp;
}
