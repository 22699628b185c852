/**
 * How a language opens a sentence that only the one before makes clear. All three are anchored at the start and read
 * plain lower-case text (`core/text/plain`).
 */
export interface HangingGrammar {
  /** What may come first and decides nothing: «однако», "at the same time,". */
  readonly connective: RegExp;
  /** «Он», «после этого», "one of them". */
  readonly hanging: RegExp;
  /** What only looks so: «этой весной», "those who". */
  readonly standing: RegExp;
}

/** Whether a sentence hangs on the one before it. */
export function isHanging(plain: string, { connective, hanging, standing }: HangingGrammar): boolean {
  const opening = plain.replace(connective, '');
  return hanging.test(opening) && !standing.test(opening);
}
