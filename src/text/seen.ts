import { hasUnseen, kindOf, UNSEEN } from "./characters.ts";
import type { Span } from "./span.ts";

/** A text as it looks: without the characters that cannot be seen, and with the way back. */
interface SeenText {
  readonly text: string;
  /** The stretch of the original from the first to the last character of one that is not empty. */
  readonly original: (span: Span) => Span;
}

/** Takes time proportional to the length of the text; most texts have nothing to leave out. */
export function seenOf(original: string): SeenText {
  if (!hasUnseen(original)) return { text: original, original: (span) => span };
  const origins = new Int32Array(original.length);
  const runs: string[] = [];
  let length = 0;
  let from = 0;
  for (let at = 0; at < original.length; ) {
    const point = original.codePointAt(at) ?? 0;
    const next = at + (point > 0xffff ? 2 : 1);
    if (kindOf(point) === UNSEEN) {
      runs.push(original.slice(from, at));
      from = next;
    } else for (let unit = at; unit < next; unit++) origins[length++] = unit;
    at = next;
  }
  runs.push(original.slice(from));
  return {
    text: runs.join(""),
    original: ({ start, end }) => {
      const first = origins[start] ?? original.length;
      return { start: first, end: start < end ? (origins[end - 1] ?? 0) + 1 : first };
    },
  };
}
