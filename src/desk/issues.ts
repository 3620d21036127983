import type * as z from "zod";
import type { Path } from "../yaml/problem.ts";

/** One thing that is wrong with a value, as zod finds it. */
export type Issue = z.core.$ZodIssue;

/** What is wrong with a value: each unknown key on its own, and of a union what is wrong with the form that was meant. */
export function issuesOf(error: z.ZodError): readonly Issue[] {
  return error.issues.flatMap((issue) => leaves(issue, []));
}

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

/** zod's paths may hold symbols; those of YAML data never do. */
export function pathOf(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === "number" ? step : String(step)));
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (isIndexable(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined),
    value,
  );
}

/** Whether a value is a map or a list. */
export function isIndexable(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}
