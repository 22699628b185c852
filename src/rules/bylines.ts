/** The words around authors' names, in the languages of the news. */
export const bylineWords = {
  /** What stands between two names. */
  between: /\s*[,;|•·]\s*|\s+(?:and|и|та|und|et|y|e|og|och|i|a|with|mit|avec|con)\s+(?=\p{Lu})/u,
  /** What stands before a name. */
  before:
    /^\s*(?:written by|story by|words by|by|posted by|reported by|автор(?:ы|ка)?|текст|автор текста|подготовил[аи]?|von|autor(?:in|en|es)?|par|por|di|de|door|av|af|text|foto|author|authors)\s*[:：]?\s+(?=\p{Lu})/iu,
  /** What stands behind a name. */
  after: /\s+(?:\||–|—|\son\s|für\s|\bfor\b).*$/u,
  /** Photo credits and other lines that stand where an author could. */
  noName:
    /^(?:photo|photograph|image|picture|фото|снимок|иллюстрация|foto|bild|crédit|credit|admin|administrator|editor|редакция|guest|staff|none|null|undefined|unknown)\b/iu,
} as const;
