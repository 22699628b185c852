import type { DateGrammar } from './dates/grammar.ts';
import type { PeopleGrammar } from './people/grammar.ts';
import type { QuoteGrammar } from './quotes/grammar.ts';
import type { SentenceGrammar } from './sentences/grammar.ts';
import type { SourceGrammar } from './sources/grammar.ts';
import type { SummaryGrammar } from './summary/grammar.ts';
import type { TimelineGrammar } from './timeline/grammar.ts';

/** How a text shows that it is in a language. Patterns match single letters and are global. */
export interface Letters {
  readonly alphabet: RegExp;
  /** Those that no sister language writes; null when there are none. */
  readonly own: RegExp | null;
  /** Those of sister languages in the same script. */
  readonly foreign: RegExp;
}

/** Everything the engine knows of one language: data and patterns with named groups, no code of the engine. */
export interface LanguagePack {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Null when the pack reads any language, more simply. */
  readonly letters: Letters | null;
  readonly sentences: SentenceGrammar;
  /** Null when capital letters alone cannot tell names. */
  readonly people: PeopleGrammar | null;
  readonly quotes: QuoteGrammar;
  /** Null when the ways to name a source are not known. */
  readonly sources: SourceGrammar | null;
  readonly dates: DateGrammar;
  readonly timeline: TimelineGrammar;
  readonly summary: SummaryGrammar;
}

/** Characters that are enough to tell. */
const sampleLength = 5000;
/** Share of a text's letters that must be of the alphabet: a text may well hold names and quotes in another script. */
const mostLetters = 0.5;
/** Letters of a sister language come to more than 1 % of its texts (measured on news in twelve languages), borrowed names and words to less. */
const noAccident = { share: 0.01, count: 4 };

/**
 * The pack a text is to be read with: the declared language when the letters agree, else the one its letters tell of;
 * a language that no pack knows is read by the pack for any language, the last.
 */
export function choosePack(
  packs: readonly [LanguagePack, ...LanguagePack[]],
  declared: string | null,
  text: string,
): LanguagePack {
  const primary = declared?.toLowerCase().split('-')[0];
  const sample = text.slice(0, sampleLength);
  const all = count(/\p{L}/gu, sample);
  const fitting = packs.filter(({ letters }) => letters !== null && isWrittenIn(letters, sample, all));
  const known = packs.some(({ code }) => code === primary);
  return (
    fitting.find(({ code }) => code === primary) ??
    fitting.find(({ letters }) => letters?.own && isFrequent(letters.own, sample, all)) ??
    (primary === undefined || known ? fitting[0] : undefined) ??
    packs.find(({ letters }) => letters === null) ??
    packs[0]
  );
}

const isWrittenIn = ({ alphabet, foreign }: Letters, text: string, all: number): boolean =>
  count(alphabet, text) > mostLetters * all && !isFrequent(foreign, text, all);

const isFrequent = (letters: RegExp, text: string, all: number): boolean =>
  count(letters, text) >= Math.max(noAccident.count, noAccident.share * all);

const count = (letter: RegExp, text: string): number => text.match(letter)?.length ?? 0;
