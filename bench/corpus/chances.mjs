import { random } from "../random.mjs";

/** What a made-up desk leaves to chance; the same seed gives the same. */
export function chances(seed) {
  const next = random(seed);
  return {
    next,
    pick: (list) => list[Math.floor(next() * list.length)],
    chance: (share) => next() < share,
    number: (most) => Math.floor(next() * most),
  };
}
