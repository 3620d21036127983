import { usageError } from "../errors.ts";
import type { Quote } from "../model/claim.ts";
import { SOURCE_KINDS } from "../model/source-kinds.ts";
import type { Written } from "../yaml/change.ts";
import type { GivenClaim } from "./new-claim.ts";
import type { GivenSource } from "./sources-for-claim.ts";

/** Claims as a program gives them, with the sources that are to be made with them. */
export interface GivenClaims {
  readonly claims: readonly GivenClaim[];
  readonly sources: readonly GivenSource[];
}

type Map = Readonly<Record<string, unknown>>;

/**
 * Reads claims from JSON: one, a list of them, or `{ "claims": [...] }`. Each has the fields of a claim, and may have an
 * `id`, and a `source` (id or name, or `{ name, kind, of }` for a new one, or a list of these from the voice nearest to
 * the article to the root) with its `cue` in place of an attribution.
 *
 * @throws {UsageError} for what cannot be read; what is wrong with a claim's fields is for the check to say
 */
export function givenClaims(json: string): GivenClaims {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw usageError`This is not JSON: ${error instanceof Error ? error.message : error}.`;
  }
  const list = isMap(value) && Array.isArray(value["claims"]) ? value["claims"] : [value].flat();
  if (list.length === 0) throw usageError`There is no claim in it. Give one, or a list of them.`;
  const sources: GivenSource[] = [];
  const claims = list.map((item, index): GivenClaim => {
    const which = list.length === 1 ? "The claim" : `Claim ${index + 1}`;
    if (!isMap(item)) throw usageError`${which} is not a map. Write { "quote": "…", "source": "…" }.`;
    const { id, quote, source, cue, ...fields } = item;
    if (id !== undefined && typeof id !== "string") throw usageError`${which} has an id that is no text.`;
    const credits = [source ?? []].flat().map((one) => credit(one, which, sources));
    const [first, ...rest] = credits;
    return {
      id,
      quote: quoteOf(quote, which),
      credits:
        first && cue !== undefined && cue !== null ? [{ ...first, cue: String(cue) }, ...rest] : credits,
      fields: Object.fromEntries(Object.entries(fields).map(([field, inner]) => [field, written(inner)])),
    };
  });
  return { claims, sources };
}

function quoteOf(quote: unknown, which: string): Quote {
  if (typeof quote === "string" && quote.trim() !== "") return { exact: quote };
  if (isMap(quote) && typeof quote["exact"] === "string") {
    const { exact, before, after } = quote;
    return {
      exact,
      before: before === undefined ? undefined : String(before),
      after: after === undefined ? undefined : String(after),
    };
  }
  throw usageError`${which} has no quote. Give the article's words: { "quote": "…" }.`;
}

function credit(source: unknown, which: string, made: GivenSource[]): GivenClaim["credits"][number] {
  if (typeof source === "string") return { source };
  const { name, kind, of, source: named, cue } = isMap(source) ? source : {};
  const withCue = cue === undefined ? {} : { cue: String(cue) };
  if (typeof named === "string") return { source: named, ...withCue };
  const known = SOURCE_KINDS.find((one) => one === kind);
  if (typeof name !== "string" || !known)
    throw usageError`${which} has a source that cannot be read. Write an id or a name, or { "name": "…", "kind": "person" } for a new one; kinds: ${SOURCE_KINDS.join(", ")}.`;
  if (!made.some((one) => one.name === name))
    made.push({ name, kind: known, of: of === undefined ? undefined : String(of) });
  return { source: name, ...withCue };
}

/** Nothing in JSON is null in a record: what is not known is left out. */
function written(value: unknown): Written | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.flatMap((item) => written(item) ?? []);
  if (isMap(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]));
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function isMap(value: unknown): value is Map {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
