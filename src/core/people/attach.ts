import { agrees } from './complement.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameReading } from './name-reading.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import type { Named, Scan } from './scan.ts';
import { adjoins, type Word } from './words.ts';

/** A name with the roles that stand by it. */
export interface Holder {
  readonly name: Named;
  readonly before: readonly Phrase[];
  readonly after: readonly Phrase[];
  /** Words of the whole noun phrase, and of it with what explains it. */
  readonly from: number;
  readonly to: number;
  readonly reach: number;
}

export interface Parsed extends Scan {
  readonly phrases: readonly Phrase[];
  readonly holders: readonly Holder[];
}

/** Finds the roles of a sentence and ties them to the names they stand by. */
export function attachRoles(line: Scan, lexicon: Lexicon): Parsed {
  const { words, names } = line;
  const phrases = findPhrases(words, names, lexicon);
  const roles = phrases.filter((phrase) => phrase.kind === 'role');
  const holders = names.map((name): Holder => {
    const nearest = roles.filter((role) => standsBefore(role, name, words, lexicon)).slice(0, 1);
    const before = nearest.map((role) => withPartner(role, name, roles, words, lexicon));
    const bracket = bracketAfter(words, pastDegrees(words, name, lexicon));
    const taken = names.some(
      (other) =>
        other !== name && roles.some((role) => standsBefore(role, other, words, lexicon) && role.from === bracket),
    );
    const first = taken ? [] : roles.filter((role) => standsAfter(role, name, bracket, words, lexicon));
    const after = [...first, ...first.flatMap((role) => roles.filter((other) => goesOn(role, other, words, lexicon)))];
    const title = lexicon.titles.has(words[name.from - 1]?.key ?? '') ? name.from - 1 : name.from;
    const nearestFrom = Math.min(title, ...before.map((role) => role.from));
    const opening = roles.find((role) => role.to === nearestFrom && opensApposition(role, name, words, lexicon));
    const from = opening?.from ?? nearestFrom;
    const reach = explained(words, phrases, Math.max(bracket, ...after.map((role) => role.to)), lexicon);
    return { name, before, after, from, to: name.to, reach };
  });
  return { ...line, phrases, holders };
}

/** "Vice president of Orion, a grading company in Ohio, said": one explanation can follow another. */
function explained(
  words: readonly Word[],
  phrases: readonly Phrase[],
  from: number,
  { articles, grammar }: Lexicon,
): number {
  if (words[from]?.gap !== ', ' || !articles.has(words[from]?.key ?? '')) return from;
  const next = phrases.find((phrase) => phrase.from === from + 1 && phrase.kind !== 'document');
  const after = next && words[next.to];
  return next && after && (after.gap.startsWith(',') || grammar.speech.has(after.key)) ? next.to : from;
}

const share = (role: Phrase, name: Named): boolean => [...role.cases].some((one) => agrees(name, one));

