import type { Gender } from './mention.ts';

export type Case =
  | 'nominative'
  | 'genitive'
  | 'dative'
  | 'accusative'
  | 'instrumental'
  | 'prepositional'
  | 'vocative'
  | 'possessive';

/** One way in which words change: every form is a stem that fits `stem`, and an ending. */
export interface Declension {
  /** What the stem must look like, e.g. /[оеё]в$/; null when any will do. */
  readonly stem: RegExp | null;
  /** Null when the words can be of either gender. */
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** How the dictionary form ends. */
  readonly lemma: string;
  /** Endings of each case, several where there are variants. */
  readonly endings: Readonly<Partial<Record<Case, readonly string[]>>>;
}

/** Words for the holders of one office or the doers of one thing; they can stand for each other. */
export interface RoleGroup {
  readonly key: string;
  readonly words: readonly string[];
  /** Set when the words tell it, e.g. «супруга». */
  readonly gender?: Gender;
  /** Groups whose holders can be called by these words too, e.g. an official is a minister or a mayor. */
  readonly covers?: readonly string[];
  /** Set when the word means the same office as that of whoever was named just before: «коллега». */
  readonly relational?: boolean;
  /** Set when the word alone can go back to somebody whose role the article never told: «политик», «глава государства». */
  readonly epithet?: boolean;
  /** Set when the words say no more than that it is a woman, a man, a Spaniard: whoever is on the mind is meant. */
  readonly anybody?: boolean;
  /** Set when the words say too little to be shown as somebody's role: "man", "friend". */
  readonly plain?: boolean;
  /** Set when the words tell what somebody is besides their occupation: «лауреат». */
  readonly besides?: boolean;
  /** Set when the words tell whose somebody is rather than what they do: "wife", "son". */
  readonly kin?: boolean;
  /** Set when the words mean it only with a capital: "General", "Major". */
  readonly capital?: boolean;
  /** Set when different words of the group are the same office only where they are of the same body: «глава X», «директор X». */
  readonly generic?: boolean;
}

export interface Place {
  readonly key: string;
  /** Beginnings of the nouns, e.g. «Исланди»; a short ending may follow. */
  readonly nouns: readonly string[];
  /** Beginnings of the adjectives, e.g. «исландск». */
  readonly adjectives: readonly string[];
}

/** A phrase that means more than its head word, e.g. «глава государства» is a president. */
export interface Office {
  readonly key: string;
  readonly phrase: RegExp;
  /** The place that the phrase itself tells: «глава Белого дома». */
  readonly place?: string;
}

export interface Pronoun {
  readonly word: string;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly subject: boolean;
}

