/** What a language pack says about where sentences end. */
export interface SentenceGrammar {
  /** Abbreviations, without their last full stop, that do not end a sentence, e.g. «г», «им», «руб». */
  readonly abbreviations: readonly string[];
}
