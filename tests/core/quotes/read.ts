import type { Block } from '../../../src/core/blocks.ts';
import type { LanguagePack } from '../../../src/core/language.ts';
import { findPeople } from '../../../src/core/people/people.ts';
import { findQuotes } from '../../../src/core/quotes/find.ts';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import { splitSentences } from '../../../src/core/sentences/split.ts';

export const paragraphs = (texts: readonly string[]): readonly Block[] =>
  texts.map((text, id) => ({ id, kind: 'paragraph', text, linked: 0, links: [] }));

/** The quotes of an article of these paragraphs. */
export const readQuotes = (texts: readonly string[], pack: LanguagePack): readonly Quote[] =>
  readBlockQuotes(paragraphs(texts), pack);

/** The quotes of an article of these blocks. */
export function readBlockQuotes(blocks: readonly Block[], pack: LanguagePack, title = ''): readonly Quote[] {
  const sentences = splitSentences(blocks, pack.sentences);
  const people = findPeople({ title, blocks, sentences }, pack.people);
  return findQuotes({ blocks, sentences, people, title }, pack.quotes);
}
