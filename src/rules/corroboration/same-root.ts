import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import { fullAddress, UNDISCLOSED } from "../../model/address.ts";
import { isInArticle, RELATIONS } from "../../model/claim.ts";
import type { Evidence } from "../../model/evidence.ts";
import { rangeOf } from "../../model/figure.ts";
import { nameOf } from "../../provenance/independence.ts";
import type { Provenance } from "../../provenance/provenance.ts";
import { type Context, claimItself, defineRule, inClaim } from "../define.ts";
import { CIRCULAR_REPORTING } from "../guidelines.ts";
import { printedPath } from "../shared/corroboration-offered.ts";

export default defineRule({
  id: "corroboration/same-root",
  severity: "warning",
  summary: "What looks like two sources goes back to one.",
  why: `In circular reporting, a report passes from outlet to outlet until it seems to have many sources, but it has only one.
This rule reports three things: a claim that \`confirms\` another but goes back to the same root, or to the same organisation;
another outlet's report, offered as evidence, that goes back to the same root; and articles by different publishers that print
the same figure for the same thing (\`about\`), got it through an outlet from the same root, and are not recorded as
\`repeats\`.

The message shows both paths. Record what is only passed on as \`repeats\`, and look for someone who knows it from elsewhere. If
the parts of an organisation judge for themselves (a parliament, an alliance of parties), name that organisation under
\`independent-parts\` in the settings.`,
  guideline: CIRCULAR_REPORTING,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence: [{ kind: article, source: courier, root: council, shows: supports, primary: false }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence: [{ kind: article, source: courier, root: reed, shows: supports, primary: false }]
`,
    },
  },
  desk: (desk, context) => {
    const known = context.provenance();
    const figures = new Map<string, ClaimEntry>();
    for (const entry of desk.claims.values()) {
      if (entry.claim.withdrawn) continue;
      if (entry.claim.confirms || entry.claim.evidence) reportOffered(entry, desk, known, context);
      if (entry.claim.figures && isInArticle(entry.claim))
        reportFigures(entry, figures, desk, known, context);
    }
  },
});

/** What the claim itself offers: claims that it confirms, and its evidence. */
function reportOffered(entry: ClaimEntry, desk: Desk, known: Provenance, { report }: Context): void {
  const { claim, record } = entry;
  const offered = known.corroborationsOf(entry).filter(({ independent }) => independent === "no");
  if (offered.length === 0) return;
  const mine = () => printedPath(desk, known.pathOf(entry));
  const places = new Map(
    (claim.confirms ?? [])
      .map((relation, index) => [fullAddress(relation.claim, record.name), index] as const)
      .reverse(),
  );
  for (const one of offered) {
    if (one.kind === "claim") {
      const index = places.get(one.by.address);
      if (index === undefined) continue;
      const theirs = printedPath(desk, known.pathOf(one.by));
      report(
        inClaim(entry, "confirms", index),
        `This corroborates nothing: ${one.reason}. Look for another root, or record it as repeats.`,
        {
          related: [
            { ...claimItself(entry), message: `its way: ${mine()}` },
            { ...claimItself(one.by), message: `the way of what it confirms: ${theirs}` },
          ],
        },
      );
    } else if (isAnotherOutlet(one.evidence, entry, desk, known)) {
      const { source = "", root = UNDISCLOSED } = one.evidence;
      const theirs = printedPath(desk, [source, root]);
      report(
        inClaim(entry, "evidence", one.index),
        `This corroborates nothing: ${one.reason}. Look for another root.`,
        {
          related: [
            { ...claimItself(entry), message: `the claim's way: ${mine()}` },
            { ...inClaim(entry, "evidence", one.index), message: `the evidence's way: ${theirs}` },
          ],
        },
      );
    }
  }
}

/** The root's own statement, or the very report that is passed on, is the same source and does not look like another. */
function isAnotherOutlet({ source }: Evidence, entry: ClaimEntry, desk: Desk, known: Provenance): boolean {
  if (source === undefined || desk.sources.get(source)?.source.kind !== "outlet") return false;
  return source === entry.record.article?.publisher
    ? source !== known.rootOf(entry).source
    : !known.pathOf(entry).includes(source);
}

/**
 * The same figure in articles of different outlets, from one root: each is held against the first of its kind.
 *
 * @param seen the first claim with a figure of a thing, a value and a root
 */
function reportFigures(
  entry: ClaimEntry,
  seen: Map<string, ClaimEntry>,
  desk: Desk,
  known: Provenance,
  { report }: Context,
): void {
  const root = known.rootOf(entry).source;
  if (root === undefined) return;
  for (const [index, figure] of (entry.claim.figures ?? []).entries()) {
    if (figure.about === undefined) continue;
    const { from, to } = rangeOf(figure);
    const key = [figure.about, from, to, figure.unit, root].join("\n");
    const first = seen.get(key);
    if (!first) {
      // What is recorded as passed on is nobody's first report.
      if (!entry.claim.repeats) seen.set(key, entry);
      continue;
    }
    if (!looksLikeTwo(first, entry, desk, known)) continue;
    report(
      inClaim(entry, "figures", index, "value"),
      `Two outlets, one root: both go back to ${nameOf(desk, root)}. ` +
        `"${entry.id}": ${printedPath(desk, known.pathOf(entry))}; ` +
        `"${first.address}": ${printedPath(desk, known.pathOf(first))}. ` +
        "Record which repeats the other, or log the report that both got it from and record both as repeating that.",
      { related: [{ ...claimItself(first), message: "the same figure" }] },
    );
  }
}

/** Two publishers, at least one of which has it through an outlet: that both quote one ministry hides nothing. */
function looksLikeTwo(first: ClaimEntry, entry: ClaimEntry, desk: Desk, known: Provenance): boolean {
  const [one, other] = [first, entry].map(({ record }) => record.article?.publisher);
  if (one === undefined || other === undefined || one === other || first.record === entry.record)
    return false;
  if (entry.claim.repeats || areRelated(first, entry)) return false;
  return [first, entry].some((at) =>
    known
      .pathOf(at)
      .slice(1)
      .some((source) => desk.sources.get(source)?.source.kind === "outlet"),
  );
}

function areRelated(one: ClaimEntry, other: ClaimEntry): boolean {
  const names = (from: ClaimEntry, to: ClaimEntry) =>
    RELATIONS.some((kind) =>
      from.claim[kind]?.some(({ claim }) => fullAddress(claim, from.record.name) === to.address),
    );
  return names(one, other) || names(other, one);
}
