/**
 * Pairs the sentences of two texts that are the same: those that occur once in each first, as anchors (as in B. Cohen's
 * patience diff), then what goes on alike before and after a pair, then what is left of each sentence in its order. Takes
 * time proportional to both lengths, however often a sentence is repeated.
 *
 * @param before the keys of the old sentences, and `after` those of the new ones
 * @returns for each old sentence the index of its new one, or -1
 */
export function sameSentences(before: readonly string[], after: readonly string[]): Int32Array {
  const partners = new Int32Array(before.length).fill(-1);
  const taken = new Uint8Array(after.length);
  const pair = (one: number, other: number): void => {
    partners[one] = other;
    taken[other] = 1;
  };
  const [placesBefore, placesAfter] = [placesOf(before), placesOf(after)];
  for (const [key, places] of placesBefore) {
    const others = placesAfter.get(key);
    const [one, other] = [places[0], others?.[0]];
    if (places.length === 1 && others?.length === 1 && one !== undefined && other !== undefined)
      pair(one, other);
  }
  const isFree = (one: number, other: number): boolean =>
    partners[one] === -1 && taken[other] === 0 && before[one] === after[other];
  for (let one = 0; one < before.length; one++) {
    const other = partners[one] ?? -1;
    if (other !== -1 && isFree(one + 1, other + 1)) pair(one + 1, other + 1);
  }
  for (let one = before.length - 1; one > 0; one--) {
    const other = partners[one] ?? -1;
    if (other > 0 && isFree(one - 1, other - 1)) pair(one - 1, other - 1);
  }
  for (const [key, places] of placesBefore) {
    const left = (placesAfter.get(key) ?? []).filter((other) => taken[other] === 0);
    const lone = places.filter((one) => partners[one] === -1);
    for (const [index, one] of lone.entries()) {
      const other = left[index];
      if (other === undefined) break;
      pair(one, other);
    }
  }
  return partners;
}

function placesOf(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  return places;
}
