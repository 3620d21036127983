import type { Path } from "./problem.ts";

/** What can be written into a YAML file. */
export type Written =
  | string
  | number
  | boolean
  | readonly Written[]
  | { readonly [key: string]: Written | undefined };

/** What is to become of one value of a YAML file. */
export type Change =
  /**
   * The value at a path, in place of the one that is there; maps that are missing on the way are made. So many of its
   * levels go over several lines, however short they are.
   */
  | { readonly set: Path; readonly to: Written; readonly levels?: number }
  /** More keys at the end of a map, none of which it has; it is made where it is missing. */
  | { readonly add: Path; readonly entries: { readonly [key: string]: Written }; readonly levels?: number }
  /** One more item at the end of a list, which is made where it is missing. */
  | { readonly append: Path; readonly item: Written }
  /** The value at a path goes, and what would be left empty around it. */
  | { readonly remove: Path }
  /** The last key of a path is called something else. */
  | { readonly rename: Path; readonly key: string }
  /**
   * The comment on the line above a key that begins with some words ("Draft:"): it is put there, or taken away where it
   * says nothing. What a file says besides comments stays as it is.
   */
  | { readonly comment: Path; readonly begins: string; readonly says: string | undefined };

/**
 * What a file says after a change, as plain data: every scalar as the characters that stand for it.
 *
 * @param value what it says before
 * @returns undefined where the change cannot be made: its path leads below a text or to what is not there
 */
export function meantBy(value: unknown, change: Change): { readonly value: unknown } | undefined {
  try {
    return { value: after(value, change) };
  } catch (error) {
    if (error instanceof NoSuchPlace) return undefined;
    throw error;
  }
}

class NoSuchPlace extends Error {}

function after(value: unknown, change: Change): unknown {
  if ("set" in change) return put(value, change.set, () => asRead(change.to));
  if ("add" in change)
    return put(value, change.add, (map) => {
      if (!isNothing(map) && !isMap(map)) throw new NoSuchPlace();
      const before = isMap(map) ? map : {};
      if (Object.keys(change.entries).some((key) => Object.hasOwn(before, key))) throw new NoSuchPlace();
      return { ...before, ...(asRead(change.entries) as object) };
    });
  if ("append" in change)
    return put(value, change.append, (list) => {
      if (!isNothing(list) && !Array.isArray(list)) throw new NoSuchPlace();
      return [...(Array.isArray(list) ? list : []), asRead(change.item)];
    });
  if ("remove" in change) return without(value, change.remove);
  if ("comment" in change) {
    if (valueAt(value, change.comment) === undefined) throw new NoSuchPlace();
    return value;
  }
  return renamed(value, change.rename, change.key);
}

/** What a written value is read as. */
function asRead(value: Written): unknown {
  if (Array.isArray(value)) return value.map(asRead);
  if (typeof value !== "object") return String(value);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, asRead(inner)]])),
  );
}

function put(value: unknown, [step, ...rest]: Path, make: (value: unknown) => unknown): unknown {
  if (step === undefined) return make(value);
  if (typeof step === "number") {
    if (!Array.isArray(value) || step >= value.length) throw new NoSuchPlace();
    return value.with(step, put(value[step], rest, make));
  }
  if (!isNothing(value) && !isMap(value)) throw new NoSuchPlace();
  const map = isMap(value) ? value : {};
  const inner = Object.hasOwn(map, step) ? map[step] : undefined;
  return Object.fromEntries([...Object.entries(map), [step, put(inner, rest, make)]]);
}

function without(value: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  const inner = valueAt(value, [step]);
  if (inner === undefined) throw new NoSuchPlace();
  const left = without(inner, rest);
  if (left !== undefined) return put(value, [step], () => left);
  if (Array.isArray(value))
    return value.length === 1 ? undefined : value.filter((_, index) => index !== step);
  const others = Object.entries(value as object).filter(([key]) => key !== step);
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

function renamed(value: unknown, path: Path, to: string): unknown {
  const [step] = path.slice(-1);
  const map = valueAt(value, path.slice(0, -1));
  if (!isMap(map) || typeof step !== "string" || !Object.hasOwn(map, step)) throw new NoSuchPlace();
  if (step !== to && Object.hasOwn(map, to)) throw new NoSuchPlace();
  const entries = Object.entries(map).map(([key, inner]) => [key === step ? to : key, inner]);
  return put(value, path.slice(0, -1), () => Object.fromEntries(entries));
}

/** The value at a path; undefined where it leads to nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof step === "number") return Array.isArray(inner) ? inner[step] : undefined;
    return isMap(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}

/** A key without a value is read as an empty text. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === "";
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The way to what a change is about. */
export function pathOf(change: Change): Path {
  if ("set" in change) return change.set;
  if ("add" in change) return change.add;
  if ("append" in change) return change.append;
  if ("comment" in change) return change.comment;
  return "remove" in change ? change.remove : change.rename;
}

/** The same change, of a value that is at a path. */
export function changeBelow(start: Path, change: Change): Change {
  if ("set" in change) return { ...change, set: [...start, ...change.set] };
  if ("add" in change) return { ...change, add: [...start, ...change.add] };
  if ("append" in change) return { ...change, append: [...start, ...change.append] };
  if ("remove" in change) return { ...change, remove: [...start, ...change.remove] };
  if ("comment" in change) return { ...change, comment: [...start, ...change.comment] };
  return { ...change, rename: [...start, ...change.rename] };
}
