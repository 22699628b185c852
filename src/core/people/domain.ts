import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

/** What a role is of: «министр иностранных дел Германии» is of foreign affairs and of Germany. */
export interface Domain {
  readonly places: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** Beginnings of the other names in it: firms, towns, parties. */
  readonly names: ReadonlySet<string>;
  /** Names written as initials: «МВФ». */
  readonly acronyms: ReadonlySet<string>;
  /** The initials of its name, if it has one of several words. */
  readonly initials: string | null;
  /** Common nouns in it: «холдинг», «клуб». */
  readonly things: ReadonlySet<string>;
  /** Whether these nouns are all bodies. */
  readonly bodies: boolean;
}

/** Reads the domain from the words around a role's head. */
export function domainOf(words: readonly Word[], lexicon: Lexicon): Domain {
  const places = new Set<string>();
  const names = new Set<string>();
  const things = new Set<string>();
  const { fields: told, attributive } = lexicon.grammar;
  const text = words.map((word) => word.key).join(' ');
  const fields = new Set(told.filter(({ phrase }) => phrase.test(text)).map(({ key }) => key));
  for (const word of words) {
    // "The award-winning actor" is an actor
    const describes = word.key.includes('-') && lexicon.grammar.names.participle?.test(word.key);
    if (describes || lexicon.describing.has(word.key) || told.some(({ phrase }) => phrase.test(word.key))) continue;
    const place = lexicon.placeOf(word.key);
    if (place && (word.capital || place.adjective)) places.add(place.key);
    else if (word.title || (word.capital && (attributive || !word.first) && !lexicon.nouns.has(word.key)))
      names.add(stemOf(word));
    else if (!word.capital && !place && word.key.length > 2)
      things.add(lexicon.nouns.get(word.key)?.[0]?.lemma ?? stemOf(word));
  }
  const bodies = things.size > 0 && [...things].every((thing) => isBody(thing, lexicon));
  const acronyms = new Set(words.filter(({ acronym }) => acronym).map(({ key }) => key));
  return { places, fields, names, acronyms, initials: initialsIn(words), things, bodies };
}

/** Words of the longest name that is known by its initials. */
const longestName = 4;

/** «мвф» of «Международный валютный фонд» */
function initialsIn(words: readonly Word[]): string | null {
  const from = words.findIndex(({ capital, acronym, title }) => capital && !acronym && !title);
  const name = from < 0 ? [] : words.slice(from);
  return name.length > 1 && name.length <= longestName ? name.map(({ key }) => key.charAt(0)).join('') : null;
}

const isBody = (thing: string, { grammar, nouns }: Lexicon): boolean =>
  !grammar.attributive && nouns.get(thing)?.every(({ kind }) => kind === 'body') === true;

/** Endings change the last letters; five letters are enough to know a name again. */
const stemOf = ({ key, acronym }: Word): string =>
  acronym ? key : key.slice(0, Math.max(3, Math.min(6, key.length - 2)));

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size === 0 || b.size === 0 ? 0 : [...a].some((key) => b.has(key)) ? 1 : -1;

/** Also where one of them has initials for the other's name; two names with the same initials have nothing in common. */
function meetByName(a: Domain, b: Domain): number {
  const isShort = (one: Domain, other: Domain): boolean => other.initials !== null && one.acronyms.has(other.initials);
  return isShort(a, b) || isShort(b, a) ? 1 : meet(a.names, b.names);
}

/** Null when the two cannot be the same (another country, another ministry); else how much they have in common. */
export function compare(a: Domain, b: Domain): number | null {
  const [places, fields, names] = [meet(a.places, b.places), meet(a.fields, b.fields), meetByName(a, b)];
  if (places < 0 || fields < 0) return null;
  if (names < 0 && places + fields === 0) return null;
  const derived = isDerived(a, b) || isDerived(b, a) ? 1 : 0;
  const things = places + fields + names + derived === 0 ? meet(a.things, b.things) / 2 : 0;
  return places + fields + Math.max(0, names, derived) + things;
}

/** Fewer letters of a name are the beginning of many adjectives. */
const tellingLetters = 5;

/** «Заволжск» and «заволжский», but not «Северсталь» and «северный»: the adjective has all we keep of the name. */
const isDerived = ({ things }: Domain, { names }: Domain): boolean =>
  [...things].some((thing) => [...names].some((name) => name.length >= tellingLetters && thing.startsWith(name)));

/** «Руководитель компании» where a firm is named elsewhere: less than any name in common. */
const ofSomeBody = 0.3;

/** Whether one tells only a kind of body, and the other only the name of one. */
const isOfKind = (a: Domain, b: Domain): boolean =>
  a.bodies && a.places.size + a.fields.size + a.names.size === 0 && b.names.size > 0 && b.things.size === 0;

/** What «руководитель компании» has in common with the director of a firm that is named. */
export const kindInCommon = (a: Domain, b: Domain): number => (isOfKind(a, b) || isOfKind(b, a) ? ofSomeBody : 0);

export const isBare = ({ places, fields, names, things }: Domain): boolean =>
  places.size + fields.size + names.size + things.size === 0;
