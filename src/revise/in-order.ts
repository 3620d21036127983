/**
 * The greatest number of items that keep their order: a longest non-decreasing subsequence, by patience sorting (M. Fredman,
 * 1975), in n log n.
 *
 * @param places where each item is now; -1 for one that is nowhere
 * @returns for each item whether it is one of those
 */
export function inOrder(places: Int32Array): Uint8Array {
  const kept = new Uint8Array(places.length);
  const before = new Int32Array(places.length).fill(-1);
  /** For each length, the item that the row of this length that ends lowest ends with. Several may be at one place.. */
  const ends: number[] = [];
  for (const [item, place] of places.entries()) {
    if (place === -1) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[item] = ends[low - 1] ?? -1;
    ends[low] = item;
  }
  for (let item = ends.at(-1) ?? -1; item !== -1; item = before[item] ?? -1) kept[item] = 1;
  return kept;
}
