import type { Range } from "./candidate.ts";
import type { Token } from "./tokens.ts";
/** Who a verb is of, and how they are called. */
export interface Subject {
  readonly range: Range | undefined;
  readonly kind: string;
}

/** Words between a subject and its verb. */
function isAuxiliary({ role, word, kind }: Token): boolean {
  return (
    role === "be" ||
    role === "have" ||
    role === "do" ||
    role === "modal" ||
    role === "not" ||
    (kind === "word" && (/ly$/.test(word) || ADVERBS.has(word)))
  );
}

const ADVERBS: ReadonlySet<string> = new Set(
  "also then later still now even just once again already ever often always never first long not been being".split(
    " ",
  ),
);

/** The subject of a verb: what is before it and its auxiliaries, back to where its clause begins. */
export function subjectBefore(tokens: readonly Token[], cue: number): Subject {
  let end = cue;
  while (end > 0 && tokens[end - 1] && isAuxiliary(tokens[end - 1] as Token)) end--;
  const said = end;
  // "Ada Reed (Reds) said"
  if (tokens[end - 1]?.word === ")") {
    const opening = lastIndex(tokens, end - 2, ({ word }) => word === "(");
    if (opening > 0 && end - opening < 12) end = opening;
  }
  const before = tokens[end - 1];
  if (!before) return { range: undefined, kind: "start" };
  if (before.role === "to") return { range: mainSubject(tokens, end - 1), kind: "to" };
  if (before.role === "which" || before.word === "who" || before.word === "that")
    return { range: antecedent(tokens, end - 1), kind: before.word === "who" ? "who" : "which" };
  if (before.role === "and") return { range: mainSubject(tokens, end - 1), kind: "and" };
  if (before.word === ",") {
    // "Reed, the minister, said": what is between commas is said of the subject.
    const opening = lastIndex(tokens, end - 2, (one) => one.word === ",");
    const isShort = opening > 0 && end - opening < 25;
    const closing =
      tokens[opening - 1]?.word === ")"
        ? lastIndex(tokens, opening - 2, ({ word }) => word === "(")
        : opening;
    if (isShort && closing > 0 && isNominal(tokens[closing - 1]) && !isClause(tokens, opening + 1, end - 1)) {
      const range = nounBefore(tokens, closing);
      if (range) return { range: { from: range.from, to: end }, kind: "appositive" };
    }
    return { range: mainSubject(tokens, end - 1), kind: "comma" };
  }
  if (before.kind === "mark" || before.kind === "quotation")
    return { range: undefined, kind: before.kind === "mark" ? before.word : "quotation" };
  if (before.role === "preposition" || before.role === "determiner" || before.role === "possessive")
    return { range: undefined, kind: before.role };
  const range = nounBefore(tokens, end);
  if (!range) return { range: undefined, kind: "none" };
  return { range: { from: range.from, to: said }, kind: kindOf(tokens, range) };
}

/** How a subject is called: by a pronoun, a name, with an article. */
export function kindOf(tokens: readonly Token[], { from, to }: Range): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return "none";
  if (to - from === 1 && first.role === "pronoun") return first.word;
  if (first.role === "determiner" || first.role === "possessive")
    return first.role === "possessive" ? "possessive" : "determiner";
  if (last.kind === "name") return from === 0 && to === 1 ? "first" : "name";
  if (first.kind === "number") return "number";
  return "noun";
}

function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === "name" || token.kind === "word" || token.kind === "number") &&
    token.role === undefined
  );
}

