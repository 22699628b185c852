import type { Gender } from './mention.ts';
import type { NameReading } from './name-reading.ts';
import type { Person } from './person.ts';
import type { Phrase } from './phrases.ts';
import { isInitial, samePerson } from './same-name.ts';

/** What is known of one person or body while the article is read. */
export interface Entry {
  readonly kind: Person['kind'];
  parts: readonly string[];
  /** The parts in lower case, with е for ё. */
  keys: readonly string[];
  gender: Gender | null;
  /** What the form of the name makes likely where nothing tells the gender. */
  leaning: Gender | null;
  readonly plural: boolean;
  /** Role phrases that are theirs, in reading order. */
  readonly roles: Phrase[];
  /** Phrases elsewhere that go back to them. */
  readonly called: Phrase[];
  /** How often the name stands where it can be a subject. */
  subjects: number;
}

/** How many namesakes or holders of one office are looked at: the latest; more are in no honest article. */
const most = 60;

/** Everybody and every body the article has named so far, found by parts of their names and by their offices. */
export class Roster {
  readonly entries: Entry[] = [];
  readonly #byKey = new Map<string, Entry[]>();
  readonly #byOffice = new Map<string, Entry[]>();
  readonly #byEpithet = new Map<string, Entry[]>();

  add(
    kind: Entry['kind'],
    parts: readonly string[],
    keys: readonly string[],
    gender: Gender | null,
    plural = false,
  ): Entry {
    const entry: Entry = { kind, parts, keys, gender, leaning: null, plural, roles: [], called: [], subjects: 0 };
    this.entries.push(entry);
    this.#index(entry);
    return entry;
  }

  rename(entry: Entry, parts: readonly string[], keys: readonly string[]): void {
    entry.parts = parts;
    entry.keys = keys;
    this.#index(entry);
  }

  giveRole(entry: Entry, role: Phrase): void {
    entry.roles.push(role);
    for (const office of [...role.groups, lemmaOffice(role)]) append(this.#byOffice, office, entry);
  }

  giveEpithet(entry: Entry, epithet: Phrase): void {
    entry.called.push(epithet);
    append(this.#byEpithet, lemmaOffice(epithet), entry);
  }

  /** Those the article has called by this noun before, without a role of theirs that says so. */
  withEpithet(phrase: Phrase): readonly Entry[] {
    return latest(this.#byEpithet.get(lemmaOffice(phrase)) ?? []);
  }

  /** Those one of whose names this is; an initial finds all whose names begin with it. */
  withName(keys: readonly string[]): readonly Entry[] {
    return latest(keys.flatMap((key) => this.#byKey.get(key) ?? []));
  }

  /** Those who hold a role of one of these groups. */
  inOffice(groups: readonly string[]): readonly Entry[] {
    return latest(groups.flatMap((group) => this.#byOffice.get(group) ?? []));
  }

  /** Bodies and documents called by this noun, the latest first. */
  calledBy(phrase: Phrase): readonly Entry[] {
    return latest(this.#byOffice.get(lemmaOffice(phrase)) ?? []).toReversed();
  }

  #index(entry: Entry): void {
    for (const key of entry.keys) append(this.#byKey, key, entry);
  }
}

const lemmaOffice = ({ kind, lemma }: Phrase): string => `${kind} ${lemma}`;

function append(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const same = index.get(key);
  if (!same) index.set(key, [entry]);
  else if (same.at(-1) !== entry) same.push(entry);
}

const latest = (entries: readonly Entry[]): readonly Entry[] => [...new Set(entries.slice(-most))];

const agree = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b;

/** "Cody Lund" is a family name in "Fatima Cody Lund". */
const isTailOf = (tail: readonly string[], keys: readonly string[]): boolean =>
  tail.length > 1 && tail.length < keys.length && tail.every((key, at) => key === keys[keys.length - tail.length + at]);

/** Those a reading of a name can stand for: full names must agree, a single part must be one of theirs. */
export const whoCanBe = (reading: NameReading, roster: Roster): readonly Entry[] =>
  roster
    .withName(reading.keys)
    .filter(
      (entry) =>
        entry.kind === 'person' &&
        (agree(entry.gender, reading.gender) || isTailOf(reading.keys, entry.keys)) &&
        samePerson(reading.keys, entry.keys),
    );

/** Takes a reading of a name into the roster. */
export function enrol(reading: NameReading, roster: Roster): Entry {
  const known = whoCanBe(reading, roster).find(
    (entry) => Math.min(entry.keys.length, reading.keys.length) > 1 || entry.keys.length === reading.keys.length,
  );
  if (!known) {
    const entry = roster.add('person', reading.parts, reading.keys, reading.gender);
    entry.leaning = reading.leaning ?? null;
    return entry;
  }
  if (fullness(reading.keys) > fullness(known.keys)) roster.rename(known, reading.parts, reading.keys);
  known.gender ??= reading.gender;
  return known;
}

/** Whether «Анна Андреевна» is the only Anna of the article with a family name; from then on the name finds her. */
export function joinAddress({ keys, gender }: NameReading, roster: Roster): boolean {
  const [first, patronymic] = keys;
  if (first === undefined || patronymic === undefined) return false;
  const [only, ...others] = roster
    .withName([first])
    .filter((entry) => entry.kind === 'person' && entry.keys[0] === first && entry.keys.length > 1);
  const family = only?.keys.at(-1);
  if (!only || family === undefined || others.length > 0 || !agree(only.gender, gender)) return false;
  if (only.keys.length > 2) return only.keys[1] === patronymic;
  if (family !== patronymic) roster.rename(only, only.parts, [first, patronymic, family]);
  return true;
}

const fullness = (keys: readonly string[]): number => keys.filter((key) => !isInitial(key)).length * 4 + keys.length;
