import * as z from "zod";
import { articleSchema, type Mode, mode } from "../model/article.ts";
import { claimSchema, type WrittenClaim } from "../model/claim.ts";
import { recordSchema } from "../model/record.ts";
import { id as idSchema } from "../model/scalars.ts";
import { sourceSchema } from "../model/source.ts";
import type { Problem } from "../yaml/problem.ts";
import type { RecordFile, SourceEntry } from "./desk.ts";
import type { Unread } from "./unread.ts";
import { validate } from "./validate.ts";

/** Only the keys at the top of a record: what is below them is held against its own schema, entry by entry. */
const topSchema = recordSchema.extend({
  article: z.unknown().optional(),
  sources: z.custom<Entries>(isMap, { error: mustBeMap }).optional(),
  claims: z.custom<Entries>(isMap, { error: mustBeMap }).optional(),
});

/** zod's own record type leaves out an entry called "__proto__"; here it is one that has no proper id. */
type Entries = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mustBeMap(): string {
  return "must be a map: an id on its own line, with its fields indented below it.";
}

/** Holds what stands in a record file against the model, entry by entry: one that is wrong hides no other. */
export function readFields(value: unknown): {
  readonly article: RecordFile["article"];
  /** What the article says of its mode, also where nothing else of it can be used. */
  readonly mode: Mode | undefined;
  readonly sources: readonly (readonly [string, SourceEntry["source"]])[];
  readonly claims: readonly (readonly [string, WrittenClaim])[];
  readonly problems: readonly Problem[];
  readonly unread: readonly Unread[];
} {
  if (value === undefined || value === "") {
    return {
      article: undefined,
      mode: undefined,
      sources: [],
      claims: [],
      problems: [emptyFile],
      unread: [],
    };
  }
  const top = validate(topSchema, value, []);
  const { article, sources = {}, claims = {} } = top.value ?? {};
  const readArticle = article === undefined ? undefined : validate(articleSchema, article, ["article"]);
  const readSources = readEntries(sourceSchema, sources, "sources");
  const readClaims = readEntries(claimSchema, claims, "claims");
  const orphaned = readClaims.entries.length > 0 && article === undefined && top.problems.length === 0;
  return {
    article: readArticle?.value,
    mode: readArticle?.value ? readArticle.value.mode : modeIn(article),
    sources: readSources.entries,
    claims: readClaims.entries,
    problems: [
      ...top.problems,
      ...(orphaned ? [noArticle] : []),
      ...(readArticle?.problems ?? []),
      ...readSources.problems,
      ...readClaims.problems,
    ],
    unread: [...top.unread, ...(readArticle?.unread ?? []), ...readSources.unread, ...readClaims.unread],
  };
}

function modeIn(article: unknown): Mode | undefined {
  return isMap(article) ? mode.safeParse(article["mode"]).data : undefined;
}

function readEntries<T>(
  schema: z.ZodType<T>,
  entries: Entries,
  key: string,
): {
  readonly entries: readonly (readonly [string, T])[];
  readonly problems: readonly Problem[];
  readonly unread: readonly Unread[];
} {
  const problems: Problem[] = [];
  const unread: Unread[] = [];
  const read: (readonly [string, T])[] = [];
  for (const [id, value] of Object.entries(entries)) {
    const validId = idSchema.safeParse(id);
    if (!validId.success) {
      const message = validId.error.issues[0]?.message ?? "";
      problems.push({ kind: "schema", message, place: { path: [key, id], part: "key" } });
    }
    const validated = validate(schema, value, [key, id]);
    // One at a time: there can be more than a function takes arguments.
    for (const problem of validated.problems) problems.push(problem);
    for (const one of validated.unread) unread.push(one);
    if (validated.value !== undefined) read.push([id, validated.value]);
  }
  return { entries: read, problems, unread };
}

const emptyFile: Problem = {
  kind: "schema",
  message: "The file is empty. Add article, sources and claims, or delete it.",
  place: { span: { start: 0, end: 0 } },
};

const noArticle: Problem = {
  kind: "schema",
  message:
    '"article" is missing: claims belong to an article. Say at least its title, publisher, language and mode.',
  place: { path: ["claims"], part: "key" },
};
