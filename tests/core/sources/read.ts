import type { LanguagePack } from '../../../src/core/language.ts';
import { findPeople } from '../../../src/core/people/people.ts';
import { findQuotes } from '../../../src/core/quotes/find.ts';
import { isSpoken } from '../../../src/core/quotes/quote.ts';
import { splitSentences } from '../../../src/core/sentences/split.ts';
import { findSources } from '../../../src/core/sources/find.ts';
import type { SourceGrammar } from '../../../src/core/sources/grammar.ts';
import type { Source } from '../../../src/core/sources/source.ts';
import { paragraphs } from '../quotes/read.ts';

/** The sources of an article of these paragraphs, each with its words as written. */
export function readSources(
  texts: readonly string[],
  pack: LanguagePack,
  grammar: SourceGrammar | null = pack.sources,
): readonly (Source & { readonly written: string })[] {
  const blocks = paragraphs(texts);
  const sentences = splitSentences(blocks, pack.sentences);
  const people = findPeople({ title: '', blocks, sentences }, pack.people);
  const quotes = findQuotes({ blocks, sentences, people, title: '' }, pack.quotes).filter(isSpoken);
  return findSources({ sentences, people, quotes }, grammar).map((source) => ({
    ...source,
    written: texts[source.at.block]?.slice(source.at.start, source.at.end) ?? '',
  }));
}

/** The names of the sources when one frame of the grammar is left out. */
export function namesWithout(frame: string, text: string, pack: LanguagePack): readonly string[] {
  const { sources } = pack;
  const ablated = sources && { ...sources, frames: sources.frames.filter(({ name }) => name !== frame) };
  return readSources([text], pack, ablated).map(({ name }) => name);
}
