import { worthChecking } from "../language/en/worth-checking.ts";
import type { Span } from "../text/span.ts";
import type { Sentence } from "./reading/tokens.ts";
import type { OwnStatement } from "./relation.ts";

/** In words: what is shorter states nothing. */
const FEWEST = 5;
/** What scores less is hardly worth a check. */
const LEAST = 0.3;

/**
 * The sentences that a text says in its own voice and that are worth a check, the most worthy first.
 *
 * @param attributed what somebody is credited with: sentences that have any of it are left out
 */
export function ownStatements(
  text: string,
  sentences: readonly Sentence[],
  attributed: readonly Span[],
): readonly OwnStatement[] {
  const inOrder = [...attributed].sort((one, other) => one.start - other.start);
  let next = 0;
  return sentences
    .flatMap(({ start, end, tokens }): readonly OwnStatement[] => {
      while ((inOrder[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      if ((inOrder[next]?.start ?? end) < end) return [];
      const words = tokens.filter(({ kind }) => kind !== "mark").length;
      const isQuoted = tokens.some(({ kind }) => kind === "quotation");
      const written = text.slice(start, end);
      if (words < FEWEST || isQuoted || /\?["”’']?$/.test(written)) return [];
      const { score, reasons } = worthChecking(written);
      return score >= LEAST ? [{ start, end, score, reasons }] : [];
    })
    .sort((one, other) => other.score - one.score || one.start - other.start);
}