/** What a language pack knows of names, roles, bodies, documents and pronouns. Words are in lower case, with е for ё. */
export interface PeopleGrammar {
  readonly pronouns: readonly Pronoun[];
  readonly declensions: {
    readonly names: readonly Declension[];
    readonly nouns: readonly Declension[];
    readonly adjectives: readonly Declension[];
  };
  readonly names: {
    /** Common first names, in their dictionary form. */
    readonly given: { readonly masculine: readonly string[]; readonly feminine: readonly string[] };
    /** First names and common nouns whose stem changes: dictionary form to the stem of the other cases, «павел» to «павл». */
    readonly stems: Readonly<Record<string, string>>;
    /** How patronymics end in the dictionary form; null where the language has none. */
    readonly patronymic: RegExp | null;
    /** How family names end so tellingly that one alone is taken for a person; null where endings say nothing. */
    readonly surname: RegExp | null;
    /** How family names end that tell their bearer's gender; null where none do. */
    readonly gendered: RegExp | null;
    /** Whether two capitalised words that agree in case are a person for that alone. */
    readonly agreement: boolean;
    /** Small words inside names: «фон», "van", "de". */
    readonly particles: readonly string[];
    /** Titles right before a name, with the gender they tell: "Mr", "Mrs". */
    readonly titles: readonly { readonly word: string; readonly gender: Gender | null }[];
    /** Nouns right after which a name is that of a street or a school: «улица», «имени»; null where it stands before. */
    readonly calledAfter: RegExp | null;
    /** Capitalised words that are never part of a person's name: months, places, bodies, sentence openers. */
    readonly never: readonly string[];
    /** Those of them that are a family name after a first name, and then alone: "Tom White". */
    readonly families: readonly string[];
    /** Forms of verbs that open a sentence before a name, "Hosting Lane at the fair …"; null where none can be taken for a name. */
    readonly participle: RegExp | null;
    /** How towns end in the dictionary form, and no family name; null where endings say nothing. */
    readonly town: RegExp | null;
    /** Words that look like adjectives or abstract nouns (outside the list of first names) open the names of places and bodies, or nothing's: «Решение Лаптева». */
    readonly adjective: RegExp | null;
    /** Words that can be an adjective as well as a family name, in any case: «Луганской», «Зеленского»; null where there are none. */
    readonly adjectival: RegExp | null;
  };
  readonly roles: readonly RoleGroup[];
  /** A word that stands for whoever is spoken of and no list can hold: "the 25-year-old"; null where there is none. */
  readonly aged: RegExp | null;
  /** What makes a former holder of a role: «экс-». */
  readonly former: readonly string[];
  readonly offices: readonly Office[];
  /** Words between a role and what it is of: «по», "of", "at". */
  readonly links: readonly string[];
  /** Such words as tie only a name to a role: «представитель при ООН», "analyst at Citi". */
  readonly looseLinks: readonly string[];
  /** Words between two names of one domain: «и», "and". */
  readonly joins: readonly string[];
  /** Words that describe roles and stand before them unchanged: "senior", "former". */
  readonly describing: readonly string[];
  /** Nouns whose owner speaks: «по словам мэра». */
  readonly telling: readonly string[];
  /** Owners that stand where an article does: "his", "their". */
  readonly owners: readonly string[];
  /** Verbs that say who somebody is: "is", "was". */
  readonly copulas: readonly string[];
  /** Articles that bring in somebody new: "a spokesman" is not the one quoted before. */
  readonly indefinite: readonly string[];
  /** Forms of speech verbs: a capitalised word beside one is taken for a speaker's name. */
  readonly speech: ReadonlySet<string>;
  /** How verbs of the past end that tell that a man did it, or a woman; null where none do. */
  readonly masculinePast: RegExp | null;
  readonly femininePast: RegExp | null;
  /** Words that may stand between a speaker and the verb: "has", «также». */
  readonly betweenSpeech: readonly string[];
  /** Whether what a role is of follows its head in the genitive («президент России») … */
  readonly genitive: RegExp | null;
  /** … or stands before it as it is ("TD Economics director"). */
  readonly attributive: boolean;
  readonly places: readonly Place[];
  /** What may follow the beginnings of a place's nouns and adjectives. */
  readonly placeEndings: { readonly nouns: readonly string[]; readonly adjectives: readonly string[] };
  /** Fields of work whose names vary: foreign affairs are «МИД», «иностранных дел», «внешнеполитическое ведомство». */
  readonly fields: readonly Office[];
  readonly bodies: readonly string[];
  /** Those of them whose proper name can stand alone: «агентство», «газета». */
  readonly naming: readonly string[];
  readonly documents: readonly string[];
  /** Proper names of bodies that carry no mark of it: «Кремль», «Госдеп». */
  readonly institutions: readonly string[];
  /** Words that open a subordinate clause before the main one: «когда», "while". */
  readonly subordinators: readonly string[];
  /** Words that open a clause with a subject of its own, where only word order tells subjects from objects: "that", "who". */
  readonly conjunctions: readonly string[];
  readonly prepositions: readonly string[];
  /** How a report opens with its place, day and agency: "OSLO, May 5 (Reuters) -". */
  readonly dateline: RegExp;
  /** Days and months where they have a capital: nobody is of them. */
  readonly calendar: readonly string[];
  readonly articles: readonly string[];
  /** Words that neither a name nor a role phrase goes across: verbs of speech, conjunctions, adverbs. */
  readonly stops: readonly string[];
  /** How verbs end, where endings tell; null where they do not. */
  readonly verb: RegExp | null;
}
