import type * as z from "zod";
import { didYouMean, nearestTo } from "../model/did-you-mean.ts";
import { shownValue } from "../model/shown-value.ts";
import type { Path, Problem } from "../yaml/problem.ts";
import { fieldAt, type SchemaField } from "./schema-field.ts";

/** A value that was held against a schema. */
export interface Validated<T> {
  /** The value as the schema gives it, without the fields that were wrong; undefined where nothing can be used. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Holds a value against a schema. A wrong field is reported and left out, so that the rules still see the others:
 * a slip in one place never hides what is wrong in another.
 *
 * @param path where the value stands in its file
 * @param what what the value is, for messages
 */
export function validate<T>(schema: z.ZodType<T>, value: unknown, path: Path, what = "record"): Validated<T> {
  const read = schema.safeParse(value);
  if (read.success) return { value: read.data, problems: [] };
  const issues = read.error.issues.flatMap((issue) => leaves(issue, []));
  const misspelled = issues.flatMap((issue) => misspelling(issue, schema));
  const problems = issues
    .filter((issue) => !isExplained(issue, misspelled))
    .map((issue) => problemOf(issue, schema, value, path, what));
  const rest = schema.safeParse(repaired(value, issues, misspelled));
  return { value: rest.success ? rest.data : undefined, problems };
}

/** A key that is probably meant to be another one. */
interface Misspelling {
  /** The way to the map that has it. */
  readonly path: Path;
  readonly key: string;
  readonly meant: string;
}

function misspelling(issue: Issue, schema: z.ZodType): readonly Misspelling[] {
  if (issue.code !== "unrecognized_keys") return [];
  const path = pathOf(issue.path);
  const [key = ""] = issue.keys;
  const meant = nearestTo(key, fieldAt(schema, path).keys);
  return meant === undefined ? [] : [{ path, key, meant }];
}

/** A key that is missing because it is misspelled is one slip, not two. */
function isExplained(issue: Issue, misspelled: readonly Misspelling[]): boolean {
  const path = JSON.stringify(issue.path);
  return misspelled.some((slip) => JSON.stringify([...slip.path, slip.meant]) === path);
}

type Issue = z.core.$ZodIssue;

/** The issues inside a union's issue: those of the form that the value was meant to have. */
function leaves(issue: Issue, above: readonly PropertyKey[]): readonly Issue[] {
  const here = { ...issue, path: [...above, ...issue.path] };
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ ...issue, path: here.path, keys: [key] }));
  if (issue.code !== "invalid_union") return [here];
  const meant = issue.errors.filter((branch) => !branch.some(isOtherType));
  const branch = meant[0] ?? deeper(issue.errors);
  return branch ? branch.flatMap((inner) => leaves(inner, here.path)) : [here];
}

/** A form of a union that is of another type altogether: text where the value is a map. */
function isOtherType(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.path.length === 0;
}

/** A union in a union, of which one form may be the one that was meant. */
function deeper(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return branches.find((branch) => branch.every(({ code }) => code === "invalid_union"));
}

function problemOf(issue: Issue, schema: z.ZodType, value: unknown, above: Path, what: string): Problem {
  const below = pathOf(issue.path);
  const path = [...above, ...below];
  const field = below.at(-1) ?? above.at(-1);
  const subject = field === undefined ? `The ${what}` : subjectOf(path);
  const found = valueAt(value, below);
  if (issue.code === "unrecognized_keys")
    return unknownKey(issue.keys[0] ?? "", fieldAt(schema, below), path, what, found);
  if (found === undefined && issue.code !== "custom") {
    return {
      kind: "schema",
      message: `${subject} is missing.${asks(fieldAt(schema, below).description)}`,
      place: { path: path.slice(0, -1), part: "key" },
    };
  }
  return { kind: "schema", message: `${subject} ${wrong(issue, found)}`, place: { path } };
}

/** A field by its name, an item of a list by its place in it. */
function subjectOf(path: Path): string {
  const last = path.at(-1);
  const name = path.findLast((step) => typeof step === "string");
  return typeof last === "number" ? `Item ${last + 1} of ${shownValue(name)}` : shownValue(last);
}

