import { normaliseQuote } from "../../text/normalise.ts";
import { firstPlace } from "../../text/place-quote.ts";

/** Words as cues are looked for in them. */
export function cueWords(words: string): string {
  return normaliseQuote(words).toLowerCase();
}

/**
 * Whether a cue stands in words, whole ("said" is not in "aforesaid"). It may be interrupted: the parts of
 * "told ... that" stand in this order.
 *
 * @param near words as `cueWords` gives them
 */
export function hasCue(cue: string, near: string): boolean {
  let from = 0;
  return cueWords(cue)
    .split("...")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .every((part) => {
      const place = firstPlace(part, near, from);
      from = place?.end ?? from;
      return place !== undefined;
    });
}
