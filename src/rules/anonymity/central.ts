import type { Desk } from "../../desk/desk.ts";
import { isInArticle } from "../../model/claim.ts";
import type { Corroboration } from "../../provenance/corroboration.ts";
import { circular, nameOf } from "../../provenance/independence.ts";
import { isOnRecord } from "../../provenance/named-support.ts";
import type { Root } from "../../provenance/root.ts";
import { defineRule, inClaim } from "../define.ts";
import { NYT_CONFIDENTIAL } from "../guidelines.ts";
import { whyNotCounted } from "../shared/corroboration-offered.ts";

export default defineRule({
  id: "anonymity/central",
  severity: "warning",
  mode: "in-house",
  asksFor: ["evidence", "evidence.*.source", "evidence.*.root", "confirms"],
  summary: "The article hinges on a claim that no named source supports.",
  why: `If a detail from an unnamed source is wrong, a detail is wrong. If it is the one thing the story is about, the whole
story is wrong, and only the newsroom is there to answer for it. The same goes for what another outlet reports without naming
its source. A second unnamed source changes nothing.

Find a named source that supports it, and record that as evidence or as a claim that \`confirms\` this one. They may belong to
the same organisation as the unnamed source: corroboration/single-source judges whether the two are independent. If nobody can
be found, someone who answers for the newsroom decides whether the story runs, and signs a waiver that says why.`,
  guideline: NYT_CONFIDENTIAL,
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: insider
  central: true
  evidence: [{ kind: interview, source: reed, shows: supports, primary: true }]
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: insider
  central: true
  evidence: [{ kind: article, source: courier, shows: supports, primary: false }]
`,
    },
  },
  claim: (entry, { desk, report, provenance }) => {
    if (!entry.claim.central || !isInArticle(entry.claim)) return;
    const known = provenance();
    const root = known.rootOf(entry);
    const { source } = root;
    if (source === undefined || known.hasNamedSupport(entry)) return;
    const rests = restsOn(desk, root, nameOf(desk, source));
    if (rests === undefined) return;
    const why = whyNotCounted(desk, known.corroborationsOf(entry).map(heldToNames));
    report(
      inClaim(entry, "central"),
      `The article hinges on this, and ${rests}. ${why === "" ? "" : `${why} `}` +
        "Find a named source that supports it, or have a senior editor sign a waiver.",
    );
  },
});

/** That nobody with a name says it, in words; undefined where somebody does. */
function restsOn(desk: Desk, root: Root, name: string): string | undefined {
  switch (root.kind) {
    case "unnamed":
      return `it rests solely on an unnamed source (${name})`;
    case "undisclosed":
      return `${name} does not name its source`;
    case "circular":
      return circular(desk, root);
    case "named":
    case "own-voice":
    case "unrecorded":
      return undefined;
  }
}

/** However independent a source is, it does not count here unless it can be named. */
function heldToNames(one: Corroboration): Corroboration {
  if (one.root.kind === "unnamed")
    return { ...one, independent: "no", reason: "that source is not named either" };
  if (one.kind === "claim" && !isOnRecord(one.by))
    return { ...one, independent: "no", reason: "that is not on the record" };
  return one;
}
