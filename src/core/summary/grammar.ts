import type { HangingGrammar } from '../sentences/hanging.ts';

/** What a language pack knows of which sentences can stand in a summary. Patterns read lower case, «ё» written «е». */
export interface SummaryGrammar {
  /** Words that say nothing of what a text is about, in lower case, «ё» written «е». */
  readonly stopWords: ReadonlySet<string>;
  readonly hanging: HangingGrammar;
  /** A sentence that only says who said so, or where. */
  readonly empty: RegExp;
  /** Words for that somebody would say nothing: news only beside something else. */
  readonly refusal: RegExp;
  /** The author or the reader in person: opinion and small talk rather than news. */
  readonly personal: RegExp;
  /** Characters a practised reader takes in per minute. */
  readonly charactersPerMinute: number;
}
