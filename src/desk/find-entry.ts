import type * as z from "zod";
import { UsageError, usageError } from "../errors.ts";
import { articleSchema } from "../model/article.ts";
import { claimSchema } from "../model/claim.ts";
import { didYouMean } from "../model/did-you-mean.ts";
import { sourceSchema } from "../model/source.ts";
import type { Path } from "../yaml/problem.ts";
import type { Desk, RecordFile } from "./desk.ts";
import { findClaimOrDraft } from "./find-claim.ts";

/** Something of a record that has fields: a claim or a draft, an article, a source. */
export interface Entry {
  /** What it is called: an address, an article's name, a source's id. */
  readonly name: string;
  readonly record: RecordFile;
  readonly path: Path;
  readonly schema: z.ZodType;
}

/**
 * What is meant by an address: a claim or a draft, or else an article by its name, or else a source by its id.
 *
 * @throws {UsageError} where there is none
 */
export function findEntry(desk: Desk, written: string): Entry {
  try {
    const { address, record, path } = findClaimOrDraft(desk, written);
    return { name: address, record, path, schema: claimSchema };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const record = desk.records.find(({ name, article }) => name === written && article);
    if (record) return { name: written, record, path: ["article"], schema: articleSchema };
    const source = desk.sources.get(written.replace(/^sources\//, ""));
    if (source) return { name: written, record: source.record, path: source.path, schema: sourceSchema };
    const { claims, drafts, sources, records, unreadable } = desk;
    const ids = [...claims.values(), ...drafts.values()].map(({ id }) => id);
    // The other message knows more.
    if (written.includes("/") || ids.includes(written) || unreadable.claims.has(written)) throw error;
    const names = records.filter(({ article }) => article).map(({ name }) => name);
    throw usageError`No claim, article or source is called "${written}".${didYouMean(written, [...ids, ...names, ...sources.keys()])}\nRun \`onrecord list\` to see the claims.`;
  }
}
