/** The last item that starts at a place or before it, of items in the order of their starts; undefined when all start after it. */
export function findLastStart<T extends {readonly start: number}>(items: readonly T[], place: number): T | undefined {
  return items[lastStartIndex(items, place)];
}

/** The index of that item; -1 when all start after the place. */
export function lastStartIndex(items: readonly {readonly start: number}[], place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as {readonly start: number}).start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
