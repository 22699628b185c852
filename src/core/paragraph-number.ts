import type { Block } from './blocks.ts';

/** The place of a block among the paragraphs a person would count, from 1; null for a heading or a caption. */
export function paragraphNumber(blocks: readonly Block[], id: number): number | null {
  const place = blocks
    .filter(({ kind }) => kind !== 'heading' && kind !== 'caption')
    .findIndex((block) => block.id === id);
  return place === -1 ? null : place + 1;
}
