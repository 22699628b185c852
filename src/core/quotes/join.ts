import type { Pairing, Quotation } from '../text/pair.ts';

/** Speech of more blocks than this without a mark is a mark that somebody forgot to close. */
const longestSpeech = 6;

interface Marked {
  readonly text: string;
  readonly pairing: Pairing;
}

/**
 * The quotations of each block. Speech that one block opens and a later one closes, with no marks between, runs through all of them;
 * speech that is never closed stays only when the next block opens its mark anew, or a colon announced it.
 */
export function joinSpeech(blocks: readonly Marked[]): readonly (readonly Quotation[])[] {
  const joined = blocks.map(({ pairing }) => [...pairing.quotations]);
  for (const [index, { text, pairing }] of blocks.entries()) {
    const open = pairing.quotations.at(-1);
    if (open?.closed !== false) continue;
    const last = endOfSpeech(blocks, index);
    const announced = /:\s*$/.test(text.slice(0, open.open));
    if (last === index && !announced && !opensAnew(blocks[index + 1])) joined[index]?.pop();
    for (let between = index + 1; between <= last; between += 1) {
      const part = blocks[between];
      if (part) joined[between]?.unshift(continuation(part.text, between === last ? part.pairing.stray : null));
    }
  }
  return joined;
}

/** Index of the block where a mark closes that none of its own opened; the first one's when there is no such block. */
function endOfSpeech(blocks: readonly Marked[], first: number): number {
  for (let index = first + 1; index <= first + longestSpeech; index += 1) {
    const pairing = blocks[index]?.pairing;
    if (!pairing) break;
    if (pairing.stray !== null) return index;
    if (pairing.quotations.length > 0) break;
  }
  return first;
}

const opensAnew = (next: Marked | undefined): boolean =>
  next?.pairing.quotations[0] !== undefined && /^[\s—…]*$/.test(next.text.slice(0, next.pairing.quotations[0].open));

function continuation(text: string, stray: number | null): Quotation {
  const close = stray ?? text.length;
  const end = stray === null ? text.length : text.slice(0, stray - 1).trimEnd().length;
  return { open: 0, close, start: 0, end, closed: stray !== null, continues: true };
}
