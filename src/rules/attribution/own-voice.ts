import { OWN_VOICE } from "../../model/address.ts";
import { repeatsItsArticle } from "../../provenance/relay.ts";
import { defineRule, inClaim } from "../define.ts";
import { AP_ANONYMOUS, REUTERS_WHEN_TO_SOURCE } from "../guidelines.ts";

export default defineRule({
  id: "attribution/own-voice",
  severity: "note",
  asksFor: ["kind", "evidence", "figures", "figures.*.derived", "repeats"],
  summary: "A fact in the article's own voice, for which the desk has no evidence.",
  why: `What an article says in its own voice, it answers for itself. That is right for what its reporter saw, gathered or
confirmed, and for what nobody disputes; for anything else the reader should learn whose word it is. From outside nobody
can tell which it is, so this is a note: here the check has to begin.

Record what the desk finds as evidence. A claim that only repeats another one of the same article (a headline), and a
figure that the article works out from others, are not reported.`,
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
    if (isOwnSum || repeatsItsArticle(entry)) return;
    report(
      inClaim(entry, "attribution"),
      entry.record.mode === "in-house"
        ? "Our own voice says this, and nothing on file bears it out. Credit whoever it comes from, or record the evidence."
        : "The article says this in its own voice and credits nobody. Find out what it rests on, and record it as evidence.",
    );
  },
});
