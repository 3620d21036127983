import { isInArticle } from "../../model/claim.ts";
import { defineRule, inClaim } from "../define.ts";
import { AP_GROUND_RULES } from "../guidelines.ts";
import { boundByOurTerms } from "../shared/our-ground-rules.ts";

export default defineRule({
  id: "anonymity/deep-background-attributed",
  severity: "error",
  mode: "in-house",
  summary: "Something said to us on deep background that the article attributes to a source.",
  why: `What is said on deep background may be used but not attributed, not even to "an official": the source was promised that
the article would not show that they exist. A cue attributes, and so do quotation marks, because they show that someone said
these words.

Write it in the article's own words and remove the cue, and be sure of it: the newsroom alone then answers for it. Or get the
source to agree to background, and describe them as agreed.`,
  guideline: AP_GROUND_RULES,
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  form: indirect
  attribution: { source: insider, terms: deep-background }
tunnel-dropped:
  quote: The tunnel has been given up, an engineer said
  statement: The tunnel has been given up.
  form: indirect
  attribution: { source: insider, terms: background, cue: said }
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed, an engineer said
  statement: The road will be closed.
  form: indirect
  attribution: { source: insider, terms: deep-background, cue: said }
tunnel-dropped:
  quote: The tunnel is dead and buried
  statement: The tunnel has been given up.
  form: direct
  attribution: { source: insider, terms: deep-background }
`,
    },
  },
  claim: (entry, { desk, report }) => {
    const { form } = entry.claim;
    if (!isInArticle(entry.claim)) return;
    const secret = boundByOurTerms(desk, entry).filter(({ link }) => link.terms === "deep-background");
    if (secret.length === 0) return;
    const attributed = secret.filter(({ link }) => link.cue !== undefined);
    for (const { path } of attributed) {
      report(
        inClaim(entry, ...path, "cue"),
        `This attributes something said on deep background, which may be used but not attributed. ${ADVICE}`,
      );
    }
    if (attributed.length > 0 || (form !== "direct" && form !== "mixed")) return;
    // Behind another voice the words in the marks may be that one's.
    if (entry.chain[0] !== secret[0]) return;
    report(
      inClaim(entry, "form"),
      `Quotation marks show that someone said this, but it was said on deep background and may not be attributed. ${ADVICE}`,
    );
  },
});

const ADVICE =
  "Write it in the article's own words without a source, or get the source to agree to background.";
