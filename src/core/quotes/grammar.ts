import type { Gender } from '../people/mention.ts';
import type { WordTest } from './stems.ts';

/** What one form of a speech verb tells. */
export interface SpeechForm {
  /** `gerund` and `infinitive` have no subject of their own; `passive` («говорится», "was quoted") has none at all. */
  readonly mood: 'finite' | 'gerund' | 'infinitive' | 'passive';
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** `says` governs words; `cites` passes on another's («цитирует РБК министра»); `acts` is speech by its effect («потребовал», «обвинил»). */
  readonly sense: 'says' | 'cites' | 'acts';
  /** The form is a noun as often as a verb: it counts only right beside quoted speech. */
  readonly noun?: boolean;
}

/** What a language pack knows of speech. Words are in lower case, with е for ё. */
export interface QuoteGrammar {
  /** Every form of every speech verb. */
  readonly verbs: ReadonlyMap<string, SpeechForm>;
  /** What makes an infinitive of a verb: "to"; null where infinitives have forms of their own. */
  readonly infinitiveMark: string | null;
  /** What stands between a verb and its speaker: "by"; null where a case tells. */
  readonly agentMark: string | null;
  /** Words that begin a relative clause right before its verb: «который», "who". */
  readonly relatives: ReadonlySet<string>;
  /** Verbs of any meaning, for the place right after quoted words and a dash («…», — улыбнулся он); null where that says nothing. */
  readonly anyVerb: RegExp | null;
  /** Phrases before a speaker by their first word, «*» for any word such as a possessive: «по словам», «по * словам». */
  readonly sources: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Whether a subject may stand anywhere after its verb. */
  readonly freeOrder: boolean;
  /** Words that join a verb to the one before: «и», "and". */
  readonly joins: ReadonlySet<string>;
  /** Words that give a gerund a subject of its own: "with some saying …". */
  readonly absolutes: ReadonlySet<string>;
  /** Words before a body whose people speak: «в полиции сообщили». */
  readonly within: ReadonlySet<string>;
  /** Words for the body spoken of before: «там сообщили». */
  readonly there: ReadonlySet<string>;
  /** Words right before a verb that make something else of it: "was reported", "I think". */
  readonly notCued: ReadonlySet<string>;
  /** Words that begin a sentence about somebody new: «один», "a". */
  readonly newcomers: ReadonlySet<string>;
  /** The reporter, in an interview: "I". */
  readonly interviewer: ReadonlySet<string>;
  /** What stands before an answer in place of a name: "A". */
  readonly answers: ReadonlySet<string>;
  /** Words that begin what is said: «что», "that". */
  readonly that: ReadonlySet<string>;
  /** Forms of verbs that tell no more than that somebody says something: they make reported speech of what stands beside them. */
  readonly reporting: ReadonlySet<string>;
  /** Those of them after which nothing has to begin what is said: "he said the …". */
  readonly bare: ReadonlySet<string>;
  /** Words that begin what is said right behind those. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Nouns after which quoted words are a name or a term: «газета», "titled". */
  readonly naming: WordTest;
  /** Words soon before quoted words that make them a charge from a code: «вменяется». */
  readonly charge: WordTest;
  /** The last words before a quotation, one to three, that say it is a coinage: «так называемый», "the word". */
  readonly coined: WordTest;
  /** Words that send the reader elsewhere: «читайте», "read". */
  readonly pointer: WordTest;
  /** Quoted words that are only a usual name of something: «скорая», «черные ящики»; tested against the whole quotation. */
  readonly term: RegExp;
}