function wrong(issue: Issue, found: unknown): string {
  if (found === "" && issue.code !== "invalid_value")
    return "is empty. Write a value, or leave the line out.";
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    if (typeof found !== "string") return `must be one of ${values.join(", ")}, not ${kindOf(found)}.`;
    const is = found === "" ? "is empty: write" : `is ${shownValue(found)}, which is not`;
    return `${is} one of ${values.join(", ")}.${didYouMean(found, values)}`;
  }
  if (issue.code === "invalid_type")
    return `must be ${KINDS[issue.expected] ?? issue.expected}, not ${kindOf(found)}.`;
  if (issue.code === "invalid_union") return `cannot be ${kindOf(found)}.`;
  if (issue.code === "too_small") return "is an empty list. Write an item, or leave the key out.";
  return issue.message.startsWith('"') ? `is wrong: ${issue.message}` : issue.message;
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  object: "a map (lines of key: value)",
  record: "a map (lines of key: value)",
  array: "a list (lines that begin with -)",
};

function kindOf(value: unknown): string {
  if (value === "") return "empty";
  const kind = typeof value === "string" ? "text" : Array.isArray(value) ? "list" : "map";
  return `the ${kind} ${shownValue(value)}`;
}

/** @param map the map that has the key */
function unknownKey(
  key: string,
  { name, keys }: SchemaField,
  path: Path,
  what: string,
  map: unknown,
): Problem {
  const nearest = nearestTo(key, keys);
  const place = { path: [...path, key], part: "key" } as const;
  const isRule = keys.length > MOST_LISTED;
  const message = isRule
    ? `There is no rule or group of rules ${shownValue(key)}.`
    : `No ${name ?? what} has the key ${shownValue(key)}.`;
  if (nearest === undefined) return { kind: "unknown-key", message: `${message} ${listed(keys)}`, place };
  // Safe where nothing else can have been meant: no other key is as near, and the map does not have that one yet.
  const isTaken = isIndexable(map) && nearest in map;
  const others = keys.filter((other) => other !== nearest);
  const safe = !isTaken && nearestTo(key, others) === undefined;
  return {
    kind: "unknown-key",
    message: `${message} Did you mean "${nearest}"?`,
    place,
    suggestions: isTaken
      ? []
      : [{ message: `Rename ${shownValue(key)} to "${nearest}"`, safe, edits: [{ place, text: nearest }] }],
  };
}

/** The keys that there are; of very many only that they can be listed. */
function listed(keys: readonly string[]): string {
  return keys.length > MOST_LISTED
    ? "Run `onrecord rules` for those that there are."
    : `It may have: ${keys.join(", ")}.`;
}

/** Only the rules that settings may name are so many. */
const MOST_LISTED = 40;

/** What a missing field should say, from its description in the schema. */
function asks(description: string | undefined): string {
  return description === undefined
    ? ""
    : ` It says: ${description.charAt(0).toLowerCase()}${description.slice(1)}`;
}

/** zod's paths may hold symbols; those of YAML data never do. */
function pathOf(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === "number" ? step : String(step)));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (isIndexable(inner) ? inner[step] : undefined), value);
}

/**
 * The value as far as it can be used: misspelled keys set right, so that the rules still see what they hold; without
 * what else the issues name: an unknown key alone, anything else with the whole field of the entry that it stands in
 * (a list without one of its items would no longer agree with the file's positions).
 */
function repaired(value: unknown, issues: readonly Issue[], misspelled: readonly Misspelling[]): unknown {
  const copy = structuredClone(value);
  for (const issue of issues) {
    const path = pathOf(issue.path);
    const isUnknown = issue.code === "unrecognized_keys";
    const target = isUnknown ? valueAt(copy, path) : copy;
    const key = isUnknown ? issue.keys[0] : path[0];
    if (!isIndexable(target) || Array.isArray(target) || key === undefined) continue;
    const slip = isUnknown && misspelled.find((one) => one.key === key && String(one.path) === String(path));
    if (slip && !Object.hasOwn(target, slip.meant)) target[slip.meant] = target[key];
    delete target[key];
  }
  return copy;
}

function isIndexable(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}
