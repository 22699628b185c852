/**
 * The matches of a global pattern, in order, up to one that is empty. `matchAll` finds them with a copy of the pattern, made
 * anew at each call, and what an engine compiles for a copy is soon thrown away.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  while (match !== null) {
    matches.push(match);
    match = pattern.lastIndex > match.index ? pattern.exec(text) : null;
  }
  return matches;
}
