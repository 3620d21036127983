import type { ClaimEntry } from "../desk/desk.ts";
import { firstVoices } from "../model/attribution.ts";
import { checkedOf } from "../model/checked.ts";
import type { Provenance } from "../provenance/provenance.ts";
import type { CLAIM_FIELDS } from "./claim-fields.ts";

type Field = (typeof CLAIM_FIELDS)[number];

/** A claim with what is known of it, as words: what is or is not so is "true" or "false", and what is several is a list. */
export type ClaimRow = Readonly<Record<Exclude<Field, Several | Optional>, string>> &
  Readonly<Partial<Record<Several, string | readonly string[]>>> &
  Readonly<Partial<Record<Optional, string>>>;

type Several = "source" | "root";
type Optional = "publisher" | "form" | "checked" | "verdict";

/**
 * The row of a claim.
 *
 * `source` is who the article credits itself, `root` the last voice that is known; of a root that is not disclosed, the
 * outlet behind which it is. `one-root` is so of facts for which nothing independent of the root speaks.
 */
export function claimRow(entry: ClaimEntry, provenance: Provenance): ClaimRow {
  const { address, id, record, claim, chain } = entry;
  const root = provenance.rootOf(entry);
  const credited = firstVoices(chain).map(({ link }) => link.source);
  const { attribution, statement } = checkedOf(claim);
  const checked = attribution ? (statement ? "both" : "attribution") : statement ? "statement" : undefined;
  const kind = claim.kind ?? "fact";
  const isDenied = provenance.answersTo(address).some((answer) => answer.kind === "denies");
  const written = typeof claim.attribution === "string" ? claim.attribution : undefined;
  const source = severalOrOne(credited) ?? written;
  const rootSource = severalOrOne(root.joint ?? (root.source === undefined ? [] : [root.source]));
  return {
    address,
    article: record.name,
    claim: id,
    ...(record.article && { publisher: record.article.publisher }),
    statement: claim.statement,
    kind,
    ...(claim.form && { form: claim.form }),
    ...(source !== undefined && { source }),
    ...(rootSource !== undefined && { root: rootSource }),
    "root-kind": root.kind,
    "one-root": String(kind === "fact" && !claim.withdrawn && !provenance.isCorroborated(entry)),
    central: String(claim.central === true),
    denied: String(isDenied),
    status: claim.withdrawn ? "withdrawn" : (claim.check?.status ?? "unchecked"),
    ...(checked && { checked }),
    ...(claim.check?.verdict !== undefined && { verdict: claim.check.verdict }),
  };
}

function severalOrOne(ids: readonly string[]): string | readonly string[] | undefined {
  return ids.length > 1 ? ids : ids[0];
}
