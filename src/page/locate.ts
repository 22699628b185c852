import type { Passage } from '../core/passage.ts';
import { rangeOf, squeeze, type TextIndex } from './text-index.ts';

/** Where a passage can be seen in the page: in its paragraph if that is still there, else wherever its words are. */
export function locate(index: TextIndex, { text, paragraph, start }: Passage): Range | null {
  const words = squeeze(text);
  if (words === '') return null;
  const before = squeeze(paragraph.slice(0, start)).length;
  return (
    firstVisible(index, squeeze(paragraph), (found) => [found + before, found + before + words.length]) ??
    firstVisible(index, words, (found) => [found, found + words.length])
  );
}

/** Enough for a paragraph a page repeats, and a bound for a page made of one word. */
const tries = 20;

function firstVisible(
  index: TextIndex,
  wanted: string,
  place: (found: number) => readonly [start: number, end: number],
): Range | null {
  let found = index.text.indexOf(wanted);
  for (let left = tries; found >= 0 && left > 0; left -= 1) {
    const range = rangeOf(index, ...place(found));
    if (range && isVisible(range)) return range;
    found = index.text.indexOf(wanted, found + 1);
  }
  return null;
}

const isVisible = (range: Range): boolean => {
  const { width, height } = range.getBoundingClientRect();
  return width > 0 && height > 0;
};
