import type * as z from "zod";
import { nearestTo } from "../model/did-you-mean.ts";
import type { Path } from "../yaml/problem.ts";
import { type Issue, pathOf } from "./issues.ts";
import { fieldAt } from "./schema-field.ts";

/** A key that is probably meant to be another one. */
export interface Misspelling {
  /** The way to the map that has it. */
  readonly path: Path;
  readonly key: string;
  readonly meant: string;
}

export function misspelling(issue: Issue, schema: z.ZodType): readonly Misspelling[] {
  if (issue.code !== "unrecognized_keys") return [];
  const path = pathOf(issue.path);
  const [key = ""] = issue.keys;
  const meant = nearestTo(key, fieldAt(schema, path).keys);
  return meant === undefined ? [] : [{ path, key, meant }];
}

/** A key that is missing because it is misspelled is one slip, not two. */
export function withoutExplained(
  issues: readonly Issue[],
  misspelled: readonly Misspelling[],
): readonly Issue[] {
  if (misspelled.length === 0) return issues;
  const meant = new Set(misspelled.map((slip) => JSON.stringify([...slip.path, slip.meant])));
  return issues.filter(({ path }) => !meant.has(JSON.stringify(path)));
}
