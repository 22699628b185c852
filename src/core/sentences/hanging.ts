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

/** «В », "On the ": what stands before a date that opens a sentence. */
const longestPreposition = 8;

/** Where a sentence can be said to open: at its start and, where a date opens it, behind that: «В 2019 году это решение …». */
export function openingsOf(
  plain: string,
  date: { readonly start: number; readonly end: number } | null,
): readonly string[] {
  if (!date || date.start < 0 || date.start > longestPreposition) return [plain];
  return [plain, plain.slice(date.end).replace(/^[, ]+/, '')];
}

/** Whether a sentence hangs on the one before it. */
export function isHanging(plain: string, { connective, hanging, standing }: HangingGrammar): boolean {
  const opening = plain.replace(connective, '');
  return hanging.test(opening) && !standing.test(opening);
}
