import { agrees, readComplement } from './complement.ts';
import { readForm } from './declension.ts';
import { type Domain, domainOf } from './domain.ts';
import type { Case, Office } from './grammar.ts';
import type { Lexicon, NounReading } from './lexicon.ts';
import type { Gender } from './mention.ts';
import { readModifiers } from './modifiers.ts';
import type { NameSpan } from './names.ts';
import { isOwner } from './owner.ts';
import { showPhrase } from './phrase-text.ts';
import { adjoins, type Word } from './words.ts';

/** A noun with what belongs to it: «бывший президент Исландии», "the company's chief executive". */
export interface Phrase {
  readonly kind: NounReading['kind'];
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Place of the head word. */
  readonly head: number;
  readonly lemma: string;
  readonly cases: ReadonlySet<Case>;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** Role groups, the office's alone where the whole phrase names one. */
  readonly groups: readonly string[];
  readonly domain: Domain;
  /** The phrase in the nominative. */
  readonly text: string;
  /** Whether the office is that of somebody named before: «исландский коллега». */
  readonly borrowed: boolean;
  /** A name inside that is not the holder: «вдова Зорина». */
  readonly owner: NameSpan | null;
}

/** Every role, body and document named by a common noun, in order; a phrase inside another one is left out only when it is its modifier. */
export function findPhrases(words: readonly Word[], names: readonly NameSpan[], lexicon: Lexicon): readonly Phrase[] {
  const phrases: Phrase[] = [];
  words.forEach((word, head) => {
    if (word.title || names.some((name) => name.from <= head && head < name.to)) return;
    const readings = nounReadings(word.key, lexicon)?.filter(
      ({ groups }) =>
        word.capital ||
        words[head + 1]?.capital ||
        groups.length === 0 ||
        !groups.every((group) => lexicon.ranks.has(group)),
    );
    if (
      lexicon.grammar.attributive &&
      readings?.every(({ kind, plural }) => kind === 'role' && plural) &&
      isBody(words[head + 1], lexicon)
    )
      return;
    if (lexicon.grammar.attributive && isDone(word, head, readings, names)) return;
    if (
      readings?.length &&
      !isModifier(words, head, lexicon) &&
      !(word.capital && !word.first && !lexicon.grammar.attributive && word.acronym)
    ) {
      phrases.push(readPhrase(words, head, readings, names, lexicon));
    }
  });
  return lexicon.grammar.attributive ? joinAttributes(phrases, words, lexicon) : phrases;
}

/** «Ведущий автор», «местный священник»: nouns that are adjectives before another noun. */
function isModifier(words: readonly Word[], at: number, { grammar, nouns }: Lexicon): boolean {
  const next = words[at + 1];
  if (grammar.attributive || !adjoins(next) || next?.capital) return false;
  const heads = nouns.get(next?.key ?? '')?.filter(({ kind }) => kind === 'role') ?? [];
  const forms = heads.length > 0 ? readForm(words[at]?.key ?? '', grammar.declensions.adjectives) : [];
  return forms.some((form) => heads.some((one) => one.case === form.case && one.plural === form.plural));
}

/** "Ann Lee bills herself …", "Ann Lee reports …": what somebody does, not papers of theirs. */
const isDone = (
  word: Word,
  head: number,
  readings: readonly NounReading[] | undefined,
  names: readonly NameSpan[],
): boolean =>
  adjoins(word) &&
  names.some(({ to, sure }) => sure && to === head) &&
  readings?.every(({ kind, plural }) => kind === 'document' && plural) === true;

/** "The bakers union" is no bakers. */
const isBody = (next: Word | undefined, { nouns }: Lexicon): boolean =>
  adjoins(next) && nouns.get(next?.key ?? '')?.every(({ kind }) => kind === 'body') === true;

const somebody = { kind: 'role', groups: ['aged'], case: 'nominative', gender: null, plural: false } as const;

