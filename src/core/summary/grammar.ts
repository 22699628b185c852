export interface SummaryGrammar {
  readonly stopWords: readonly string[];
  /** Cuts a word to what its inflected forms share. */
  readonly stem: (word: string) => string;
  /** Characters a practised reader takes in per minute. */
  readonly charactersPerMinute: number;
}
