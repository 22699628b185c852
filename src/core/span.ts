import type { Block } from './blocks.ts';

/** A slice of one block's text; `start` and `end` are UTF-16 units, `end` is exclusive. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** The text at a span, as shown. */
export const slice = (blocks: ReadonlyMap<number, Block>, at: Span): string =>
  blocks.get(at.block)?.text.slice(at.start, at.end) ?? '';

export const within = (inner: Span, outer: Span): boolean =>
  inner.block === outer.block && inner.start >= outer.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.block === b.block && a.start < b.end && b.start < a.end;
