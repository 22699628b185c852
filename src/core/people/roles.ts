import { readForm } from './declension.ts';
import { type Domain, domainOf } from './domain.ts';
import type { Case } from './grammar.ts';
import type { Lexicon, NounReading } from './lexicon.ts';
import type { Gender } from './mention.ts';
import type { NameSpan } from './names.ts';
import type { Word } from './words.ts';

/** A noun with what belongs to it: «бывший президент Азербайджана», "the company's chief executive". */
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
  /** A name inside that is not the holder: «вдова Ельцина». */
  readonly owner: NameSpan | null;
}

/** Every role, body and document named by a common noun, in order; a phrase inside another one is left out only when it is its modifier. */
export function findPhrases(words: readonly Word[], names: readonly NameSpan[], lexicon: Lexicon): readonly Phrase[] {
  const phrases: Phrase[] = [];
  words.forEach((word, head) => {
    if (word.title || names.some((name) => name.from <= head && head < name.to)) return;
    const readings = lexicon.nouns.get(word.key);
    if (readings && !(word.capital && !word.first && !lexicon.grammar.attributive && word.acronym)) {
      phrases.push(readPhrase(words, head, readings, names, lexicon));
    }
  });
  return phrases;
}

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
  const readings = possible.length > 0 ? possible : agreeing;
  const best = readings.find((reading) => reading.case === 'nominative') ?? readings[0];
  const lemma = best?.lemma ?? '';
  const plural = best?.plural ?? false;
  const text = showPhrase(words, from, head, to, best, lexicon);
  const asOne = text.toLowerCase().replaceAll('ё', 'е');
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
    domain: domainOf([...words.slice(from, head), ...words.slice(head + 1, to)], lexicon),
    text,
    owner,
  };
}

const joined = (word: Word | undefined): boolean => word !== undefined && /^[ \u00a0\u202f]$/.test(word.gap);

function readModifiers(words: readonly Word[], head: number, all: readonly NounReading[], lexicon: Lexicon) {
  let from = head;
  let agreeing = all;
  while (head - from < 5 && joined(words[from])) {
    const word = words[from - 1];
    if (!word || lexicon.stops.has(word.key) || lexicon.prepositions.has(word.key) || lexicon.articles.has(word.key))
      break;
    if (lexicon.grammar.attributive) {
      if (!word.capital && lexicon.nouns.has(word.key) && !word.title) break;
      from -= 1;
      continue;
    }
    if (word.capital && !word.first) break;
    const adjectives = readForm(word.key, lexicon.grammar.declensions.adjectives);
    const next = agreeing.filter((noun) =>
      adjectives.some(
        (adjective) =>
          adjective.case === noun.case &&
          adjective.plural === noun.plural &&
          (adjective.plural ||
            !adjective.gender ||
            !noun.gender ||
            adjective.gender === noun.gender ||
            noun.kind === 'role'),
      ),
    );
    if (next.length === 0) break;
    agreeing = next;
    from -= 1;
  }
  return { from, agreeing };
}

function readComplement(
  words: readonly Word[],
  head: number,
  readings: readonly NounReading[],
  names: readonly NameSpan[],
  lexicon: Lexicon,
) {
  const { grammar } = lexicon;
  let to = head + 1;
  let owner: NameSpan | null = null;
  let kept = to;
  while (to < words.length && to - head < 14) {
    const word = words[to];
    if (!word || !(joined(word) || (/^[ \u00a0]?[«„“"(]?$|^[»”"]? $/.test(word.gap) && word.gap !== ''))) break;
    if (/\(/.test(word.gap)) break;
    const name = names.find((span) => span.from === to);
    if (name && !word.title) {
      const holder = readings.some((noun) => noun.kind === 'role' && agrees(name, noun.case));
      if (owner || holder || !agrees(name, 'genitive')) break;
      owner = name;
      to = name.to;
      kept = to;
      continue;
    }
    const link = lexicon.links.has(word.key);
    if (!link && (lexicon.stops.has(word.key) || lexicon.prepositions.has(word.key))) break;
    const fits = word.title || word.capital || /\d/.test(word.text) || lexicon.nouns.get(word.key)?.some(isGenitive);
    if (link) {
      to += 1;
      continue;
    }
    if (
      !fits &&
      !(grammar.genitive?.test(word.key) && word.key.length > 2) &&
      !lexicon.links.has(words[to - 1]?.key ?? '')
    )
      break;
    to += 1;
    kept = to;
  }
  return { to: kept, owner };
}

export const agrees = (name: NameSpan, expected: Case): boolean =>
  name.readings.some((reading) => reading.case === null || reading.case === expected);

const isGenitive = (reading: NounReading): boolean => reading.case === 'genitive';

/** The phrase as a title: modifiers and head in the nominative, the rest as written. */
function showPhrase(
  words: readonly Word[],
  from: number,
  head: number,
  to: number,
  noun: NounReading | undefined,
  lexicon: Lexicon,
): string {
  const shown: string[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word) continue;
    const glue = at === from ? '' : word.gap;
    shown.push(
      glue +
        (at > head || !noun
          ? word.text
          : at === head
            ? nounForm(word, noun, lexicon)
            : adjectiveForm(word, noun, lexicon)),
    );
  }
  const text = shown.join('');
  const opener = words[from];
  const proper = opener?.acronym || lexicon.given.has(opener?.key ?? '') || (opener?.capital && !opener.first);
  const closed = text + (count(text, /[«„“]/g) > count(text, /[»”]/g) ? '»' : '');
  return proper ? closed : closed.slice(0, 1).toLowerCase() + closed.slice(1);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function nounForm(word: Word, noun: NounReading, { nouns }: Lexicon): string {
  if (noun.case === 'nominative') return word.text;
  if (!noun.plural) return noun.lemma;
  for (const [form, readings] of nouns) {
    if (readings.some(({ lemma, plural, case: name }) => lemma === noun.lemma && plural && name === 'nominative'))
      return form;
  }
  return word.text;
}

function adjectiveForm(word: Word, noun: NounReading, { grammar }: Lexicon): string {
  if (noun.case === 'nominative' || grammar.attributive) return word.text;
  const readings = readForm(word.key, grammar.declensions.adjectives);
  const gender = noun.gender ?? 'masculine';
  const fits = readings.find(
    (reading) =>
      reading.case === noun.case && reading.plural === noun.plural && (noun.plural || reading.gender === gender),
  );
  return fits?.lemma ?? word.text;
}
