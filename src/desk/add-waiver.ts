import { isDeepStrictEqual } from "node:util";
import { usageError } from "../errors.ts";
import type { SignedWaiver } from "../model/claim.ts";
import { applyEdits } from "../yaml/edit.ts";
import { appendItem } from "../yaml/insert.ts";
import { parse } from "../yaml/parse.ts";
import { changeFile } from "./change-file.ts";
import type { ClaimEntry } from "./desk.ts";
import { isMap } from "./record-fields.ts";

/**
 * Writes a waiver into a claim's record, as that is now: others may have added theirs since it was read. The claim must
 * say what it said, but for its waivers. The result is read again before it is kept: unless the record says what it
 * said, with the waiver and nothing else, nothing is written.
 *
 * @param root the desk's folder, absolute
 * @throws {UsageError} where the record cannot be written to as it is
 */
export function addWaiver(root: string, entry: ClaimEntry, waiver: SignedWaiver): void {
  const { record, id, path } = entry;
  changeFile(root, record.path, (content = "") => {
    const now = plainValue(content);
    const claim = claimIn(now, id);
    if (!claim || !isSameClaim(claim, claimIn(plainValue(record.content), id))) {
      throw usageError`${record.path} has changed in the meantime. Nothing was written; run the command again.`;
    }
    const before = waiversOf(claim).find((other) => other["rule"] === waiver.rule);
    if (before)
      throw usageError`${entry.address} already has a waiver of ${waiver.rule}, by ${before["by"]}.`;
    const edit = appendItem(content, path, "waivers", { ...waiver });
    const after = edit && applyEdits(content, [edit]).content;
    if (after === undefined || !isDeepStrictEqual(plainValue(after), withWaiver(now, id, waiver))) {
      throw usageError`No line can be added safely to ${record.path} as it is laid out. Write the waiver by hand, in the claim's list ${
        "waivers" in claim ? "of waivers" : '"waivers"'
      }.`;
    }
    return after;
  });
}

type Entry = Readonly<Record<string, unknown>>;

/** What a record says, as maps with a prototype, which is what deep equality takes for the same. */
function plainValue(content: string): unknown {
  return structuredClone(parse(content).value);
}

function claimIn(value: unknown, id: string): Entry | undefined {
  const claims = isMap(value) ? value["claims"] : undefined;
  const claim = isMap(claims) && Object.hasOwn(claims, id) ? claims[id] : undefined;
  return isMap(claim) ? claim : undefined;
}

function isSameClaim(one: Entry, other: Entry | undefined): boolean {
  return isDeepStrictEqual({ ...one, waivers: undefined }, { ...other, waivers: undefined });
}

function waiversOf({ waivers }: Entry): readonly Entry[] {
  return Array.isArray(waivers) ? waivers.filter(isMap) : [];
}

/** What the record should say afterwards. */
function withWaiver(value: unknown, id: string, waiver: SignedWaiver): unknown {
  const after = structuredClone(value) as { claims: Record<string, { waivers?: unknown[] }> };
  const claim = after.claims[id];
  if (claim) claim.waivers = [...(claim.waivers ?? []), { ...waiver }];
  return after;
}
