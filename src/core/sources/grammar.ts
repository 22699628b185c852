/** Words around a source that make it one. They are in lower case and matched right before and right after it, without its marks. */
export interface SourceFrame {
  readonly name: string;
  /** Ends where the source begins. */
  readonly before?: RegExp;
  /** Begins where the source ends. */
  readonly after?: RegExp;
  /** Whether only a form that can be a subject fits: «сообщила полиция», but not «сообщила полиции». */
  readonly subject?: boolean;
  /** What fits: a body or a document, outlets alone, or an outlet that stands for somebody of its own («источник РБК»). */
  readonly takes: 'any' | 'outlet' | 'owner';
}

/** What a language pack knows of the ways to name a source. */
export interface SourceGrammar {
  readonly frames: readonly SourceFrame[];
  readonly outlets: {
    /** Finds every form of the names of known outlets; global. */
    readonly forms: RegExp;
    /** Forms to names in the nominative. */
    readonly names: ReadonlyMap<string, string>;
    /** Nouns that make an outlet of the name they stand in: «газета». */
    readonly nouns: RegExp;
  };
  /** Forms of common nouns for bodies to their nominative, for where a frame governs another case: «по данным полиции». */
  readonly nominatives: ReadonlyMap<string, string>;
  /** How press services are called. */
  readonly pressService: RegExp;
  /** Names that are never a source: those of places. */
  readonly never: RegExp;
  /** Single words that say nothing by themselves: «ведомство», "statement". */
  readonly vague: RegExp;
}
