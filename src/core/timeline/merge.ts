import type { TimelineEvent } from './event.ts';

/** Share of common stems from which two rows of one date tell the same. */
const same = 0.5;
/** Rows one date may have; a date told of more often would drown the rest. */
const mostOfOneDate = 3;

/** Events told twice made one, the first telling kept. */
export function merge(
  events: readonly TimelineEvent[],
  stemsOf: (text: string) => ReadonlySet<string>,
): readonly TimelineEvent[] {
  const rows = new Map<string, { readonly event: TimelineEvent; readonly stems: ReadonlySet<string> }[]>();
  for (const event of events) {
    const key = `${event.when.start}/${event.when.end ?? ''}`;
    const told = rows.get(key) ?? [];
    const stems = stemsOf(event.text);
    if (told.length >= mostOfOneDate || told.some((row) => jaccard(row.stems, stems) >= same)) continue;
    rows.set(key, [...told, { event, stems }]);
  }
  return [...rows.values()].flat().map(({ event }) => event);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((stem) => b.has(stem)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
}
