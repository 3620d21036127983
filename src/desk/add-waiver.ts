import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { UsageError } from "../errors.ts";
import type { SignedWaiver } from "../model/claim.ts";
import { applyEdits } from "../yaml/edit.ts";
import { appendItem } from "../yaml/insert.ts";
import { parse } from "../yaml/parse.ts";
import type { ClaimEntry } from "./desk.ts";
import { readAs } from "./read.ts";
import { writeOrRefuse } from "./write.ts";

/**
 * Writes a waiver into a claim's record. The record is read again before it is kept: unless it says what it said, with
 * the waiver and nothing else, nothing is written.
 *
 * @param root the desk's folder, absolute
 * @throws {UsageError} where the record cannot be written to as it is
 */
export function addWaiver(root: string, { record, path, claim }: ClaimEntry, waiver: SignedWaiver): void {
  const { content } = record;
  const file = join(root, record.path);
  const now = readAs(record.path, file);
  if (!("content" in now) || now.content !== content)
    throw new UsageError(
      `${record.path} was changed in the meantime. Nothing was written; run the command again.`,
    );
  const edit = appendItem(content, path, "waivers", { ...waiver });
  const after = edit && applyEdits(content, [edit]).content;
  const [, id = ""] = path;
  if (
    after === undefined ||
    !isDeepStrictEqual(
      structuredClone(parse(after).value),
      withWaiver(parse(content).value, String(id), waiver),
    )
  ) {
    throw new UsageError(
      `${record.path} is written in a way in which no line can be added safely. Write the waiver by hand, into the claim's list ${
        claim.waivers ? "of waivers" : '"waivers"'
      }.`,
    );
  }
  writeOrRefuse(file, after);
}

/** What the record should say afterwards. */
function withWaiver(value: unknown, id: string, waiver: SignedWaiver): unknown {
  const after = structuredClone(value) as { claims: Record<string, { waivers?: unknown[] }> };
  const claim = after.claims[id];
  if (claim) claim.waivers = [...(claim.waivers ?? []), { ...waiver }];
  return after;
}
