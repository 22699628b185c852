import type { Lexicon } from './lexicon.ts';
import type { Gender } from './mention.ts';
import type { NameSpan } from './names.ts';
import { gendersByVerbs } from './verb-gender.ts';
import { adjoins, type Word } from './words.ts';

/** What the whole article says about which capitalised words are people. */
export interface Evidence {
  /** Capitalised forms as written. */
  readonly seen: ReadonlySet<string>;
  /** Dictionary forms of names that stand alone somewhere, as family names do. */
  readonly alone: ReadonlySet<string>;
  /** First names that stand alone more than once, as those of children and witnesses do. */
  readonly called: ReadonlySet<string>;
  /** Words that the article writes in lower case somewhere. */
  readonly common: ReadonlySet<string>;
  /** What verbs tell of names as written. */
  readonly genders: ReadonlyMap<string, Gender>;
}

export interface Found {
  readonly words: readonly Word[];
  readonly span: NameSpan;
}

export function gatherEvidence(
  lines: readonly (readonly Word[])[],
  found: readonly Found[],
  lexicon: Lexicon,
): Evidence {
  const all = lines.flat();
  const lone = found.filter(
    ({ words, span }) =>
      span.to - span.from === 1 &&
      !words[span.from]?.first &&
      !lexicon.articles.has(words[span.from - 1]?.key ?? '') &&
      !words[span.to]?.capital,
  );
  return {
    seen: new Set(all.filter((word) => word.capital).map((word) => word.text)),
    alone: new Set(lone.flatMap(({ span }) => span.readings.flatMap((reading) => reading.keys))),
    called: calledByFirstName(found, lexicon),
    common: new Set(all.filter((word) => !word.capital).map((word) => word.key)),
    genders: gendersByVerbs(found, lexicon),
  };
}

function calledByFirstName(found: readonly Found[], { given, placeOf }: Lexicon): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { words, span } of found) {
    const key = words[span.from]?.key ?? '';
    const longer = words[span.from - 1]?.capital && adjoins(words[span.from]);
    if (span.to - span.from > 1 || longer || !given.has(key) || placeOf(key)) continue;
    (once.has(key) ? again : once).add(key);
  }
  return again;
}

/** "The Ann Lee Show": of more than two words after an article, a thing called after somebody. */
const isTitled = (words: readonly Word[], { from, to }: NameSpan, { grammar, articles }: Lexicon): boolean =>
  grammar.attributive && to - from > 2 && words[from]?.gap === ' ' && articles.has(words[from - 1]?.key ?? '');

/** Whether a name of two words or more is a person's. */
export function isPerson({ words, span }: Found, evidence: Evidence, lexicon: Lexicon): boolean {
  if (isTitled(words, span, lexicon)) return false;
  if (span.sure) return true;
  if (isTail(words, span.from, lexicon)) return false;
  const { names } = lexicon.grammar;
  const inside = words.slice(span.from, span.to);
  const before = words[span.from]?.gap === ' ' ? (words[span.from - 1]?.key ?? '') : '';
  if (lexicon.articles.has(before) || (!names.agreement && (lexicon.links.has(before) || lexicon.joins.has(before))))
    return false;
  if (names.agreement) return span.readings.some(({ case: one }) => one !== null) && !isOfArea(words, span.to, lexicon);
  if (inside.some((word) => evidence.common.has(word.key))) return false;
  return (
    besideSpeech(words, span, lexicon) ||
    besideRole(words, span, lexicon) ||
    span.readings.some(({ keys }) => evidence.alone.has(keys.at(-1) ?? ''))
  );
}

/** «Верхние Луга Марёвского района» */
function isOfArea(words: readonly Word[], to: number, { grammar, never }: Lexicon): boolean {
  const [last, next] = [words[to - 1], words[to]];
  if (!last || !next || next.capital || !adjoins(next)) return false;
  return never.has(next.key) && grammar.names.adjectival?.test(last.key) === true;
}

/** "KLT Harbour Retail", "Google Cloud": the end of a body's name, not somebody's. */
export function isTail(words: readonly Word[], from: number, { grammar, institutions, nouns }: Lexicon): boolean {
  const before = words[from - 1];
  if (!grammar.attributive || !before || !adjoins(words[from])) return false;
  return (before.acronym && !nouns.has(before.key)) || institutions.has(before.key);
}

/** Whether a verb of speech comes next, or after "has" or «также». */
export function leadsToSpeech(words: readonly Word[], from: number, { grammar, betweenSpeech }: Lexicon): boolean {
  let at = from;
  while (at - from < 2 && adjoins(words[at]) && betweenSpeech.has(words[at]?.key ?? '')) at += 1;
  return adjoins(words[at]) && grammar.speech.has(words[at]?.key ?? '');
}

/** «сказал Шольц», "Tembi said". */
export function besideSpeech(
  words: readonly Word[],
  { from, to }: Pick<NameSpan, 'from' | 'to'>,
  lexicon: Lexicon,
): boolean {
  const { grammar } = lexicon;
  const before = words[from - 1];
  const gap = words[from]?.gap ?? '';
  const explained = to - from > 1 && gap === ', ' && words[to]?.gap === ', ';
  if (leadsToSpeech(words, to, lexicon) || (explained && lexicon.grammar.speech.has(words[to]?.key ?? ''))) return true;
  // "told reporters": an object follows where the verb does not follow the quotation.
  const inverted = !grammar.attributive || /[,"”’»]/.test(before?.gap ?? '');
  return gap === ' ' && inverted && before !== undefined && grammar.speech.has(before.key);
}

export function besideRole(
  words: readonly Word[],
  { from, to }: Pick<NameSpan, 'from' | 'to'>,
  lexicon: Lexicon,
): boolean {
  const isRole = (word: Word | undefined): boolean =>
    lexicon.nouns.get(word?.key ?? '')?.some((noun) => noun.kind === 'role' && !noun.plural) === true;
  const before = words[from - 1];
  // "the mayor, Ann Lee", but not the next name in a list of them: "Burger King, Krispy Kreme"
  const leads = before?.capital ? /^\.? $/ : /^[.,]? $/;
  if (leads.test(words[from]?.gap ?? '') && isRole(before)) return true;
  const explained =
    /^,? [–—]? ?$/.test(words[to]?.gap ?? '') && (words[to]?.gap !== ' ' || lexicon.copulas.has(words[to]?.key ?? ''));
  return explained && words.slice(to, to + 5).some(isRole);
}
