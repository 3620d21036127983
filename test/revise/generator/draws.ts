/** Draws that look random and are the same for the same seed. */
export interface Draws {
  /** A whole number below another one. */
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** As `pick`, but another one than that. */
  readonly other: <Item>(items: readonly Item[], than: Item) => Item;
}

/** By mulberry32 (T. Ettinger, 2017). */
export function drawsFrom(seed: number): Draws {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error("There is nothing to pick from.");
    return item;
  };
  return {
    below,
    pick,
    chance: (share) => next() < share,
    other: (items, than) => pick(items.filter((item) => item !== than)),
  };
}
