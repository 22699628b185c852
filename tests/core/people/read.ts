import type { Block } from '../../../src/core/blocks.ts';
import type { LanguagePack } from '../../../src/core/language.ts';
import type { Mention } from '../../../src/core/people/mention.ts';
import { findPeople, type People } from '../../../src/core/people/people.ts';
import { splitSentences } from '../../../src/core/sentences/split.ts';

/** The people of an article of these paragraphs. */
export function readPeople(texts: readonly string[], pack: LanguagePack, title = ''): People {
  const blocks: readonly Block[] = texts.map((text, id) => ({ id, kind: 'paragraph', text, linked: 0, links: [] }));
  return findPeople({ title, blocks, sentences: splitSentences(blocks, pack.sentences) }, pack.people);
}

/** The last mention with this text. */
export const mentionOf = (people: People, text: string): Mention | undefined =>
  people.mentions.findLast((mention) => mention.text === text);

/** Whom the last mention with this text stands for. */
export const whoIs = (people: People, text: string): string | null => mentionOf(people, text)?.person?.name ?? null;
