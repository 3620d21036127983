import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import { nameOf } from "../../provenance/independence.ts";
import type { Provenance } from "../../provenance/provenance.ts";
import { claimItself, defineRule, inClaim } from "../define.ts";
import { AP_INTERVIEWED, NYT_ON_RECORD } from "../guidelines.ts";

export default defineRule({
  id: "anonymity/named-elsewhere",
  severity: "warning",
  summary: "An unnamed source, where somebody says the same on the record.",
  why: `Anonymity is for what cannot be had otherwise. Where somebody says the same by name, the named voice is the better one, and
the unnamed one adds little.

Credit the named source, or say what the unnamed one adds. In another outlet's article: rest the check on the named voice.`,
  guideline: [NYT_ON_RECORD, AP_INTERVIEWED],
  houses: { ap: "anonymity is granted only where it is the only way to get information that is essential" },
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: insider, cue: said }
road-shut:
  quote: It is shut, the Courier reported, and did not say from whom it had this
  statement: The road is shut.
  attribution: [{ source: courier, cue: reported }, undisclosed]
  confirms: [{ claim: road-closed, scope: all of it }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: insider, cue: said }
road-shut:
  quote: It is shut, the council said
  statement: The road is shut.
  attribution: { source: council, cue: said, terms: on-record }
  confirms: [{ claim: road-closed, scope: all of it }]
`,
    },
  },
  claim: (entry, { desk, report, provenance }) => {
    const known = provenance();
    const last = entry.chain.at(-1);
    if (!last || known.rootOf(entry).kind !== "unnamed") return;
    const named = known
      .corroborationsOf(entry)
      .flatMap((other) => (other.kind === "claim" && isOnRecord(desk, known, other.by) ? [other.by] : []))[0];
    if (!named) return;
    const { source = "" } = known.rootOf(named);
    report(
      inClaim(entry, ...last.sourcePath),
      entry.record.mode === "in-house"
        ? `${nameOf(desk, source)} says the same on the record. Credit the named voice, or say what the unnamed one adds.`
        : `${nameOf(desk, source)} says the same on the record. Rest the check on the named voice.`,
      { related: [{ ...claimItself(named), message: "on the record" }] },
    );
  },
});

/** Whether a claim comes from somebody named who did not set conditions. */
function isOnRecord(desk: Desk, { rootOf }: Provenance, entry: ClaimEntry): boolean {
  const { kind, source } = rootOf(entry);
  if (kind !== "named" || source === undefined || desk.sources.get(source)?.source.kind === "outlet")
    return false;
  const { terms = "on-record" } = entry.chain.at(-1)?.link ?? {};
  return terms === "on-record";
}
