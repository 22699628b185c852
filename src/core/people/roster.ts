import type { Gender } from './mention.ts';
import type { NameReading } from './names.ts';
import type { Person } from './person.ts';
import type { Phrase } from './roles.ts';

/** What is known of one person or body while the article is read. */
export interface Entry {
  kind: Person['kind'];
  parts: readonly string[];
  /** The parts in lower case, with е for ё. */
  keys: readonly string[];
  gender: Gender | null;
  plural: boolean;
  /** Role phrases that are theirs, in reading order. */
  readonly roles: Phrase[];
  /** Phrases elsewhere that go back to them. */
  readonly called: Phrase[];
  /** How often the name stands where it can be a subject. */
  subjects: number;
}

const isInitial = (key: string): boolean => key.length === 2 && key.endsWith('.');

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

function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (isShortFor(a, b) || isShortFor(b, a)) return true;
  const [first, other] = [a[0], b[0]];
  const [last, otherLast] = [a.at(-1), b.at(-1)];
  if (!first || !other || !last || !otherLast || a.length < 2 || b.length < 2) return false;
  if (last === otherLast) return matches(first, other) || variants(first, other);
  return a.length === 2 && b.length === 2 && matches(first, otherLast) && matches(last, other);
}

const agree = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b;

/** Those a reading of a name can stand for: full names must agree, a single part must be one of theirs. */
export const whoCanBe = (reading: NameReading, roster: readonly Entry[]): readonly Entry[] =>
  roster.filter(
    (entry) => entry.kind === 'person' && agree(entry.gender, reading.gender) && samePerson(reading.keys, entry.keys),
  );

/** Takes a reading of a full name into the roster. */
export function enrol(reading: NameReading, roster: Entry[]): Entry {
  const known = whoCanBe(reading, roster).find(
    (entry) => Math.min(entry.parts.length, reading.parts.length) > 1 || entry.parts.length === reading.parts.length,
  );
  if (!known) {
    const entry: Entry = {
      kind: 'person',
      keys: reading.keys,
      parts: reading.parts,
      gender: reading.gender,
      plural: false,
      roles: [],
      called: [],
      subjects: 0,
    };
    roster.push(entry);
    return entry;
  }
  if (fullness(reading.keys) > fullness(known.keys)) {
    known.parts = reading.parts;
    known.keys = reading.keys;
  }
  known.gender ??= reading.gender;
  return known;
}

const fullness = (parts: readonly string[]): number =>
  parts.filter((part) => !isInitial(part)).length * 4 + parts.length;
