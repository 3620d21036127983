import type { Lexicon, Range } from "./candidate.ts";
import type { Token } from "./tokens.ts";

/** Who a verb is of, and how they are called. */
export interface Subject {
  readonly range: Range | undefined;
  /** Whom "who" stands for. */
  readonly antecedent?: Range | undefined;
  readonly kind: string;
}

/** In tokens: what somebody is said to be, between commas. */
const LONGEST_APPOSITIVE = 30;
/** In tokens, in brackets behind a name. */
const LONGEST_BRACKET = 12;

/** The subject of a verb: what is before it and its auxiliaries, back to where its clause begins. */
export function subjectBefore(tokens: readonly Token[], cue: number, cues: Lexicon): Subject {
  const end = beforeTime(tokens, beforeAuxiliaries(tokens, cue));
  const before = tokens[end - 1];
  if (!before) return { range: undefined, kind: "start" };
  if (before.word === "who" || before.word === "that" || before.role === "which")
    return { ...relative(tokens, end), kind: before.word === "who" ? "who" : "which" };
  if (before.role === "to" || before.role === "and")
    return { range: mainSubject(tokens, end - 1), kind: before.role };
  if (before.word === ",") return beforeComma(tokens, end, cues);
  const nounEnd = beforeBracket(tokens, end);
  if (nounEnd === end && (before.kind === "mark" || before.kind === "quotation"))
    return { range: undefined, kind: before.kind === "mark" ? before.word : "quotation" };
  if (before.role === "preposition" || before.role === "determiner" || before.role === "possessive")
    return { range: undefined, kind: before.role };
  const range = nounBefore(tokens, nounEnd);
  return range
    ? { range: { from: range.from, to: end }, kind: kindOf(tokens, range) }
    : { range: undefined, kind: "none" };
}

/** "Reed, the minister, said", "Reed, of Springfield, Va., said"; or a participle: "…, adding". */
function beforeComma(tokens: readonly Token[], end: number, cues: Lexicon): Subject {
  const opening = lastIndex(tokens, end - 2, ({ word }) => word === ",");
  const closing = beforeBracket(tokens, opening);
  if (opening > 0 && end - opening < LONGEST_APPOSITIVE && isNominal(tokens[closing - 1])) {
    if (!isClause(tokens, opening + 1, end - 1, cues)) {
      const range = nounBefore(tokens, closing);
      const first = range && firstOfSeries(tokens, range, cues);
      if (first) return { range: { from: first.from, to: end }, kind: "appositive" };
    }
  }
  return { range: mainSubject(tokens, end - 1), kind: "comma" };
}

/** "One of its lawyers, Ada Reed, …": what is before the comma is the same person, where nothing else is said there. */
function firstOfSeries(tokens: readonly Token[], range: Range, cues: Lexicon): Range {
  const comma = range.from - 1;
  if (tokens[comma]?.word !== "," || !isNominal(tokens[comma - 1])) return range;
  const earlier = nounBefore(tokens, comma);
  if (!earlier) return range;
  const start = tokens[earlier.from - 1];
  const isFirst = !start || start.word === "," || start.kind === "quotation";
  return isFirst && !isClause(tokens, earlier.from, comma, cues) ? earlier : range;
}

/** The place before a verb's auxiliaries and adverbs: "has also said". */
function beforeAuxiliaries(tokens: readonly Token[], cue: number): number {
  let end = cue;
  while (end > 0 && isAuxiliary(tokens[end - 1])) end--;
  return end;
}

/** "on Wednesday said", "just this month announced" */
function beforeTime(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1];
  if (!last || (last.role !== "time" && !TIMES.has(last.word) && !/^(?:19|20)\d\d$/.test(last.word)))
    return end;
  let from = end - 1;
  while (from > 0 && BEFORE_TIMES.has(tokens[from - 1]?.word ?? "")) from--;
  return from > 0 ? from : end;
}

const TIMES: ReadonlySet<string> = new Set("week month year morning afternoon evening night".split(" "));
const BEFORE_TIMES: ReadonlySet<string> = new Set("on in this last late early just that".split(" "));

