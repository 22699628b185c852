/** «в.» */
export const isInitial = (key: string): boolean => key.length === 2 && key.endsWith('.');

const matches = (a: string, b: string): boolean => a === b || ((isInitial(a) || isInitial(b)) && a[0] === b[0]);

/** Whether the shorter name is the longer one with parts left out or cut to initials. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const key of short) {
    while (at < long.length && !matches(key, long[at] ?? '')) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

/** Spelling variants of one first name: «Филип» and «Филипп». */
const variants = (a: string, b: string): boolean =>
  a.length > 3 && b.length > 3 && a.slice(0, 4) === b.slice(0, 4) && Math.abs(a.length - b.length) < 2;

/** Whether two names, in lower case, can be the same person's. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (isShortFor(a, b) || isShortFor(b, a)) return true;
  const [first, other] = [a[0], b[0]];
  const [last, otherLast] = [a.at(-1), b.at(-1)];
  if (!first || !other || !last || !otherLast || a.length < 2 || b.length < 2) return false;
  if (last === otherLast) return matches(first, other) || variants(first, other);
  return a.length === 2 && b.length === 2 && matches(first, otherLast) && matches(last, other);
}
