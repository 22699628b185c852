import type { Mention } from '../people/mention.ts';
import type { Span } from '../span.ts';

/** Mentions found by their place. */
export interface MentionIndex {
  /** Those that lie inside a span, in order. */
  readonly within: (span: Span) => readonly Mention[];
}

export function indexMentions(mentions: readonly Mention[]): MentionIndex {
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const own = byBlock.get(mention.at.block);
    if (own) own.push(mention);
    else byBlock.set(mention.at.block, [mention]);
  }
  return {
    within: ({ block, start, end }) => {
      const own = byBlock.get(block) ?? [];
      const from = firstFrom(own, start);
      let to = from;
      while ((own[to]?.at.end ?? Number.POSITIVE_INFINITY) <= end) to += 1;
      return own.slice(from, to);
    },
  };
}

/** Index of the first mention that starts at an offset or after it. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.at.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
