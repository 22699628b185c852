import type { TimelineEvent } from './event.ts';

/** An event with the content words of its text, those of the date left out: all rows of a date share them. */
export interface Told {
  readonly event: TimelineEvent;
  readonly stems: ReadonlySet<string>;
}

/** Share of common stems from which two rows of one date tell the same. */
const same = 0.5;
/** Rows one date may have; a date told of more often would drown the rest. */
const mostOfOneDate = 3;

/** Events told twice made one, the first telling kept. */
export function merge(told: readonly Told[]): readonly TimelineEvent[] {
  const rows = new Map<string, Told[]>();
  for (const next of told) {
    const { start, end } = next.event.when;
    const key = `${start}/${end ?? ''}`;
    const known = rows.get(key) ?? [];
    if (known.length >= mostOfOneDate || known.some(({ stems }) => jaccard(stems, next.stems) >= same)) continue;
    rows.set(key, [...known, next]);
  }
  return [...rows.values()].flat().map(({ event }) => event);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((stem) => b.has(stem)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
}
