import type { Edge, Holiday, Parts, Relative, Season, Unit } from './parts.ts';

/** A pattern of a word's forms, and what the word says. */
export type Lexicon<Value> = Readonly<Record<string, Value>>;

/** The words a template may name: `{month}` stands for any of them and captures it. */
export interface DateWords {
  readonly month: Lexicon<number>;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: Lexicon<number>;
  /** Days of the month in words. */
  readonly ordinal: Lexicon<number>;
  /** Counts in words; digits are understood anyway, as in the next four. */
  readonly count: Lexicon<number>;
  readonly quarter: Lexicon<number>;
  readonly half: Lexicon<number>;
  /** Decades in words: 90 for the nineties. */
  readonly decade: Lexicon<number>;
  readonly century: Lexicon<number>;
  readonly season: Lexicon<Season>;
  readonly unit: Lexicon<Unit>;
  /** How far «last», «this», «next» lie from now. */
  readonly shift: Lexicon<number>;
  /** How many days «yesterday», «today», «tomorrow» lie from now. */
  readonly days: Lexicon<number>;
  readonly edge: Lexicon<Edge>;
  readonly partOfDay: Lexicon<'morning' | 'day' | 'evening' | 'night'>;
  /** Hours to add to a time of the twelve-hour clock. */
  readonly meridiem: Lexicon<number>;
  readonly holiday: Lexicon<Holiday>;
}

/** What an expression's words mean beyond its groups. */
export interface Meaning extends Parts {
  /** Whether a count of units goes forward (1) or back (-1). */
  readonly direction?: number;
  /** What a distance is counted from, if not from now. */
  readonly from?: Relative['from'];
}

/** A template of one expression. */
export type Expression = string | { readonly text: string; readonly means: Meaning };

/** Expressions that are only looked for in a paragraph where their cue stands, at the start of a word. */
export interface ExpressionFamily {
  readonly cue: string;
  readonly expressions: readonly Expression[];
}

/** Two expressions that together name a span of time: what stands before the first, and between them. */
export interface RangeForm {
  readonly open: string;
  readonly gap: string;
  /** True for «the end of … – the beginning of …», which needs no other sign. */
  readonly edges?: boolean;
}

/**
 * A language's date expressions as data. Templates are regular expressions in which `{name}` is a group of a word class or
 * a numeral (see `compile.ts`), `{.name}` the same without capturing, `{toName}` the end of a range, and any other
 * `{name}` one of `fragments`. They read a copy of the text in
 * lower case, with plain spaces, one kind of dash («—») and quote («"»).
 */
export interface DateGrammar {
  /** The letters of the language, lower case, as the inside of a character class. */
  readonly letter: string;
  readonly words: DateWords;
  readonly fragments: Readonly<Record<string, string>>;
  readonly families: readonly ExpressionFamily[];
  /** What looks like a date and is not: street names, models, scores. Wins over an expression it overlaps. */
  readonly traps: readonly string[];
  /** What may stand between two expressions that together name one date. */
  readonly joint: string;
  readonly ranges: readonly RangeForm[];
  /** Word classes that only count when written with a capital letter. */
  readonly capitalised: readonly (keyof DateWords)[];
  /** Word classes that are a name when written with a capital letter inside a sentence. */
  readonly lowerCase: readonly (keyof DateWords)[];
  readonly tense: TenseGrammar;
}

/** How a clause shows when it plays. */
export interface TenseGrammar {
  readonly past: string;
  /** Future and scheduled present. */
  readonly future: string;
  /** What, right before a date, points forward whatever the verb: «до», «к», "by". */
  readonly forward: string;
  /** Those of them to which what was done in the past still holds: «закрыли до», "cancelled until". */
  readonly until?: string;
  /** What, right before a date, begins a time that goes on: "since"; what follows it is not told of that year. */
  readonly lasting?: string;
  /** Words that begin another clause without a comma: "that", "how"; verbs beyond them count less. */
  readonly clause?: string;
}
