import type { ClaimEntry, Desk, RecordFile } from "../../desk/desk.ts";
import { isOwnPlan } from "../../language/en/own-plan.ts";
import { lastVoices } from "../../model/attribution.ts";
import { isInArticle } from "../../model/claim.ts";
import { isEnglish } from "../../model/language.ts";
import { nameOfRoot } from "../../provenance/independence.ts";
import type { Provenance } from "../../provenance/provenance.ts";
import { repeatsItsArticle } from "../../provenance/relay.ts";
import type { Root } from "../../provenance/root.ts";
import { claimItself, defineRule, inClaim } from "../define.ts";
import { BBC_GATHERING, GUARDIAN_SOURCING } from "../guidelines.ts";
import { whyNotCounted } from "../shared/corroboration-offered.ts";

export default defineRule({
  id: "corroboration/single-source",
  severity: "note",
  exception: { severity: "warning", where: "the claim is central or has figures" },
  asksFor: ["kind", "evidence", "evidence.*.source", "evidence.*.root", "confirms", "denies", "repeats"],
  summary: "A fact that goes back to a single source.",
  why: `What one source says may be true, but nobody else has said it. However many outlets have passed it on, readers have one
voice to trust. The message names the root, and gives the reason why each thing on file for the claim does not count: another
claim or a piece of evidence counts only if its own root is known and independent.

Look for someone who knows it from elsewhere, and record that as evidence or as a claim that \`confirms\` this one. The rule
says it once for all claims of an article that rest on one root, as a warning if they are central or have figures. It does
not report a denial (only those who deny can say what they deny), what somebody says of their own plan, view or feeling,
what a document says, or a claim that the desk has rated on independent evidence. Waive it where one source is enough: a
person on what they did themselves, an organisation on its own decision.`,
  guideline: [BBC_GATHERING, GUARDIAN_SOURCING],
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence: [{ kind: document, source: council, shows: supports, primary: true }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
road-shut:
  quote: It has been shut
  statement: The road has been shut.
  attribution: reed
  confirms: [{ claim: road-closed, scope: that nobody can pass }]
`,
    },
  },
  desk: (desk, { report, provenance }) => {
    const known = provenance();
    for (const record of desk.records) {
      for (const { claims, root, why, isException } of groupsIn(desk, record, known)) {
        const [first, ...others] = claims;
        if (!first) continue;
        const last = lastVoices(first.chain)[0];
        const name = nameOfRoot(desk, root);
        const subject =
          others.length === 0
            ? `Single source: ${name}.`
            : `${claims.length} claims rest on a single source: ${name}.`;
        const advice =
          record.mode === "in-house"
            ? "Find an independent source, or have an editor sign a waiver."
            : "Look for an independent source, and record what you find as evidence.";
        report(
          last ? inClaim(first, ...last.sourcePath) : claimItself(first),
          `${subject} ${why} ${advice}`,
          {
            isException,
            also: others,
          },
        );
      }
    }
  },
});

/** Claims of an article that rest on one root for the same reasons. */
interface Group {
  readonly claims: ClaimEntry[];
  readonly root: Root;
  readonly why: string;
  readonly isException: boolean;
}

/** Said once for each root; but where somebody has signed for a claim, of that claim alone. */
function groupsIn(desk: Desk, record: RecordFile, known: Provenance): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const entry of record.claims) {
    const root = singleRoot(desk, entry, known);
    if (!root) continue;
    const { central, figures, waivers = [] } = entry.claim;
    const isException = central === true || figures !== undefined;
    const offered = known.corroborationsOf(entry);
    const why = offered.length === 0 ? "Nothing else on file supports it." : whyNotCounted(desk, offered);
    const isSigned = waivers.some(({ rule }) => rule === "corroboration/single-source");
    const key = JSON.stringify([root.source, root.joint, why, isException, isSigned && entry.id]);
    const group = groups.get(key);
    if (group) group.claims.push(entry);
    else groups.set(key, { claims: [entry], root, why, isException });
  }
  return [...groups.values()];
}

/** The one root that a claim of fact rests on; undefined where it has others, or needs none. */
function singleRoot(desk: Desk, entry: ClaimEntry, known: Provenance): Root | undefined {
  const { claim, quote, record } = entry;
  if (claim.withdrawn || (claim.kind ?? "fact") !== "fact" || claim.denies !== undefined) return undefined;
  if (!isInArticle(claim) || repeatsItsArticle(entry)) return undefined;
  const root = known.rootOf(entry);
  if ((root.kind !== "named" && root.kind !== "unnamed") || root.source === undefined) return undefined;
  const sources = (root.joint ?? [root.source]).map((id) => desk.sources.get(id)?.source);
  // A register, a law or a dataset is the fact itself.
  if (sources.some((source) => source?.kind === "document")) return undefined;
  if (isEnglish(record.article?.language)) {
    const names = sources.flatMap((source) => namesOf(source?.kind === "unnamed" ? undefined : source?.name));
    if (isOwnPlan(quote.exact, names) || isOwnPlan(claim.statement, names)) return undefined;
  }
  return known.isCorroborated(entry) || isSettledAgainst(entry, known) ? undefined : root;
}

/** A name, and the surname that it ends in. */
function namesOf(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name, name.split(/\s+/).at(-1) ?? name];
}

/** What the desk has rated on independent evidence against it stands for itself. */
function isSettledAgainst(entry: ClaimEntry, { contradictingEvidence }: Provenance): boolean {
  return (
    entry.claim.check?.verdict !== undefined &&
    contradictingEvidence(entry).some(({ independent }) => independent === "yes")
  );
}