function standsBefore(role: Phrase, name: Named, words: readonly Word[], lexicon: Lexicon): boolean {
  if (!share(role, name) || role.plural || !leadsTo(role, name, words, lexicon)) return false;
  if (isOwnerInstead(role, name, words, lexicon)) return false;
  const gap = words[name.from]?.gap ?? '';
  if (gap === ', ') return isIntroduction(role, name, words, lexicon);
  if (gap === '. ') return /^\p{Lu}\p{Ll}{1,3}$/u.test(words[role.head]?.text ?? '');
  return /^[»”"]?[ \u00a0\u202f]$/.test(gap) || / [–—-] $/.test(gap);
}

/** «Главой штаба Собчак стал …»: a name that never changes may belong to the noun before it. */
function isOwnerInstead(role: Phrase, name: Named, words: readonly Word[], { grammar, nouns }: Lexicon): boolean {
  const thing = words[role.to - 1];
  if (grammar.attributive || role.cases.has('nominative') || role.to === role.head + 1 || thing?.capital) return false;
  const written = words.slice(name.from, name.to).map(({ text }) => text);
  const unchanged = ({ parts }: NameReading): boolean => parts.join(' ') === written.join(' ');
  const fitting = name.readings.filter(({ case: one }) => one === null || role.cases.has(one));
  return nouns.has(thing?.key ?? '') && fitting.every(unchanged) && agrees(name, 'genitive');
}

/** «Президент и гендиректор „Ориона“ Олег Зорин»: a role before «и» that is the same person's. */
function withPartner(
  role: Phrase,
  name: Named,
  roles: readonly Phrase[],
  words: readonly Word[],
  lexicon: Lexicon,
): Phrase {
  const join = words[role.from - 1];
  if (!join || !lexicon.joins.has(join.key)) return role;
  const partner = roles.find((other) => other.to === role.from - 1 && !other.plural && share(other, name));
  if (!partner || partner === role) return role;
  return {
    ...role,
    from: partner.from,
    groups: [...new Set([...partner.groups, ...role.groups])],
    text: `${partner.text} ${join.text} ${role.text}`,
  };
}

/** Whether the role reaches to the name, or only more roles stand between: "editor and one of the judges, Ann Lee". */
function leadsTo(role: Phrase, name: Named, words: readonly Word[], lexicon: Lexicon): boolean {
  if (role.to === name.from || (role.to === name.from - 1 && lexicon.titles.has(words[role.to]?.key ?? '')))
    return true;
  if (hasTail(role, name, words, lexicon)) return true;
  const between = words.slice(role.to, name.from);
  const small = ({ key }: Word): boolean =>
    lexicon.joins.has(key) || lexicon.links.has(key) || lexicon.articles.has(key) || lexicon.indefinite.has(key);
  return (
    role.to < name.from &&
    between.length < 7 &&
    words[name.from]?.gap === ', ' &&
    lexicon.joins.has(between[0]?.key ?? '') &&
    between.every((word) => word.gap === ' ' && (small(word) || lexicon.nouns.has(word.key)))
  );
}

/** "Another officer, Captain Ann Lee, said" */
const opensApposition = (role: Phrase, name: Named, words: readonly Word[], lexicon: Lexicon): boolean =>
  role.to < name.from &&
  !role.plural &&
  words[role.to]?.gap === ', ' &&
  (words[name.to]?.gap.startsWith(',') ?? !lexicon.grammar.attributive) &&
  isIntroduction(role, name, words, lexicon);

/** "The harbour master of those years, Lars Storm, said" */
function hasTail(role: Phrase, name: Named, words: readonly Word[], { prepositions }: Lexicon): boolean {
  const tail = words.slice(role.to, name.from);
  return (
    words[name.from]?.gap === ', ' &&
    words[name.to]?.gap.startsWith(',') === true &&
    tail.length < 9 &&
    prepositions.has(tail[0]?.key ?? '') &&
    tail.every(adjoins)
  );
}

/** "The town’s mayor, Ann Lee, said": an article or the sentence’s beginning before the role, and the name ends the apposition. */
function isIntroduction(role: Phrase, { to }: Named, words: readonly Word[], lexicon: Lexicon): boolean {
  const opens =
    role.from === 0 ||
    lexicon.articles.has(words[role.from - 1]?.key ?? '') ||
    lexicon.indefinite.has(words[role.from - 1]?.key ?? '') ||
    lexicon.owners.has(words[role.from - 1]?.key ?? '') ||
    lexicon.pronouns.has(words[role.from - 1]?.key ?? '') ||
    (!lexicon.grammar.attributive && lexicon.grammar.speech.has(words[role.from - 1]?.key ?? '')) ||
    words[role.from]?.first === true ||
    /[”"’»] $/.test(words[role.from]?.gap ?? '');
  const next = words[to];
  return opens && (!next || /^[,.]/.test(next.gap) || lexicon.grammar.speech.has(next.key));
}

function standsAfter(role: Phrase, name: Named, bracket: number, words: readonly Word[], lexicon: Lexicon): boolean {
  if (!share(role, name) || role.plural) return false;
  const copula = words[bracket]?.gap === ' ' && lexicon.copulas.has(words[bracket]?.key ?? '');
  if (copula && role.from === bracket + 2) return lexicon.articles.has(words[bracket + 1]?.key ?? '');
  const article = lexicon.articles.has(words[bracket]?.key ?? '');
  if (role.from !== (article ? bracket + 1 : bracket)) return false;
  const opening = words[bracket]?.gap ?? '';
  return /^\)?(?:,| [–—-]| \() ?$/.test(opening);
}

/** "and a masters" before "student" */
const longestDescription = 3;

/** "A journalist and masters student": what the same person is besides. */
function goesOn(role: Phrase, other: Phrase, words: readonly Word[], lexicon: Lexicon): boolean {
  const [join, ...description] = words.slice(role.to, other.from);
  const plain = ({ key, capital }: Word): boolean =>
    !capital && !lexicon.stops.has(key) && !lexicon.prepositions.has(key);
  return (
    !other.plural &&
    lexicon.joins.has(join?.key ?? '') &&
    description.length < longestDescription &&
    description.every(plain) &&
    words.slice(role.to, other.from + 1).every(adjoins)
  );
}

/** "Ann Lee, MD, PhD, an expert": where the letters after a full name end. */
function pastDegrees(words: readonly Word[], { from, to }: Named, { grammar, nouns }: Lexicon): number {
  let at = to;
  const isDegree = (word: Word | undefined): boolean =>
    word !== undefined && /^\p{Lu}(?:\p{Lu}{1,4}|\p{Ll}\p{Lu})$/u.test(word.text) && !nouns.has(word.key);
  while (grammar.attributive && to - from > 1 && /^,? $/.test(words[at]?.gap ?? '') && isDegree(words[at])) at += 1;
  return words[at]?.gap === ', ' ? at : to;
}

/** Where a bracket right after a name ends: «Томас Лоу (Thomas Lowe)». */
export function bracketAfter(words: readonly Word[], at: number): number {
  if (!/^ ?\($/.test(words[at]?.gap ?? '')) return at;
  for (let to = at + 1; to < Math.min(words.length, at + 6); to += 1) {
    if (words[to]?.gap.startsWith(')')) return to;
  }
  return at;
}
