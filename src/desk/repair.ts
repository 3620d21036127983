import type * as z from "zod";
import { nearestTo } from "../model/did-you-mean.ts";
import type { Path } from "../yaml/problem.ts";
import { type Issue, isIndexable, issuesOf, pathOf, valueAt } from "./issues.ts";
import type { Misspelling } from "./misspelling.ts";
import type { Unread } from "./unread.ts";

/** A value without what is wrong in it. */
export interface Repaired<T> {
  /** Undefined where nothing of it can be used. */
  readonly value: T | undefined;
  /** What was left out, with the way to it below the value. */
  readonly unread: readonly Unread[];
}

/** A map in a map in a list in a map: nothing in the model is deeper. */
const ROUNDS = 10;

/**
 * The value as far as it can be used. A misspelled key or word is set right, so that the rules still see what it holds.
 * What else is wrong is left out, and as little as can be around it: the key that it is below, not the whole entry. Lists
 * stay whole or go: one without one of its items would no longer agree with the file's positions.
 */
export function repair<T>(
  schema: z.ZodType<T>,
  value: unknown,
  issues: readonly Issue[],
  misspelled: readonly Misspelling[],
): Repaired<T> {
  const copy = structuredClone(value);
  const unread: Unread[] = [];
  for (const slip of misspelled) rename(copy, slip);
  let left = misspelled.length === 0 ? issues : issuesIn(schema, copy);
  for (let round = 0; round < ROUNDS && left.length > 0; round++) {
    const gone: Unread[] = [];
    const changes = left.filter((issue) => setRight(copy, issue) || leaveOut(copy, issue, value, gone));
    if (changes.length === 0) break;
    for (const one of gone) unread.push(one);
    left = issuesIn(schema, copy);
  }
  const rest = schema.safeParse(copy);
  return rest.success ? { value: rest.data, unread } : { value: undefined, unread: [{ path: [], value }] };
}

function issuesIn(schema: z.ZodType, value: unknown): readonly Issue[] {
  const { error } = schema.safeParse(value);
  return error ? issuesOf(error) : [];
}

function rename(copy: unknown, { path, key, meant }: Misspelling): void {
  const map = valueAt(copy, path);
  if (!isIndexable(map) || !Object.hasOwn(map, key) || Object.hasOwn(map, meant)) return;
  map[meant] = map[key];
  delete map[key];
}

/** Writes the word that was probably meant. */
function setRight(copy: unknown, issue: Issue): boolean {
  const path = pathOf(issue.path);
  const last = path.at(-1);
  const map = valueAt(copy, path.slice(0, -1));
  const found = valueAt(copy, path);
  const meant = meantBy(issue, found);
  if (meant === undefined || meant === found || last === undefined || !isIndexable(map)) return false;
  map[last] = meant;
  return true;
}

/** The word that was meant by one that is not on its list, as the message has it. */
function meantBy(issue: Issue, found: unknown): string | undefined {
  if (typeof found !== "string") return undefined;
  if (issue.code === "invalid_value") return nearestTo(found, issue.values.map(String));
  if (issue.code !== "custom") return undefined;
  const meant: unknown = issue.params?.["meant"];
  return typeof meant === "string" ? meant : undefined;
}

/**
 * Takes out the key nearest to what is wrong, going outwards. An unknown key stands for nothing that is missed.
 *
 * @param gone what went for the same reason, to which this is added
 */
function leaveOut(copy: unknown, issue: Issue, original: unknown, gone: Unread[]): boolean {
  const wrong = pathOf(issue.path);
  if (gone.some(({ path }) => path.every((step, at) => step === wrong[at]))) return true;
  if (issue.code === "unrecognized_keys") {
    const map = valueAt(copy, wrong);
    if (isIndexable(map)) for (const key of issue.keys) delete map[key];
    return isIndexable(map);
  }
  for (let path: Path = wrong; path.length > 0; path = path.slice(0, -1)) {
    const map = valueAt(copy, path.slice(0, -1));
    const key = path.at(-1);
    if (!isIndexable(map) || Array.isArray(map) || key === undefined || !Object.hasOwn(map, key)) continue;
    delete map[key];
    gone.push({ path, value: valueAt(original, path) });
    return true;
  }
  return false;
}
