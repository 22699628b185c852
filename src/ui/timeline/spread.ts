/**
 * Places moved as little as makes them at least `gap` apart, within 0 to 1 and in the same order; closer than `gap` only
 * where there are too many for the room.
 */
export function spread(wanted: readonly number[], gap: number): readonly number[] {
  const step = Math.min(gap, 1 / Math.max(1, wanted.length - 1));
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const clusters: Cluster[] = [];
  for (const index of order) {
    let next: Cluster = { members: [index], start: within(wanted[index] ?? 0, 0) };
    for (
      let last = clusters.at(-1);
      last && last.start + last.members.length * step > next.start;
      last = clusters.at(-1)
    ) {
      clusters.pop();
      next = together([...last.members, ...next.members]);
    }
    clusters.push(next);
  }
  const places = [...wanted];
  for (const { members, start } of clusters)
    for (const [rank, index] of members.entries()) places[index] = start + rank * step;
  return places;

  /** Marks in a row whose middle is where they were wanted on the whole. */
  function together(members: readonly number[]): Cluster {
    const offset = members.reduce((sum, index, rank) => sum + (wanted[index] ?? 0) - rank * step, 0) / members.length;
    return { members, start: within(offset, (members.length - 1) * step) };
  }
}

interface Cluster {
  readonly members: readonly number[];
  readonly start: number;
}

const within = (start: number, length: number): number => Math.max(0, Math.min(1 - length, start));
