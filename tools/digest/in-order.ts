/** Maps items with at most `lanes` under way, and gives the results in the order of the items as soon as that order allows. */
export async function* mapInOrder<T, R>(
  items: Iterable<T>,
  lanes: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for (const item of items) {
    underWay.push(map(item));
    const first = underWay.length < lanes ? undefined : underWay.shift();
    if (first) yield await first;
  }
  for (const left of underWay) yield await left;
}
