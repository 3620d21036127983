import { readAmount } from "./amounts.ts";
import type { Reading } from "./printed.ts";
import type { Token } from "./tokens.ts";
import { isHyphen } from "./tokens.ts";
import { isYear } from "./years.ts";

const WORDS_BEFORE =
  /^(?:won?|wins?|winning|beat\w*|los[est]\w*|defeat\w*|led|leads?|leading|trail\w*|drew|draw|tied|score[ds]?|vot\w*|ruled|passed|approved|rejected|upheld|record|odds|split)$/u;
const WORDS_AFTER =
  /^(?:votes?|margin|wins?|victory|defeat|loss|lead|draw|tie|record|majority|decision|ruling|split|score|odds|ratio|favou?rite|advantage|start)$/u;
/** How many tokens before a score may say that it is one. */
const NEAR = 4;

/**
 * The score, odds or ratio that begins at a token: "3-2", "50-50", "fifty-fifty", "10-to-1", "one-on-one", "3 to 1",
 * "a 5-7 record". Its parts count what only they know.
 */
export function readScore(tokens: readonly Token[], at: number): Reading | undefined {
  const first = partAt(tokens, at);
  if (first === undefined || isHyphen(tokens[at - 1])) return undefined;
  const join = joinAt(tokens, at + 1);
  const second = join === undefined ? undefined : partAt(tokens, join.next);
  if (join === undefined || second === undefined || (isYear(tokens[at]) && isYear(tokens[join.next])))
    return undefined;
  if (!isScore(tokens, at, join, first, second)) return undefined;
  const [start, end] = [tokens[at]?.start ?? 0, tokens[join.next]?.end ?? 0];
  return {
    number: { start, end, low: Number.NaN, high: Number.NaN, step: 0, kind: "score" },
    next: join.next + 1,
  };
}

interface Join {
  /** The word between the numbers; "-" for a hyphen or a dash alone. */
  readonly word: string;
  readonly glued: boolean;
  readonly next: number;
}

function isScore(tokens: readonly Token[], at: number, join: Join, first: number, second: number): boolean {
  const digits = tokens[at]?.kind === "numeral";
  if (join.glued && (join.word !== "-" || digits) && first >= second) return true;
  if (join.glued && join.word === "-" && !digits) return first === second;
  if (join.word === "on" || join.word === "for") return false;
  const before = tokens.slice(Math.max(at - NEAR, 0), at);
  if (before.at(-1)?.lower === "from") return false;
  if (join.word === "to" && second === 1 && first > 1) return true;
  const after = tokens[join.next + 1]?.lower ?? "";
  return (
    (first >= second || join.glued) &&
    (WORDS_AFTER.test(after) || before.some(({ lower }) => WORDS_BEFORE.test(lower)))
  );
}

/** A whole number of one token, without a unit or a scale. */
function partAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" && !/^\d{1,3}$/u.test(token?.text ?? "")) return undefined;
  const amount = readAmount(tokens, at);
  if (amount === undefined || amount.next !== at + 1 || amount.kind !== "number") return undefined;
  return amount.unit === undefined ? amount.value : undefined;
}

/** What joins the parts of a score: "-", "–", "-to-", "-on-", " to ". */
function joinAt(tokens: readonly Token[], at: number): Join | undefined {
  const token = tokens[at];
  if (token?.lower === "to") return { word: "to", glued: false, next: at + 1 };
  const dash = isHyphen(token) || token?.text === "–" || token?.text === "−";
  if (!dash || !token?.glued || !tokens[at + 1]?.glued) return undefined;
  const word = tokens[at + 1]?.lower ?? "";
  if (!/^(?:to|on|for)$/u.test(word)) return { word: "-", glued: true, next: at + 1 };
  return isHyphen(tokens[at + 2]) ? { word, glued: true, next: at + 3 } : undefined;
}
