import type { Block } from '../blocks.ts';
import type { Item, Line } from './reading.ts';

/** A block with its lines. */
export interface Paragraph {
  readonly block: Block;
  readonly first: Line;
  readonly items: readonly Item[];
}

/** Every block that has lines, in order. */
export function readParagraphs(lines: readonly Line[]): readonly Paragraph[] {
  const byBlock = new Map<Block, [Line, ...Line[]]>();
  for (const line of lines) {
    const own = byBlock.get(line.block);
    if (own) own.push(line);
    else byBlock.set(line.block, [line]);
  }
  return [...byBlock].map(([block, own]) => ({ block, first: own[0], items: own.flatMap(({ items }) => items) }));
}
