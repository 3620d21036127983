import type { Lexicon, Range } from "./candidate.ts";
import type { Token } from "./tokens.ts";

/** Words that may be what is said. */
export interface Reach extends Range {
  readonly begins: string;
  readonly ends: string;
  readonly passes: readonly string[];
}

/** What a sentence ends with; nobody has said it. */
export const ENDING_MARKS = /^[.!?…;]+$/;

/** What may be said after a cue: from a few beginnings to a few ends. */
export function contentsAfter(tokens: readonly Token[], after: number, cues: Lexicon): readonly Reach[] {
  return startsAfter(tokens, after).flatMap(({ at, begins }) =>
    endsFrom(tokens, at, cues).map(({ to, ends, passes }) => ({ from: at, to, begins, ends, passes })),
  );
}

function startsAfter(tokens: readonly Token[], after: number): readonly { at: number; begins: string }[] {
  let at = after;
  while (tokens[at] && /^[,:]$/.test(tokens[at]?.word ?? "")) at++;
  const first = tokens[at];
  if (!first) return [];
  const starts = [{ at, begins: nameOf(first, tokens[at + 1]) + (at > after ? " mark" : "") }];
  // "told reporters on Monday that": whom, when and where stand before it.
  for (let further = at + 1; further < Math.min(at + 14, tokens.length); further++) {
    const token = tokens[further];
    if (!token || ENDING_MARKS.test(token.word)) break;
    if (token.role === "that") {
      starts.push({ at: further, begins: "later that" });
      break;
    }
    if (token.kind === "quotation") {
      starts.push({ at: further, begins: "later quotation" });
      break;
    }
  }
  if (first.role === "time" && tokens[at + 1])
    starts.push({ at: at + 1, begins: `time ${nameOf(tokens[at + 1], tokens[at + 2])}` });
  const to = tokens.findIndex(({ role }, index) => index > at && index < at + 8 && role === "to");
  if (to > 0) starts.push({ at: to, begins: "later to" });
  return starts;
}

/** What a token is called in a feature. */
export function nameOf(token: Token | undefined, next?: Token): string {
  if (!token) return "";
  const { kind, role, word } = token;
  if (kind === "quotation" || kind === "number") return kind;
  if (kind === "mark") return word;
  if (role === "that" || role === "to" || role === "be" || role === "have" || role === "which") return role;
  if (role === "preposition" || role === "because" || role === "and" || role === "pronoun") return word;
  if (role !== undefined) return role;
  if (kind === "name") return "name";
  if (/ing$/.test(word)) return "ing";
  if (/ed$/.test(word)) return "ed";
  if (/ly$/.test(word)) return "ly";
  return next?.role === "preposition" ? "noun of" : "noun";
}

/** As many ends of one content as are looked at. */
const MOST_ENDS = 7;

interface End {
  readonly to: number;
  readonly ends: string;
  /** The places before it where it might have ended, by what they are. */
  readonly passes: readonly string[];
}

function endsFrom(tokens: readonly Token[], from: number, cues: Lexicon): readonly End[] {
  const found: End[] = [];
  const passed: string[] = [];
  const add = (to: number, ends: string) => {
    if (to > from && !found.some((one) => one.to === to) && found.length < MOST_ENDS)
      found.push({ to, ends, passes: [...passed] });
    passed.push(ends);
  };
  let depth = 0;
  for (let at = from + 1; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token) break;
    if (token.word === "(" || token.word === "[") depth++;
    if (token.word === ")" || token.word === "]") depth--;
    if (depth > 0) continue;
    const isCredited = tokens.slice(at + 1, at + 5).some(({ word }) => cues.has(word)) ? " cue" : "";
    if (token.word === ",") add(at, `comma ${next ? nameOf(next) : ""}${isCredited}`);
    else if (/^[;–—-]+$/.test(token.word)) add(at, "dash");
    else if (token.role === "because" || token.word === "when" || token.word === "if") add(at, token.word);
    else if (token.word === "and" || token.word === "but")
      add(at, `${token.word} ${next ? nameOf(next) : ""}${isCredited}`);
    else if (token.role === "which" && token.word !== "how" && token.word !== "what") add(at, token.word);
    else if (token.kind === "quotation" && at + 1 < tokens.length) add(at + 1, "quotation");
    else if (token.word === "according") add(at, "according");
    else if (token.role === "time") add(at, "time");
    else if (token.role === "preposition" && at > from + 2 && token.word !== "of") passed.push(token.word);
  }
  let last = tokens.length;
  while (last > from && ENDING_MARKS.test(tokens[last - 1]?.word ?? "")) last--;
  const isThere = found.find(({ to }) => to === last);
  if (last > from && !isThere) found.push({ to: last, ends: "end", passes: passed });
  return found;
}

/** What may be said before a cue or its subject: from the beginning of the sentence, or from after an early comma. */
export function contentsBefore(tokens: readonly Token[], end: number): readonly Reach[] {
  let to = end;
  while (to > 0 && tokens[to - 1]?.word === ",") to--;
  if (to === 0) return [];
  const last = tokens[to - 1];
  const ends = last?.kind === "quotation" ? "quotation" : to < end ? "comma" : "none";
  const starts = new Set([0]);
  const first = tokens[0];
  if (first?.role === "and" || first?.role === "because") starts.add(1);
  for (let at = 1; at < to - 2; at++) {
    const token = tokens[at];
    if (token?.word === "," && starts.size < 4) starts.add(at + 1);
    if (token && /^[;–—]$/.test(token.word)) starts.add(at + 1);
  }
  if (last?.kind === "quotation") starts.add(to - 1);
  return [...starts].map((from) => ({
    from,
    to,
    begins:
      from === to - 1 && last?.kind === "quotation"
        ? "quotation"
        : from === 0
          ? "start"
          : `comma ${nameOf(tokens[from])}`,
    ends,
    passes: [],
  }));
}
