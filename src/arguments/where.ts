import { usageError } from "../errors.ts";
import { didYouMean } from "../model/did-you-mean.ts";

/**
 * Reads conditions such as `status=unchecked`, `form!=direct` or `verdict=accurate,imprecise` (one or the other).
 *
 * @param fields the fields that a row has; of one with several values, one that fits is enough
 * @returns whether a row meets all of them
 * @throws {UsageError} for a condition that cannot be read or names another field
 */
export function parseWhere<Field extends string>(
  conditions: readonly string[],
  fields: readonly Field[],
): (row: Readonly<Record<Field, string | readonly string[]>>) => boolean {
  const tests = conditions.map((condition) => {
    const [, written = "", operator = "", values = ""] = /^([^=!]*)(!?=)(.*)$/s.exec(condition) ?? [];
    const field = fields.find((known) => known === written.trim());
    if (operator === "") {
      throw usageError`"${condition}" is not a valid condition: use FIELD=VALUE, for example status=unchecked.`;
    }
    if (field === undefined) {
      throw usageError`There is no field "${written}".${didYouMean(written, fields)}\nFields: ${fields.join(", ")}.`;
    }
    const wanted = new Set(values.split(",").map((value) => value.trim()));
    return (row: Readonly<Record<Field, string | readonly string[]>>) =>
      [row[field]].flat().some((value) => wanted.has(value)) === (operator === "=");
  });
  return (row) => tests.every((test) => test(row));
}
