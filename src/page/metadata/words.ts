export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? [];

/** How many of the words of `part` occur in `whole`, 0 to 1; 0 when it has none. */
export function shareFound(part: string, whole: string | ReadonlySet<string>): number {
  const words = wordsOf(part);
  const known = typeof whole === 'string' ? new Set(wordsOf(whole)) : whole;
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

/** How alike two lines are, 0 to 1, order aside. */
export const likeness = (a: string, b: string): number => Math.min(shareFound(a, b), shareFound(b, a));
