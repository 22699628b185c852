import type { Block } from '../blocks.ts';
import { groupBy } from '../group.ts';
import type { Item, Line } from './reading.ts';

/** A block with its lines. */
export interface Paragraph {
  readonly block: Block;
  readonly first: Line;
  readonly items: readonly Item[];
}

/** Every block that has lines, in order. */
export function readParagraphs(lines: readonly Line[]): readonly Paragraph[] {
  return [...groupBy(lines, ({ block }) => block)].flatMap(([block, own]) => {
    const [first] = own;
    return first ? [{ block, first, items: own.flatMap(({ items }) => items) }] : [];
  });
}
