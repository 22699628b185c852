/** Whether a word is written with a capital letter though it starts no sentence, as names are. */
export function isCapitalInside(text: string, at: number): boolean {
  const initial = text.charAt(at);
  return initial !== initial.toLowerCase() && /[\p{L}\p{N},;:)—-] ?$/u.test(text.slice(Math.max(0, at - 2), at));
}
