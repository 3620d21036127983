import { usageError } from "../errors.ts";

/**
 * Plain data as the one JSON text that everybody writes for it, whatever order its keys were in: RFC 8785 (JSON
 * Canonicalization Scheme), https://www.rfc-editor.org/rfc/rfc8785. Keys are sorted by UTF-16 code units (3.2.3);
 * numbers and strings are written as ECMAScript's JSON.stringify writes them (3.2.2). A key whose value is undefined is none.
 *
 * @throws {UsageError} for what JSON has no place for: a number that is not finite, half of a surrogate pair
 * @throws {RangeError} for data that are nested thousands of levels deep
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    entries.sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${canonicalJson(key)}:${canonicalJson(inner)}`).join(",")}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value))
    throw usageError`A number in it is too large to be written as JSON.`;
  if (typeof value === "string" && /\p{Surrogate}/u.test(value))
    throw usageError`Half a character, which JSON cannot hold, is in ${JSON.stringify(value)}.`;
  return JSON.stringify(value) ?? "null";
}
