import type { RecordFile } from "./desk.ts";

/** The ids of what a file has under `claims` and nobody can use: neither a claim nor a draft. */
export function unusableClaims({
  claimIds,
  claimsById,
  drafts,
}: Pick<RecordFile, "claimIds" | "claimsById" | "drafts">): readonly string[] {
  // Of most records, everything can be used.
  if (claimIds.length === claimsById.size + drafts.length) return [];
  const ids = new Set(drafts.map(({ id }) => id));
  return claimIds.filter((id) => !claimsById.has(id) && !ids.has(id));
}
