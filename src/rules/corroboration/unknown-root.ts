import { UNDISCLOSED } from "../../model/address.ts";
import { isInArticle } from "../../model/claim.ts";
import { nameOf } from "../../provenance/independence.ts";
import { repeatsItsArticle } from "../../provenance/relay.ts";
import { claimItself, defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "corroboration/unknown-root",
  severity: "note",
  asksFor: ["repeats"],
  summary: "Nobody says where the claim comes from.",
  why: `The chain ends with \`undisclosed\`: whoever passed the claim on does not name a source. That is an honest record, but it
sets a limit: nothing can be called independent of a source that nobody knows, and two reports with hidden sources may have
the same one.

Look for the original report: it may say more than the article that passes it on. Log it, and record this claim as
\`repeats\`; its root is then found automatically.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: [courier, undisclosed]
  repeats: [{ claim: courier-report/road-closed, scope: all of it }]
`,
      files: {
        "claims/courier-report.yaml": `article: { title: Another made-up article, publisher: courier, published: 2024-05-01, language: en }
claims:
  road-closed: { quote: The road is closed, statement: The road is closed., attribution: ministry }
`,
      },
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: [courier, undisclosed]
`,
    },
  },
  claim: (entry, { desk, report, provenance }) => {
    if (!isInArticle(entry.claim) || repeatsItsArticle(entry)) return;
    const { kind, source } = provenance().rootOf(entry);
    if (kind !== "undisclosed") return;
    const hidden = entry.chain.find(({ link }) => link.source === UNDISCLOSED) ?? entry.chain.at(-1);
    const { publisher } = entry.record.article ?? {};
    const message =
      source === undefined || source === publisher
        ? "The article does not say where this comes from, so nothing can count as independent confirmation. Look for an earlier report that does."
        : `${nameOf(desk, source)} is not known to say where this comes from, so nothing can count as independent confirmation. Look for its own report, log it, and record this claim as repeating it.`;
    report(hidden ? inClaim(entry, ...hidden.sourcePath) : claimItself(entry), message);
  },
});
