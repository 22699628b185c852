/** The longest stretches of neighbours that all pass, in order. */
export function runsOf<T>(list: readonly T[], passes: (item: T) => boolean): readonly (readonly T[])[] {
  const runs: T[][] = [];
  let open: T[] | null = null;
  for (const item of list) {
    if (!passes(item)) open = null;
    else if (open) open.push(item);
    else {
      open = [item];
      runs.push(open);
    }
  }
  return runs;
}
