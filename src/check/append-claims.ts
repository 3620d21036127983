import type { Desk } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { usageError } from "../errors.ts";
import type { Claim } from "../model/claim.ts";
import type { Source } from "../model/source.ts";
import { writtenNumber } from "../model/written-number.ts";
import { type Change, valueAt, type Written } from "../yaml/change.ts";
import { changeRecord } from "./change-record.ts";

/** What a record is to get, by id. */
export interface ToAppend {
  /** The record's, from the desk's folder. */
  readonly path: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly claims: ReadonlyMap<string, Claim>;
}

/**
 * Writes claims behind those of a record, all or none, with sources that the desk does not have.
 *
 * @returns the desk as it is afterwards
 * @throws {UsageError} for ids that are taken, and for what the check would call an error; then nothing is written
 */
export function appendClaims(opened: OpenedDesk, { path, sources, claims }: ToAppend, today: Date): Desk {
  const entries = [
    { at: "sources", added: sources },
    { at: "claims", added: claims },
  ].filter(({ added }) => added.size > 0);
  return changeRecord(
    opened,
    path,
    (now) =>
      entries.map(({ at, added }): Change => {
        const ids = [...added.keys()];
        const taken = ids.find((id) => valueAt(now, [at, id]) !== undefined);
        if (taken !== undefined)
          throw usageError`Somebody has just added "${taken}" to ${path}. Nothing was written; run the command again.`;
        const all = [...added].map(([id, value]) => [id, written(value)]);
        return { add: [at], entries: Object.fromEntries(all), levels: at === "claims" ? 1 : 0 };
      }),
    today,
  );
}

/** What the model has read, as a file has it. */
function written(value: unknown): Written {
  if (typeof value === "number") return writtenNumber(value);
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(written);
  const fields = Object.entries(value ?? {}).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(fields.map(([key, inner]) => [key, written(inner)]));
}
