import type { Span } from "../text/span.ts";

/** The way to a value in a file: keys and list indexes (from 0). */
export type Path = readonly (string | number)[];

/** A place in a file: a value or its key, by its path; or a stretch of the file's text. */
export type Place = { readonly path: Path; readonly part?: "key" | "value" } | { readonly span: Span };

/** A change of a file's text that would put something right. Safe: it cannot change what a record says. */
export interface Suggestion {
  readonly message: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly place: Place; readonly text: string }[];
}

/** What can be wrong with the shape of a file; each is reported by the rule `record/` of that name. */
export const PROBLEM_KINDS = ["syntax", "schema", "unknown-key", "duplicate-id"] as const;

/** What is wrong with the shape of a file, found while it was read. Rules of the group `record` report it. */
export interface Problem {
  readonly kind: (typeof PROBLEM_KINDS)[number];
  readonly message: string;
  readonly place: Place;
  readonly related?: readonly { readonly message: string; readonly place: Place }[];
  readonly suggestions?: readonly Suggestion[];
}
