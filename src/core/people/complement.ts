import { readForm } from './declension.ts';
import type { Case } from './grammar.ts';
import type { Lexicon, NounReading } from './lexicon.ts';
import type { NameSpan } from './names.ts';
import { adjoins, type Word } from './words.ts';

export interface Complement {
  /** Just after its last word; just after the head when there is none. */
  readonly to: number;
  /** A name inside that is not the holder: «вдова Зорина». */
  readonly owner: NameSpan | null;
}

const most = 14;

/** What follows a head and belongs to it: «президент Исландии», "director of the fund". */
export function readComplement(
  words: readonly Word[],
  head: number,
  readings: readonly NounReading[],
  names: readonly NameSpan[],
  lexicon: Lexicon,
): Complement {
  let to = head + 1;
  let at = to;
  let owner: NameSpan | null = null;
  let tied = false;
  while (at < words.length && at - head < most) {
    const word = words[at];
    if (!word || !(adjoins(word) || /^ ?[«„“"]$|^[»”"] $/.test(word.gap.replace(/[\u00a0\u202f]/g, ' ')))) break;
    const name = word.title
      ? undefined
      : names.find((span) => span.from === (isTie(words[at - 1], lexicon) ? pastRanks(words, at, lexicon) : at));
    if (name) {
      const holder = readings.some((noun) => noun.kind === 'role' && agrees(name, noun.case));
      if (owner || (holder && !isTie(words[at - 1], lexicon)) || !(tied || agrees(name, 'genitive'))) break;
      owner = name;
      at = name.to;
      to = at;
      continue;
    }
    // «цитирует агентство министра»: the agency is not the minister's.
    if (at === head + 1 && isOutletBefore(word, readings, lexicon)) break;
    at += 1;
    if (lexicon.links.has(word.key) || (tied && lexicon.articles.has(word.key))) {
      tied = true;
      continue;
    }
    if (lexicon.looseLinks.has(word.key)) {
      // «рассказали журналистам в полиции»: those who are told are not of it.
      if (readings.every((noun) => noun.case === 'dative' && noun.plural)) break;
      const next = lexicon.articles.has(words[at]?.key ?? '') ? words[at + 1] : words[at];
      if (!next?.capital || lexicon.calendar.has(next.key)) break;
      tied = true;
      continue;
    }
    if (lexicon.joins.has(word.key)) {
      if (to === head + 1 || !(words[at]?.capital || (tied && leadsToName(words, at, names)))) break;
      continue;
    }
    if (
      lexicon.calendar.has(word.key) ||
      lexicon.stops.has(word.key) ||
      lexicon.prepositions.has(word.key) ||
      lexicon.titles.has(word.key)
    )
      break;
    if (!tied && !belongs(word, lexicon) && !leadsToHolder(words, at, readings, names, lexicon)) break;
    const owns = lexicon.grammar.attributive && /['’]s?$/.test(word.text);
    tied =
      owns ||
      (tied && at - head < 8 && !isCounted(word, words[at], readings, lexicon) && describes(word, words[at], lexicon));
    to = at;
  }
  return { to, owner };
}

const isOutletBefore = ({ key }: Word, readings: readonly NounReading[], { grammar, nouns }: Lexicon): boolean =>
  !grammar.attributive &&
  readings.every(({ kind, lemma }) => kind === 'body' && grammar.naming.includes(lemma)) &&
  nouns.get(key)?.every(({ kind, plural }) => kind === 'role' && !plural) === true;

/** "The mother of three dressed …": a verb follows how many they are. */
const isCounted = (
  word: Word,
  next: Word | undefined,
  all: readonly NounReading[],
  { kin, describing, nouns }: Lexicon,
) =>
  all.every(({ groups }) => groups.some((group) => kin.has(group))) &&
  ![word, next].some((one) => describing.has(one?.key ?? '') || nouns.has(one?.key ?? ''));

/** "Minister of mines and energy Ann Lee" */
const leadsToName = (words: readonly Word[], at: number, names: readonly NameSpan[]): boolean =>
  adjoins(words[at]) && adjoins(words[at + 1]) && names.some(({ from }) => from === at + 1);

const isTie = (word: Word | undefined, { links, looseLinks }: Lexicon): boolean =>
  word !== undefined && (links.has(word.key) || looseLinks.has(word.key));

/** "A spokesman for Gov. Ann Lee": where the name begins. */
function pastRanks(words: readonly Word[], from: number, { nouns, titles }: Lexicon): number {
  let at = from;
  while (at - from < 3 && words[at]?.capital && (nouns.has(words[at]?.key ?? '') || titles.has(words[at]?.key ?? '')))
    at += 1;
  return at;
}

/** Whether a word after a link leads on to its noun: «по международным делам», "of the northern fund". */
function describes(word: Word, next: Word | undefined, { grammar, describing, nouns }: Lexicon): boolean {
  if (/-\p{Ll}+$/u.test(word.text)) return true;
  // "the bakers union"
  const compound = adjoins(next) && nouns.has(next?.key ?? '');
  if (grammar.attributive)
    return compound ? nouns.has(word.key) || !word.capital : !word.capital && !nouns.has(word.key);
  if (word.capital) return false;
  return describing.has(word.key) || readForm(word.key, grammar.declensions.adjectives).length > 0;
}

/** Whether a word right after a head can be what it is of. */
function belongs(word: Word, { grammar, nouns, describing }: Lexicon): boolean {
  if (word.title || word.capital || describing.has(word.key)) return true;
  if (grammar.attributive) return false;
  if (/\d/.test(word.text) || nouns.get(word.key)?.some((reading) => reading.case === 'genitive')) return true;
  return word.key.length > 2 && grammar.genitive?.test(word.key) === true;
}

/** «Владелец кафе Антон Белов», «владелец сети кофеен Антон Белов»: the last noun before the full name of whoever holds the role. */
function leadsToHolder(
  words: readonly Word[],
  next: number,
  readings: readonly NounReading[],
  names: readonly NameSpan[],
  { grammar }: Lexicon,
): boolean {
  const [word, name] = [words[next - 1], names.find(({ from }) => from === next)];
  if (grammar.attributive || !word || !name?.sure || name.to - name.from < 2 || !adjoins(words[next])) return false;
  if (grammar.verb?.test(word.key) || grammar.speech.has(word.key)) return false;
  return readings.some((noun) => noun.kind === 'role' && !noun.plural && agrees(name, noun.case));
}

export const agrees = (name: NameSpan, expected: Case): boolean =>
  name.readings.some((reading) => reading.case === null || reading.case === expected);