/** "Ada Reed (Reds) said" */
function beforeBracket(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.word !== ")") return end;
  const opening = lastIndex(tokens, end - 2, ({ word }) => word === "(");
  return opening > 0 && end - opening < LONGEST_BRACKET ? opening : end;
}

/** Words between a subject and its verb. */
function isAuxiliary(token: Token | undefined): boolean {
  if (!token) return false;
  const { role } = token;
  return (
    role === "be" || role === "have" || role === "do" || role === "modal" || role === "not" || isAdverb(token)
  );
}

function isAdverb({ word, kind }: Token): boolean {
  if (ADVERBS.has(word)) return true;
  return kind === "word" && /ly$/.test(word) && !NO_ADVERBS.has(word);
}

const ADVERBS: ReadonlySet<string> = new Set(
  "also then later still now even just once again already ever often always long".split(" "),
);
const NO_ADVERBS: ReadonlySet<string> = new Set(
  "family ally assembly supply reply anomaly bully rally monopoly homily".split(" "),
);

/** How a subject is called: by a pronoun, a name, with an article. */
export function kindOf(tokens: readonly Token[], { from, to }: Range): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return "none";
  if (to - from === 1 && first.role === "pronoun") return first.word;
  if (first.role === "determiner" || first.role === "possessive") return first.role;
  if (last.kind === "name") return from === 0 && to === 1 ? "first" : "name";
  return first.kind === "number" ? "number" : "noun";
}

function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind !== "mark" && token.kind !== "quotation" && token.role === undefined
  );
}

const BARRIERS: ReadonlySet<string | undefined> = new Set([
  "that",
  "which",
  "because",
  "be",
  "have",
  "modal",
  "do",
  "to",
  "not",
  "time",
  "object",
]);

/** Where no noun phrase goes further back. */
function isBarrier({ kind, role, word }: Token): boolean {
  if (kind === "quotation" || BARRIERS.has(role)) return true;
  return kind === "mark" ? !/^[’'&%$/.]$/.test(word) : word === "but" || word === "who";
}

/** The noun phrase that ends before a place: with what hangs on it by "of", "at", "and". */
function nounBefore(tokens: readonly Token[], end: number): Range | undefined {
  let from = end;
  while (from > 0) {
    const token = tokens[from - 1];
    if (!token || isBarrier(token) || (token.role === "pronoun" && from < end)) break;
    from--;
    if (token.role === "pronoun") break;
  }
  // Nothing begins with these.
  while (from < end) {
    const token = tokens[from];
    const isLink =
      token &&
      (token.role === "preposition" || token.role === "and" || token.kind === "mark" || isAdverb(token));
    if (!isLink) break;
    // "In Paris the council": what a preposition leads ends where the next noun phrase begins.
    from = token.role === "preposition" ? afterPreposition(tokens, from, end) : from + 1;
  }
  return from < end ? { from, to: end } : undefined;
}

function afterPreposition(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 2; at < end; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    const begins = token?.role === "determiner" || token?.role === "possessive" || token?.role === "pronoun";
    if (begins && before?.role !== "preposition" && before?.role !== "and") return at;
  }
  return end;
}

/** Who a clause without a subject of its own is of: the first subject of its sentence. */
function mainSubject(tokens: readonly Token[], before: number): Range | undefined {
  for (let at = 1; at < before; at++) {
    const token = tokens[at];
    if (!token || !isFiniteVerb(token)) continue;
    const end = beforeTime(tokens, beforeAuxiliaries(tokens, at));
    const range =
      tokens[end - 1]?.word === ","
        ? simpleAppositive(tokens, end)
        : nounBefore(tokens, beforeBracket(tokens, end));
    if (range) return range;
  }
  return undefined;
}

function isFiniteVerb({ kind, role, word }: Token): boolean {
  if (role === "be" || role === "have" || role === "modal" || role === "do") return true;
  return kind === "word" && role === undefined && /ed$|^(?:said|says|told|tells|wrote)$/.test(word);
}

function simpleAppositive(tokens: readonly Token[], end: number): Range | undefined {
  const opening = lastIndex(tokens, end - 2, ({ word }) => word === ",");
  const range = opening > 0 && isNominal(tokens[opening - 1]) ? nounBefore(tokens, opening) : undefined;
  return range && { from: range.from, to: end };
}

