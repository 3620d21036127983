import { fullAddress } from "../model/address.ts";
import { articleSchema } from "../model/article.ts";
import { claimSchema, type WrittenClaim } from "../model/claim.ts";
import { shapeOf, shapeWith, visitFields } from "../model/field.ts";
import { recordSchema } from "../model/record.ts";
import { sourceSchema } from "../model/source.ts";
import { parseSum, references as sumReferences } from "../text/sum.ts";
import type { Path } from "../yaml/problem.ts";
import type { Desk, RecordFile } from "./desk.ts";

/** A place in a record that names a source or a claim. */
export interface Reference {
  readonly to: "source" | "claim";
  /** The source's id, or the claim's full address. */
  readonly target: string;
  /** As it is written there. */
  readonly written: string;
  /** The way to the value that has it, in its file. */
  readonly path: Path;
  /** Where it begins in that value (UTF-16 code units): a sum may have several. */
  readonly start: number;
}

/** Everything that a record names: publishers, sources, claims; in the order of the file's parts. */
export function referencesOf(record: RecordFile): readonly Reference[] {
  const references = inRecords.get(record) ?? [
    ...(record.article ? referencesIn(articleSchema, record.article, ["article"], record.name) : []),
    ...record.sources.flatMap(({ source, path }) => referencesIn(sourceSchema, source, path, record.name)),
    ...record.claims.flatMap(({ claim, path }) => referencesIn(claimSchema, claim, path, record.name)),
  ];
  inRecords.set(record, references);
  return references;
}

/** More than one rule asks. */
const inRecords = new WeakMap<RecordFile, readonly Reference[]>();

/** Everything that the drafts of a record name. What is wrong in it is said when somebody keeps them. */
export function referencesInDrafts(record: RecordFile): readonly Reference[] {
  return record.drafts.flatMap(({ claim, path }) => referencesIn(claimSchema, claim, path, record.name));
}

/**
 * Everything that a record names in what its file says, right or wrong: also in entries that cannot be used.
 *
 * @param value the record as plain data: every scalar as the characters that stand for it
 * @param article the record's name
 */
export function referencesWritten(value: unknown, article: string): readonly Reference[] {
  return referencesIn(recordSchema, value, [], article);
}

/**
 * Everything that a claim names; the paths begin at the claim.
 *
 * @param article the name of the article that it is in
 */
export function referencesInClaim(claim: WrittenClaim, article: string): readonly Reference[] {
  return referencesIn(claimSchema, claim, [], article);
}

/** The claims and other entries of a desk that name a source or a claim, each once: `article/claim`, `sources/works`. */
export function referencesTo(
  { records }: Pick<Desk, "records">,
  to: Reference["to"],
  target: string,
): readonly string[] {
  const naming = records.flatMap((record) =>
    referencesOf(record)
      .filter((reference) => reference.to === to && reference.target === target)
      .map(({ path }) => (path[0] === "claims" ? `${record.name}/${path[1]}` : path.slice(0, 2).join("/"))),
  );
  return [...new Set(naming)];
}

type Schema = Parameters<typeof shapeOf>[0];

/**
 * The references in a value, wherever its schema has them.
 *
 * @param path the way to the value in its file
 * @param article the name of the article that a claim's id alone belongs to
 */
function referencesIn(schema: Schema, value: unknown, path: Path, article: string): readonly Reference[] {
  const found: Reference[] = [];
  const shape = referring(schema);
  if (!shape) return found;
  visitFields(shape, value, path, (written, at, { role }) => {
    if (typeof written !== "string") return;
    const claim = (address: string, start: number): Reference => ({
      to: "claim",
      target: fullAddress(address, article),
      written: address,
      path: at,
      start,
    });
    if (role === "source") found.push({ to: "source", target: written, written, path: at, start: 0 });
    else if (role === "claim") found.push(claim(written, 0));
    else {
      const parsed = parseSum(written);
      if (parsed.ok)
        for (const reference of sumReferences(parsed.sum))
          found.push(claim(reference.claim, reference.start + "[".length));
    }
  });
  return found;
}

/** The few fields of a schema that refer to something; asked for with every claim. */
function referring(schema: Schema): ReturnType<typeof shapeWith> {
  if (!known.has(schema)) known.set(schema, shapeWith(shapeOf(schema), new Set(["source", "claim", "sum"])));
  return known.get(schema);
}

const known = new WeakMap<Schema, ReturnType<typeof shapeWith>>();
