import { isDeepStrictEqual } from "node:util";
import { claimSchema, type WrittenClaim } from "./claim.ts";
import { type Shape, shapeBelow, shapeOf } from "./field.ts";

/** One thing that differs between two states of a claim. */
export interface Change {
  /** The keys that lead to it, with dots: `check.verdict`. An item of a list has those of its list: `evidence`. */
  readonly field: string;
  /** What was there, in the long form of the schema; undefined where nothing was. */
  readonly before: unknown;
  /** What is there now. */
  readonly after: unknown;
}

/** What differs between two states of a claim. */
export interface ClaimChange {
  /** In the order of the schema. */
  readonly changes: readonly Change[];
  /** Who answers for the check as it is now, where that was changed. */
  readonly signed: { readonly by: string; readonly on: string | undefined } | undefined;
}

const CLAIM = shapeOf(claimSchema);

/** What a record means that leaves a field out. */
export const MEANT: Readonly<Record<string, string>> = { "check.status": "unchecked", kind: "fact" };

/** The one list whose order says something: a chain is compared as a whole. */
const CHAIN = "attribution";

/**
 * What differs between two states of a claim, field by field as the schema has them. What only the layout of the file tells
 * apart, a short form and a long one, or the order of lists that are no chain, is no difference.
 */
export function claimChanges(before: WrittenClaim, after: WrittenClaim): ClaimChange {
  const changes = compared(CLAIM, longForm(CLAIM, before), longForm(CLAIM, after), []);
  const { by, on } = after.check ?? {};
  const isSigned = changes.some(({ field }) => SIGNED.has(field));
  return { changes, signed: isSigned && by !== undefined ? { by, on } : undefined };
}

/** Who changes one of these signs for it. */
const SIGNED: ReadonlySet<string> = new Set(["check.verdict", "check.status", "check.by", "check.on"]);

/** What differs between two items of one list of a claim, each field by its keys below the item. */
export function itemChanges(list: string, before: unknown, after: unknown): readonly Change[] {
  const shape = CLAIM.keys.get(list)?.items;
  return shape ? compared(shape, before, after, []) : [];
}

type Map = Readonly<Record<string, unknown>>;

function compared(shape: Shape, before: unknown, after: unknown, path: readonly string[]): readonly Change[] {
  if (isSame(before, after)) return [];
  const field = path.join(".");
  if (field !== CHAIN && shape.items && shape.items.keys.size > 0)
    return comparedItems(shape.items, listIn(before), listIn(after)).map((change) => ({ field, ...change }));
  if ([before, after].some((side) => side !== undefined && !isMap(side))) {
    const meaning = MEANT[field];
    return (before ?? meaning) === (after ?? meaning) ? [] : [{ field, before, after }];
  }
  const [was, is] = [isMap(before) ? before : {}, isMap(after) ? after : {}];
  return [...new Set([...shape.keys.keys(), ...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
    compared(shapeBelow(shape, key) ?? NOTHING, was[key], is[key], [...path, key]),
  );
}

const NOTHING: Shape = { keys: new Map() };

/** More items than that are not held against each other one by one. */
const MOST_PAIRS = 10_000;

/** Items that are new, gone, or changed: half of an item is as it was, or it is still about the same claim. */
function comparedItems(
  shape: Shape,
  before: readonly Map[],
  after: readonly Map[],
): readonly Omit<Change, "field">[] {
  const fresh = [...after];
  const gone = before.filter((item) => !take(fresh, (other) => isSame(item, other)));
  if (gone.length * fresh.length > MOST_PAIRS) {
    return [...gone.map(removed), ...fresh.map(added)];
  }
  const [about] = [...shape.keys].flatMap(([key, { field }]) => (field?.role === "claim" ? [key] : []));
  const isAbout = (item: Map, other: Map) => about !== undefined && isSame(item[about], other[about]);
  const changes = gone.map((item) => {
    const [nearest] = fresh
      .map((other) => ({ other, likeness: isAbout(item, other) ? 1 : likeness(item, other) }))
      .sort((one, other) => other.likeness - one.likeness);
    if (!nearest || nearest.likeness < 0.5) return removed(item);
    take(fresh, (other) => other === nearest.other);
    return { before: item, after: nearest.other };
  });
  return [...changes, ...fresh.map(added)];
}

function added(after: Map): Omit<Change, "field"> {
  return { before: undefined, after };
}

function removed(before: Map): Omit<Change, "field"> {
  return { before, after: undefined };
}

/** Takes the first item that fits out of a list. */
function take<Item>(items: Item[], fits: (item: Item) => boolean): boolean {
  const index = items.findIndex(fits);
  if (index !== -1) items.splice(index, 1);
  return index !== -1;
}

/** How much of two maps is the same: from 0 to 1. */
function likeness(one: Map, other: Map): number {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.filter((key) => isSame(one[key], other[key])).length / keys.length;
}

/** Whether two values in their long form say the same; single values in a list have no order. */
function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(unordered(one), unordered(other));
}

function unordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item === "string");
    return isPlain ? value.toSorted() : value.map(unordered);
  }
  return isMap(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unordered(inner)]))
    : value;
}

/** A value in the longest form that the schema allows for it, without what is undefined. */
function longForm(shape: Shape, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => longForm(shape.items ?? NOTHING, item));
  if (shape.items && value !== undefined) return longForm(shape, [value]);
  if (isMap(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => [key, longForm(shapeBelow(shape, key) ?? NOTHING, inner)]),
    );
  }
  // Written -0, it is the same number.
  if (value === 0) return 0;
  const [main] = shape.keys;
  // A number and a range are two things, and none is the short form of the other.
  if (value === undefined || !main || !shape.field || shape.field.role === "code") return value;
  const [key, below] = main;
  return { [key]: longForm(below, value) };
}

function isMap(value: unknown): value is Map {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listIn(value: unknown): readonly Map[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}