/** "the minister who said", "many of whom say": the words that stand for somebody, and whom they stand for. */
function relative(tokens: readonly Token[], end: number): Omit<Subject, "kind"> {
  let from = end - 1;
  // "many of whom", "most of which"
  if (tokens[from - 1]?.word === "of" && from > 1) from -= 2;
  const nounEnd = tokens[from - 1]?.word === "," ? from - 1 : from;
  const noun = nounBefore(tokens, nounEnd);
  const link = lastIndex(tokens, nounEnd - 1, ({ role }) => role === "preposition" || role === "and");
  // The nearest name or noun, not all that it hangs on.
  const antecedent = noun && link >= noun.from ? { from: link + 1, to: nounEnd } : noun;
  return { range: { from, to: end }, antecedent };
}

function lastIndex(tokens: readonly Token[], from: number, fits: (token: Token) => boolean): number {
  for (let at = from; at >= 0; at--) {
    const token = tokens[at];
    if (token && fits(token)) return at;
    if (token?.kind === "quotation") return -1;
  }
  return -1;
}

/** Whether words have a subject and a verb of their own. */
function isClause(tokens: readonly Token[], from: number, to: number, cues: Lexicon): boolean {
  const first = tokens[from];
  // "who is the minister" is said of somebody.
  if (first?.word === "who" || first?.word === "whose") return false;
  if (first?.role === "pronoun" && first.word !== "one") return true;
  return tokens
    .slice(from + 1, to)
    .some(
      ({ role, word }) =>
        role === "modal" ||
        word === "said" ||
        (cues.has(word) && /(?:ed|s)$/.test(word) && role === undefined),
    );
}

/** In tokens. */
const LONGEST_NOUN = 16;
const GOES_ON: ReadonlySet<string> = new Set("of for from at with".split(" "));
const ENDS_NOUN: ReadonlySet<string | undefined> = new Set([
  "that",
  "time",
  "because",
  "be",
  "modal",
  "have",
  "which",
]);

/** The noun phrase that begins at a place: "said [Ada Reed of the council]". */
export function nounAfter(tokens: readonly Token[], from: number): Range | undefined {
  let to = from;
  for (; to < tokens.length && to - from < LONGEST_NOUN; to++) {
    const token = tokens[to];
    if (!token || token.kind === "quotation" || ENDS_NOUN.has(token.role) || token.word === "who") break;
    if (token.kind === "mark" && !/^[’'&/]$/.test(token.word)) break;
    if (token.role === "preposition" && !GOES_ON.has(token.word)) break;
    if ((token.role === "preposition" || token.role === "object") && to === from) return undefined;
  }
  return to > from ? { from, to } : undefined;
}

/** A noun phrase with what is said of it behind a comma: "Ada Reed, the minister who signed it". */
export function withAppositive(tokens: readonly Token[], { from, to }: Range): Range {
  const bracket = tokens[to]?.word === "(" ? tokens.findIndex(({ word }, at) => at > to && word === ")") : -1;
  const after = bracket > 0 && bracket - to < LONGEST_BRACKET ? bracket + 1 : to;
  if (tokens[after]?.word !== ",") return { from, to: after };
  const first = tokens[after + 1];
  const isSaidOfIt =
    first &&
    (first.role === "determiner" ||
      first.role === "possessive" ||
      first.word === "who" ||
      first.word === "now" ||
      first.word === "one" ||
      (first.kind === "word" && first.role === undefined && !/(?:ing|ed|ly)$/.test(first.word)));
  if (!isSaidOfIt) return { from, to: after };
  let end = after + 1;
  for (; end < tokens.length && end - after < LONGEST_APPOSITIVE; end++) {
    const [token, next] = [tokens[end], tokens[end + 1]];
    if (!token || token.kind === "quotation" || /^[.;:!?–—]+$/.test(token.word)) break;
    // "…, adding that", "…, and called it", "…, in a statement"
    if (
      token.word === "," &&
      next &&
      (next.role === "and" ||
        next.role === "preposition" ||
        next.role === "because" ||
        /ing$/.test(next.word))
    )
      break;
  }
  return { from, to: end };
}
