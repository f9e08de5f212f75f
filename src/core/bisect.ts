/** The last item that starts at a place or before it, of items in the order of their starts; undefined when all start after it. */
export function findLastStart<T extends {readonly start: number}>(items: readonly T[], place: number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).start <= place) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
