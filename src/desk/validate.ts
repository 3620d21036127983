import type * as z from "zod";
import { didYouMean, nearestTo } from "../model/did-you-mean.ts";
import { ruleMeantBy } from "../model/rule-meant.ts";
import { shownValue } from "../model/shown-value.ts";
import type { Path, Problem } from "../yaml/problem.ts";
import { type Issue, isIndexable, issuesOf, pathOf, valueAt } from "./issues.ts";
import { misspelling, withoutExplained } from "./misspelling.ts";
import { repair } from "./repair.ts";
import { rightForm } from "./right-form.ts";
import { fieldAt, type SchemaField } from "./schema-field.ts";
import type { Unread } from "./unread.ts";

/** A value that was held against a schema. */
export interface Validated<T> {
  /** The value as the schema gives it, without the fields that were wrong; undefined where nothing can be used. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  /** What is there and was left out, with the way to it in its file. */
  readonly unread: readonly Unread[];
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
  if (read.success) return { value: read.data, problems: [], unread: [] };
  const issues = issuesOf(read.error);
  const misspelled = issues.flatMap((issue) => misspelling(issue, schema));
  const problems = eachMistakeOnce(withoutExplained(issues, misspelled)).map((issue) =>
    problemOf(issue, schema, value, path, what),
  );
  const repaired = repair(schema, value, issues, misspelled);
  const unread = repaired.unread.map((one) => ({ ...one, path: [...path, ...one.path] }));
  return { value: repaired.value, problems, unread };
}

/** That the items of a list are words where maps belong is one mistake, however many there are. */
function eachMistakeOnce(issues: readonly Issue[]): readonly Issue[] {
  const lists = new Set<string>();
  return issues.filter(({ code, path }) => {
    if (code !== "invalid_type" || typeof path.at(-1) !== "number") return true;
    const list = JSON.stringify(path.slice(0, -1));
    const isFirst = !lists.has(list);
    lists.add(list);
    return isFirst;
  });
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
  const name = path.findLast((step) => typeof step === "string");
  const form =
    issue.code === "invalid_type" && issue.expected !== "string" && name !== undefined && found !== ""
      ? rightForm(schema, below, String(name), found)
      : "";
  return { kind: "schema", message: `${subject} ${wrong(issue, found)}${form}`, place: { path } };
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
  const isRule = keys.length > MOST_LISTED;
  const written = nearestTo(key, keys);
  const nearest = written ?? (isRule ? ruleMeantBy(key) : undefined);
  const place = { path: [...path, key], part: "key" } as const;
  const message = isRule
    ? `There is no rule or group of rules ${shownValue(key)}.`
    : `No ${name ?? what} has the key ${shownValue(key)}.`;
  if (nearest === undefined) return { kind: "unknown-key", message: `${message} ${listed(keys)}`, place };
  // Safe where nothing else can have been meant: no other key is as near, and the map does not have that one yet.
  const isTaken = isIndexable(map) && nearest in map;
  const others = keys.filter((other) => other !== nearest);
  const safe = written !== undefined && !isTaken && nearestTo(key, others) === undefined;
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
    ? "Run `onrecord rules` to list them."
    : `Allowed keys: ${keys.join(", ")}.`;
}

/** Only the rules that settings may name are so many. */
const MOST_LISTED = 40;

/** What a missing field should say, from its description in the schema. */
function asks(description: string | undefined): string {
  return description === undefined
    ? ""
    : ` It should say: ${description.charAt(0).toLowerCase()}${description.slice(1)}`;
}
