import type { DateGrammar } from './dates/grammar.ts';
import type { PeopleGrammar } from './people/grammar.ts';
import type { QuoteGrammar } from './quotes/grammar.ts';
import type { SentenceGrammar } from './sentences/grammar.ts';
import type { SummaryGrammar } from './summary/grammar.ts';
import type { TimelineGrammar } from './timeline/grammar.ts';

/** Everything the engine knows of one language: data and patterns with named groups, no code of the engine. */
export interface LanguagePack {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Letters that only texts of this language use, as a pattern; null when its script says nothing. */
  readonly letters: RegExp | null;
  readonly sentences: SentenceGrammar;
  readonly people: PeopleGrammar;
  readonly quotes: QuoteGrammar;
  readonly dates: DateGrammar;
  readonly timeline: TimelineGrammar;
  readonly summary: SummaryGrammar;
}

/** The pack a text is to be read with: the declared language when its letters agree, else the one whose letters do, else the first. */
export function choosePack(
  packs: readonly [LanguagePack, ...LanguagePack[]],
  declared: string | null,
  text: string,
): LanguagePack {
  const primary = declared?.toLowerCase().split('-')[0];
  const fits = (pack: LanguagePack): boolean => pack.letters === null || pack.letters.test(text);
  return (
    packs.find((pack) => pack.code === primary && fits(pack)) ??
    packs.find((pack) => pack.letters?.test(text)) ??
    packs.find((pack) => pack.letters === null) ??
    packs[0]
  );
}
