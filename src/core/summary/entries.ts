import type { Block } from '../blocks.ts';

const clock = /^[\s[(]*(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d|[.,:]\d|\s?%)/;
/** Blocks that start with a time of day, from which an article is a live blog. */
const fewestEntries = 3;

/** The entry of a live blog each block belongs to, numbered from the top, 0 before the first; null when it is no live blog. */
export function entriesOf(blocks: readonly Block[]): ReadonlyMap<number, number> | null {
  let entry = 0;
  const entries = new Map<number, number>();
  for (const { id, text } of blocks) {
    if (clock.test(text)) entry += 1;
    entries.set(id, entry);
  }
  return entry >= fewestEntries ? entries : null;
}
