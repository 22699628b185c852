/**
 * The words around authors' names, in the languages of the news; in a line without two spaces together.
 * Letters are what is no space, digit or mark: a browser takes milliseconds to compile properties, most of all without regard to case.
 */
export const bylineWords = {
  /** What stands between two names. */
  between: / ?[,;|•·] ?/,
  /** The word for "and" between two names. */
  and: / (?:and|и|та|und|et|y|e|og|och|i|a|with|mit|avec|con) (?=\p{Lu})/u,
  /** What stands before a name. */
  before:
    /^(?:written by|interview by|interviewed by|story by|words by|by|posted by|reported by|автор(?:ы|ка)?|текст|автор текста|подготовил[аи]?|беседовал[аи]?|записал[аи]?|von|autor(?:in|en|es)?|par|por|di|de|door|av|af|text|foto|author|authors)(?: ?[:：])? (?=[^\s\d!-/:-@[-`{-¿\u2000-\u2bff])/i,
  /** What stands behind a name. */
  after: / (?:\||–|—|für |for\b).*$/s,
  /** Photo credits, labels without a name and other lines that stand where an author could; `\b` knows no Cyrillic. */
  noName:
    /^(?:photo|photograph|image|picture|фото|снимок|иллюстрация|foto|bild|crédit|credit|admin|administrator|editor|редакция|guest|staff|none|null|undefined|unknown)(?![^\s\d!-/:-@[-`{-¿\u2000-\u2bff])|^(?:by|authors?|автор(?:ы|ка)?|autor(?:in|en|es)?)$/i,
} as const;
