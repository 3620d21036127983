import * as z from "zod";
import { fieldAt, formsAt } from "../desk/schema-field.ts";
import { usageError } from "../errors.ts";
import { didYouMean } from "../model/did-you-mean.ts";
import { type Change, meantBy, valueAt, type Written } from "../yaml/change.ts";
import type { Path } from "../yaml/problem.ts";

/** A field that is to be changed, with what it says before and after, as plain data. */
export interface Assigned {
  readonly field: string;
  readonly change: Change;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Reads assignments such as `check.status=checked`, `evidence.1.archived=https://…` (the first one),
 * `check.weighs+=no-second-wave` (one more) and `role=` (nothing any more).
 *
 * @param schema of what has the fields
 * @param entry what it says now, as plain data
 * @throws {UsageError} for what cannot be read, a field that there is not, or a value that it cannot have
 */
export function assignments(
  written: readonly string[],
  schema: z.ZodType,
  entry: unknown,
): readonly Assigned[] {
  let now = entry;
  return written.map((one) => {
    const [, name = "", operator = "", value = ""] = /^([^=+]*)(\+?=)(.*)$/s.exec(one) ?? [];
    if (operator === "")
      throw usageError`"${one}" is not an assignment. Write FIELD=VALUE, for example check.status=checked.`;
    const path = pathOf(name.trim(), schema, now);
    const change = changeOf(name, path, operator, value, schema, now);
    const meant = meantBy(now, change);
    if (!meant) throw usageError`There is no ${name} to take away.`;
    const before = valueAt(now, path);
    now = meant.value;
    return { field: name.trim(), change, before, after: valueAt(now, path) };
  });
}

/** The fields that assignments give to what has none yet. */
export function assigned(written: readonly string[], schema: z.ZodType): Readonly<Record<string, Written>> {
  const start: unknown = {};
  const all = assignments(written, schema, start).reduce(
    (value, { change }) => meantBy(value, change)?.value,
    start,
  );
  // Plain data of texts, lists and maps, as it is read.
  return all as Readonly<Record<string, Written>>;
}

function pathOf(name: string, schema: z.ZodType, entry: unknown): Path {
  const path: (string | number)[] = [];
  for (const step of name.split(".")) {
    const { keys } = fieldAt(schema, path);
    const list = valueAt(entry, path);
    if (/^[1-9]\d*$/.test(step) && formsAt(schema, path).some((form) => form instanceof z.ZodArray)) {
      const length = Array.isArray(list) ? list.length : 0;
      if (Number(step) > length)
        throw usageError`There is no ${[...path, step].join(".")}: ${path.join(".")} has ${length === 1 ? "1 entry" : `${length} entries`}.`;
      path.push(Number(step) - 1);
    } else if (keys.includes(step)) path.push(step);
    else throw noField(step, path, keys);
  }
  return path;
}

function noField(step: string, path: Path, keys: readonly string[]): Error {
  const shown = path.map((one) => (typeof one === "number" ? one + 1 : one)).join(".");
  if (keys.length === 0) return usageError`${shown} is a single value: it has no ${step}.`;
  const where = path.length === 0 ? "" : ` of ${shown}`;
  return usageError`There is no field "${step}"${where}.${didYouMean(step, keys)}\nFields: ${keys.join(", ")}.`;
}

function changeOf(
  name: string,
  path: Path,
  operator: string,
  value: string,
  schema: z.ZodType,
  entry: unknown,
): Change {
  if (operator === "+=") {
    if (!formsAt(schema, path).some((form) => form instanceof z.ZodArray))
      throw usageError`${name} is no list: write ${name}=${value}.`;
    return { append: path, item: itemFor(value, formsAt(schema, [...path, 0])) };
  }
  if (value === "") return { remove: path };
  const to = valueFor(name, value, formsAt(schema, path));
  return inLongForm(path, to, schema, entry);
}

/** An item of a list; of a map, the field that comes first: the claim that is denied. */
function itemFor(value: string, forms: readonly z.ZodType[]): Written {
  const [only] = forms;
  const [first] = only instanceof z.ZodObject ? Object.keys(only.shape) : [];
  return first === undefined || forms.length > 1 ? value : { [first]: value };
}

/** A value as a field can have it: as it is, or else as a list of what is between the commas. */
function valueFor(name: string, value: string, forms: readonly z.ZodType[]): Written {
  const list = value.split(",").map((item) => item.trim());
  const found = [value, list].find((one) => forms.some((form) => form.safeParse(one).success));
  if (found !== undefined) return found;
  const map = forms.find((form) => form instanceof z.ZodObject);
  if (map && forms.length === 1) {
    const [first] = Object.keys(map.shape);
    throw usageError`${name} has fields of its own: write ${name}.${first}=…\nFields: ${Object.keys(map.shape).join(", ")}.`;
  }
  // What is wrong with it is told as of any record: by the check, before anything is written.
  return value;
}

/** Where a text stands for a map, as `attribution: tass` does, a field below it needs the map. */
function inLongForm(path: Path, to: Written, schema: z.ZodType, entry: unknown): Change {
  const [field, parent] = [path.at(-1), path.slice(0, -1)];
  const short = parent.length === 0 ? undefined : valueAt(entry, parent);
  const [first] = fieldAt(schema, parent).keys;
  if (typeof short !== "string" || short === "" || first === undefined || field === undefined)
    return { set: path, to };
  return { set: parent, to: first === field ? { [field]: to } : { [first]: short, [field]: to } };
}
