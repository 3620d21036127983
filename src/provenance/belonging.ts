import type { Desk } from "../desk/desk.ts";

/** As many bodies as stand above each other; a circle of them, which record/cycle reports, ends here too. */
const HIGHEST = 20;

/** Whether one source can answer for the other: they are the same, or one belongs to the other. */
export function answersFor(desk: Desk, one: string, other: string): boolean {
  return isPartOf(desk, one, other) || isPartOf(desk, other, one);
}

function isPartOf({ sources }: Desk, part: string, whole: string): boolean {
  let at: string | undefined = part;
  for (let level = 0; at !== undefined && level < HIGHEST; level++) {
    if (at === whole) return true;
    at = sources.get(at)?.source.of;
  }
  return false;
}