/** Where no noun phrase goes further back. */
function isBarrier(token: Token): boolean {
  return (
    token.kind === "quotation" ||
    (token.kind === "mark" && !/^[’'&%$/.()-]$/.test(token.word)) ||
    token.role === "that" ||
    token.role === "which" ||
    token.role === "because" ||
    token.role === "be" ||
    token.role === "have" ||
    token.role === "modal" ||
    token.role === "do" ||
    token.role === "to" ||
    token.role === "not" ||
    token.word === "but" ||
    token.word === "who" ||
    token.role === "time"
  );
}

/** The noun phrase that ends before a place: with what hangs on it by "of", "at", "and". */
export function nounBefore(tokens: readonly Token[], end: number): Range | undefined {
  let from = end;
  while (from > 0) {
    const token = tokens[from - 1];
    if (!token || isBarrier(token)) break;
    if (token.role === "pronoun" && from < end) break;
    if (token.role === "object") break;
    from--;
    if (token.role === "pronoun") break;
  }
  // Nothing begins with these.
  while (from < end) {
    const token = tokens[from];
    const isLink =
      token &&
      (token.role === "preposition" ||
        token.role === "and" ||
        token.role === "time" ||
        (token.kind === "word" && (/ly$/.test(token.word) || ADVERBS.has(token.word))) ||
        token.kind === "mark");
    if (!isLink) break;
    // "In Paris the council": what a preposition leads ends where the next determiner or name begins anew.
    from = token.role === "preposition" ? afterPreposition(tokens, from, end) : from + 1;
  }
  return from < end ? { from, to: end } : undefined;
}

function afterPreposition(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 2; at < end; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (!token || !before) break;
    const begins = token.role === "determiner" || token.role === "possessive" || token.role === "pronoun";
    if (begins && before.role !== "preposition" && before.role !== "and") return at;
  }
  return end;
}

/** Who a clause without a subject of its own is of: the first subject of its sentence. */
function mainSubject(tokens: readonly Token[], before: number): Range | undefined {
  for (let at = 1; at < before; at++) {
    const token = tokens[at];
    if (!token) break;
    const isVerb =
      token.role === "be" ||
      token.role === "have" ||
      token.role === "modal" ||
      token.role === "do" ||
      (token.kind === "word" &&
        /(?:ed|s)$|^(?:said|told|wrote|made|took|gave|went|came|saw)$/.test(token.word) &&
        token.role === undefined &&
        /ed$|^(?:said|says|told|tells|wrote)$/.test(token.word));
    if (!isVerb) continue;
    const { range } = at === before ? { range: undefined } : simpleSubject(tokens, at);
    if (range) return range;
  }
  return undefined;
}

function simpleSubject(tokens: readonly Token[], verb: number): { readonly range: Range | undefined } {
  let end = verb;
  while (end > 0 && tokens[end - 1] && isAuxiliary(tokens[end - 1] as Token)) end--;
  const before = tokens[end - 1];
  if (before?.word === ",") {
    const opening = lastIndex(tokens, end - 2, (one) => one.word === ",");
    if (opening > 0 && isNominal(tokens[opening - 1])) {
      const range = nounBefore(tokens, opening);
      return { range: range && { from: range.from, to: end } };
    }
    return { range: undefined };
  }
  return { range: nounBefore(tokens, end) };
}

/** Whom "who" or "which" stands for. */
function antecedent(tokens: readonly Token[], at: number): Range | undefined {
  const end = tokens[at - 1]?.word === "," ? at - 1 : at;
  const range = nounBefore(tokens, end);
  if (!range) return undefined;
  // The nearest name or noun, not all that it hangs on.
  const link = lastIndex(tokens, end - 1, (one) => one.role === "preposition" || one.role === "and");
  return link >= range.from ? { from: link + 1, to: end } : range;
}

function lastIndex(tokens: readonly Token[], from: number, fits: (token: Token) => boolean): number {
  for (let at = from; at >= 0; at--) {
    const token = tokens[at];
    if (token && fits(token)) return at;
    if (token?.kind === "quotation") return -1;
  }
  return -1;
}

function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  return (
    first?.role === "pronoun" &&
    first.word !== "who" &&
    first.word !== "one" &&
    second !== undefined &&
    to - from > 2
  );
}

/** The noun phrase that begins at a place: "said [Ada Reed, the minister]". */
export function nounAfter(tokens: readonly Token[], from: number): Range | undefined {
  let to = from;
  for (; to < tokens.length && to - from < 16; to++) {
    const token = tokens[to];
    if (!token) break;
    if (token.kind === "mark" && !/^[’'&/-]$/.test(token.word)) break;
    if (
      token.kind === "quotation" ||
      token.role === "that" ||
      token.role === "time" ||
      token.role === "because" ||
      token.word === "who" ||
      token.role === "be" ||
      token.role === "modal" ||
      token.role === "have" ||
      token.role === "which"
    )
      break;
    if (
      token.role === "preposition" &&
      token.word !== "of" &&
      token.word !== "for" &&
      token.word !== "from" &&
      token.word !== "at" &&
      token.word !== "with"
    )
      break;
    if ((token.role === "preposition" || token.role === "object") && to === from) return undefined;
  }
  return to > from ? { from, to } : undefined;
}

/** With what is said of somebody between commas. */
export function longer(tokens: readonly Token[], { from, to }: Range): readonly Range[] {
  if (tokens[to]?.word !== ",") return [];
  for (let at = to + 1; at < tokens.length && at < to + 25; at++) {
    const token = tokens[at];
    if (token?.kind === "quotation") return [];
    if (token && /^[,.;]$/.test(token.word)) return at > to + 1 ? [{ from, to: at }] : [];
  }
  return [];
}
