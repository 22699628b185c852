import type { Span } from '../span.ts';

/** Index of the span that a place of their block is in, or -1; the spans are of one block, in order and apart. */
export function indexCovering(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return place < (spans[low - 1]?.end ?? 0) ? low - 1 : -1;
}
