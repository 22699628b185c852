/** What a language pack knows of speech: verbs, frames, nouns that make a name of quoted words. The quotes engine refines this. */
export interface QuoteGrammar {
  readonly verbs: readonly string[];
}
