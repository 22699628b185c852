import { withCompounds } from './compound-noun.ts';
import type { Reading } from './declension.ts';
import { type Dictionary, type Listed, makeDictionary } from './dictionary.ts';
import type { PeopleGrammar, Pronoun } from './grammar.ts';
import type { Gender } from './mention.ts';

/** What a list of nouns tells. */
interface Noun {
  readonly kind: 'role' | 'body' | 'document';
  /** Keys of the role groups the word belongs to. */
  readonly groups: readonly string[];
  readonly gender?: Gender | null;
}

export type NounReading = Reading & Pick<Noun, 'kind' | 'groups'>;

/** A grammar made ready for looking words up. All keys are in lower case, with е for ё. */
export interface Lexicon {
  readonly grammar: PeopleGrammar;
  readonly nouns: Dictionary<Pick<Noun, 'kind' | 'groups'>>;
  readonly given: Dictionary<{ readonly gender: Gender }>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly titles: ReadonlyMap<string, Gender | null>;
  readonly institutions: Dictionary<object>;
  readonly covers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly generic: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  readonly epithets: ReadonlySet<string>;
  readonly anybody: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
  readonly besides: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  readonly relational: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly looseLinks: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly describing: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly betweenSpeech: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** The place a noun or an adjective speaks of. */
  readonly placeOf: (key: string) => { readonly key: string; readonly adjective: boolean } | null;
}

const ready = new WeakMap<PeopleGrammar, Lexicon>();

/** The lexicon of a grammar, made once. */
export function lexiconOf(grammar: PeopleGrammar): Lexicon {
  const known = ready.get(grammar);
  if (known) return known;
  const lexicon = compile(grammar);
  ready.set(grammar, lexicon);
  return lexicon;
}

function compile(grammar: PeopleGrammar): Lexicon {
  const { names } = grammar;
  const covers = new Map<string, Set<string>>();
  for (const { key, covers: covered = [] } of grammar.roles) {
    covers.set(key, new Set([...(covers.get(key) ?? []), ...covered]));
  }
  const { nouns } = grammar.declensions;
  return {
    grammar,
    covers,
    ranks: new Set(grammar.roles.filter((group) => group.capital).map((group) => group.key)),
    generic: new Set(grammar.roles.filter((group) => group.generic).map((group) => group.key)),
    anybody: new Set(grammar.roles.filter((group) => group.anybody).map((group) => group.key)),
    plain: new Set(grammar.roles.filter((group) => group.plain).map((group) => group.key)),
    besides: new Set(grammar.roles.filter((group) => group.besides).map((group) => group.key)),
    kin: new Set(grammar.roles.filter((group) => group.kin).map((group) => group.key)),
    epithets: new Set(grammar.roles.filter((group) => group.epithet).map((group) => group.key)),
    relational: new Set(grammar.roles.filter((group) => group.relational).map((group) => group.key)),
    nouns: grammar.attributive
      ? makeDictionary(listNouns(grammar), nouns)
      : withCompounds(makeDictionary(listNouns(grammar), nouns), grammar),
    given: makeDictionary(listGiven(grammar), grammar.declensions.names),
    pronouns: new Map(grammar.pronouns.map((pronoun) => [pronoun.word, pronoun])),
    titles: new Map(names.titles.map(({ word, gender }) => [word, gender])),
    institutions: makeDictionary(
      grammar.institutions.map((lemma) => ({ lemma, declensions: nouns, tells: {} })),
      nouns,
    ),
    never: new Set(names.never),
    families: new Set(names.families),
    stops: new Set(grammar.stops),
    prepositions: new Set(grammar.prepositions),
    calendar: new Set(grammar.calendar),
    links: new Set(grammar.links),
    looseLinks: new Set(grammar.looseLinks),
    joins: new Set(grammar.joins),
    describing: new Set(grammar.describing),
    owners: new Set(grammar.owners),
    telling: new Set(grammar.telling),
    subordinators: new Set(grammar.subordinators),
    conjunctions: new Set(grammar.conjunctions),
    copulas: new Set(grammar.copulas),
    indefinite: new Set(grammar.indefinite),
    articles: new Set(grammar.articles),
    betweenSpeech: new Set(grammar.betweenSpeech),
    particles: new Set(names.particles),
    placeOf: placeFinder(grammar),
  };
}

function listNouns({ roles, bodies, documents, names, declensions }: PeopleGrammar): readonly Listed<Noun>[] {
  const found = new Map<string, { readonly groups: string[]; gender: Gender | null }>();
  for (const { key, words, gender = null } of roles) {
    for (const word of words) {
      const known = found.get(word);
      known?.groups.push(key);
      if (known) known.gender = gender;
      else found.set(word, { groups: [key], gender });
    }
  }
  const list = (lemma: string, tells: Noun): Listed<Noun> => ({
    lemma,
    stem: names.stems[lemma],
    declensions: declensions.nouns,
    tells,
  });
  return [
    ...[...found].map(([lemma, { groups, gender }]) => list(lemma, { kind: 'role', groups, gender })),
    ...bodies.map((lemma) => list(lemma, { kind: 'body', groups: [] })),
    ...documents.map((lemma) => list(lemma, { kind: 'document', groups: [] })),
  ];
}

const listGiven = ({ names, declensions }: PeopleGrammar): readonly Listed<{ readonly gender: Gender }>[] =>
  (['masculine', 'feminine'] as const).flatMap((gender) => {
    const fitting = declensions.names.filter((declension) => declension.gender === gender || !declension.gender);
    return names.given[gender].map((lemma) => ({
      lemma,
      stem: names.stems[lemma],
      declensions: fitting,
      tells: { gender },
    }));
  });

function placeFinder({ places, placeEndings }: PeopleGrammar): Lexicon['placeOf'] {
  const nouns = new Map(places.flatMap(({ key, nouns: stems }) => stems.map((stem) => [stem, key] as const)));
  const adjectives = new Map(places.flatMap(({ key, adjectives: stems }) => stems.map((stem) => [stem, key] as const)));
  const nounEndings = new Set(placeEndings.nouns);
  const adjectiveEndings = new Set(placeEndings.adjectives);
  return (key) => {
    for (let length = key.length; length >= Math.max(2, key.length - 4); length -= 1) {
      const [stem, ending] = [key.slice(0, length), key.slice(length)];
      const noun = nouns.get(stem);
      if (noun && nounEndings.has(ending)) return { key: noun, adjective: false };
      const adjective = adjectives.get(stem);
      if (adjective && adjectiveEndings.has(ending)) return { key: adjective, adjective: true };
    }
    return null;
  };
}
