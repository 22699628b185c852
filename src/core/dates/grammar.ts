/** A language's date expressions: words and patterns with named groups. The dates engine refines this. */
export interface DateGrammar {
  readonly months: readonly string[];
}
