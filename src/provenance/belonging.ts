import type { Desk } from "../desk/desk.ts";

/** As many bodies as stand above each other; a circle of them, which record/cycle reports, ends here too. */
const HIGHEST = 20;

/** Whether one source can answer for the other: they are the same, or one belongs to the other. */
export function answersFor(desk: Desk, one: string, other: string): boolean {
  return withBodies(desk, one).includes(other) || withBodies(desk, other).includes(one);
}

/** A source and the bodies that it belongs to, from itself upwards. */
export function withBodies({ sources }: Desk, source: string): readonly string[] {
  const found: string[] = [];
  let at: string | undefined = source;
  for (let level = 0; at !== undefined && level < HIGHEST; level++) {
    found.push(at);
    at = sources.get(at)?.source.of;
  }
  return found;
}
