/** What a language pack says about where sentences end. */
export interface SentenceGrammar {
  /** Abbreviations, without their last full stop, in lower case, that do not end a sentence, e.g. «им», «ул». */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that do end one when they follow a number and a capital follows them, e.g. «г», «руб». */
  readonly units: ReadonlySet<string>;
  /** What follows a quotation's own «?», «!» or full stop without starting a sentence: the words that say who spoke. */
  readonly attribution: RegExp | null;
}