/** The readings of a noun; a former holder's office is not the holder's. */
function nounReadings(key: string, { nouns, grammar }: Lexicon): readonly NounReading[] | undefined {
  const known = nouns.get(key) ?? (grammar.aged?.test(key) ? [{ ...somebody, lemma: key }] : undefined);
  const prefix = known ? undefined : grammar.former.find((former) => key.startsWith(former));
  if (prefix === undefined) return known;
  return nouns.get(key.slice(prefix.length))?.map((noun) => ({
    ...noun,
    lemma: prefix + noun.lemma,
    groups: noun.groups.map((group) => `former ${group}`),
  }));
}

/** What is left to tell of the domain once the phrase is known for an office. */
const within = ({ place }: Office, domain: Domain): Domain =>
  place === undefined
    ? { ...domain, things: new Set() }
    : {
        places: new Set([place]),
        fields: new Set(),
        names: new Set(),
        acronyms: new Set(),
        initials: null,
        things: new Set(),
        bodies: false,
      };

/** "The Ministry of Foreign Affairs spokesperson" is a spokesperson: what leads up to the last head belongs to it. */
function joinAttributes(phrases: readonly Phrase[], words: readonly Word[], lexicon: Lexicon): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    // "Leader of the bakers union" is a leader: what the head is of belongs to it.
    if (
      (phrase.kind !== 'role' || phrase.plural) &&
      joined.some((other) => other.kind === 'role' && isOf(other, phrase, words, lexicon))
    )
      continue;
    const start = adjoins(words[phrase.from]) ? phrase.from : phrase.from + 1;
    const leading = joined.filter((other) => other.to >= start && other.to <= phrase.to && !other.plural);
    const from = Math.min(phrase.from, ...leading.map((other) => other.from));
    for (const other of leading) joined.splice(joined.indexOf(other), 1);
    joined.push(from < phrase.from ? { ...phrase, from } : phrase);
  }
  return joined;
}

const isOf = (role: Phrase, thing: Phrase, words: readonly Word[], { links, looseLinks }: Lexicon): boolean =>
  thing.head < role.to &&
  words.slice(role.head + 1, thing.head).some(({ key }) => links.has(key) || looseLinks.has(key));

function readPhrase(
  words: readonly Word[],
  head: number,
  all: readonly NounReading[],
  names: readonly NameSpan[],
  lexicon: Lexicon,
): Phrase {
  const { from, agreeing } = readModifiers(words, head, all, lexicon);
  const { to, owner } = readComplement(words, head, agreeing, names, lexicon);
  const afterPreposition =
    lexicon.prepositions.has(words[from - 1]?.key ?? '') && !/[,.;:]/.test(words[from]?.gap ?? '');
  const possible = afterPreposition ? agreeing.filter((reading) => reading.case !== 'nominative') : agreeing;
  // «Доклад мэрии»: after a noun no nominative plural.
  const owned = isOwner(words, from, lexicon) ? possible.filter((reading) => reading.case === 'genitive') : [];
  const usual = owned.length > 0 ? owned : possible.length > 0 ? possible : agreeing;
  // «По словам главы Сергея Белова»: the name tells the case.
  const held = names.find((name) => name.from === to);
  const fitting = held ? usual.filter((reading) => !reading.plural && agrees(held, reading.case)) : [];
  const readings = fitting.length > 0 ? fitting : usual;
  const best = readings.find((reading) => reading.case === 'nominative') ?? readings[0];
  const lemma = best?.lemma ?? '';
  const plural = best?.plural ?? false;
  const text = showPhrase(words, from, head, to, best, lexicon);
  const asOne = text.toLowerCase().replaceAll('ё', 'е');
  const domain = domainOf([...words.slice(from, head), ...words.slice(head + 1, to)], lexicon);
  const office = lexicon.grammar.offices.find(({ phrase }) => phrase.test(asOne));
  return {
    kind: best?.kind ?? 'role',
    from,
    to,
    head,
    lemma,
    cases: new Set(readings.map((reading) => reading.case)),
    gender: best?.gender ?? null,
    plural,
    groups: office ? [office.key] : (best?.groups ?? []),
    domain: office ? within(office, domain) : domain,
    text,
    owner,
    borrowed: false,
  };
}
