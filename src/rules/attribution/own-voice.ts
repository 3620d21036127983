import { OWN_VOICE } from "../../model/address.ts";
import { repeatsItsArticle } from "../../provenance/relay.ts";
import { defineRule, inClaim } from "../define.ts";
import { AP_ANONYMOUS, REUTERS_WHEN_TO_SOURCE } from "../guidelines.ts";
import { creditInText } from "../shared/credit-in-text.ts";

export default defineRule({
  id: "attribution/own-voice",
  severity: "note",
  asksFor: ["kind", "evidence", "figures", "figures.*.derived", "repeats"],
  summary: "A fact in the article's own voice without evidence.",
  why: `An article answers for what it says in its own voice. That is right for what its reporter saw, gathered or confirmed, and
for what nobody disputes; for anything else, readers should learn whose word it is. From outside nobody can tell which it is,
so this is only a note: the check has to start here.

Record what the desk finds as evidence. The rule does not report a claim that only repeats another in the same article (a
headline), or a figure that the article works out from others.`,
  guideline: [AP_ANONYMOUS, REUTERS_WHEN_TO_SOURCE],
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: none
  evidence: [{ kind: document, source: ministry, locator: order 12, shows: supports, primary: true }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: none
`,
    },
  },
  claim: (entry, { report }) => {
    const { attribution, kind = "fact", evidence, figures = [] } = entry.claim;
    if (attribution !== OWN_VOICE || kind !== "fact" || evidence) return;
    const isOwnSum = figures.some(({ derived }) => derived !== undefined);
    // attribution/credited-in-text says whom it credits.
    if (isOwnSum || repeatsItsArticle(entry) || creditInText(entry) !== undefined) return;
    report(
      inClaim(entry, "attribution"),
      entry.record.mode === "in-house"
        ? "We say this in our own voice, but nothing on file supports it. Credit whoever it comes from, or record the evidence."
        : "The article says this in its own voice and credits nobody. Find out what it is based on, and record that as evidence.",
    );
  },
});
