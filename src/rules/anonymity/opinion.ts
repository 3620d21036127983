import { isInArticle } from "../../model/claim.ts";
import { defineRule, inClaim } from "../define.ts";
import { AP_INTERVIEWED, AP_PRINCIPLES } from "../guidelines.ts";
import { hiddenRoot } from "../shared/hidden-voice.ts";

export default defineRule({
  id: "anonymity/opinion",
  severity: "warning",
  summary: "An opinion or a prediction from someone who is not named.",
  why: `A fact can be checked, whoever says it. An opinion, or a guess at what will happen, is only as good as the person behind
it. Without a name nobody can judge either, and neither is worth a promise of anonymity. The same goes for what an outlet
passes on without saying from whom.

In a draft, leave it out or find someone who will say it under their name. A plan the source knows of is not a guess: log that
it is planned, as a fact. In another outlet's article there is nothing to check here: do not count it for or against anything.`,
  guideline: [AP_INTERVIEWED, AP_PRINCIPLES],
  houses: { ap: "nobody is quoted anonymously on an opinion, only on matters of fact" },
  examples: {
    passing: {
      claims: `
closing-planned:
  quote: the ministry plans to close the road
  statement: The ministry plans to close the road.
  kind: fact
  attribution: insider
folly:
  quote: To close the road would be folly
  statement: It would be folly to close the road.
  kind: opinion
  attribution: reed
`,
    },
    failing: {
      claims: `
road-stays:
  quote: the road will never be opened again
  statement: The road will never be opened again.
  kind: prediction
  attribution: insider
folly:
  quote: To close the road would be folly
  statement: It would be folly to close the road.
  kind: opinion
  attribution: [courier, insider]
`,
    },
  },
  claim: (entry, { desk, report, provenance }) => {
    const { kind } = entry.claim;
    if ((kind !== "opinion" && kind !== "prediction") || !isInArticle(entry.claim)) return;
    const holder = hiddenRoot(entry, desk, provenance());
    if (holder === undefined) return;
    const advice = ADVICE[kind][entry.record.mode];
    report(inClaim(entry, "kind"), `${WHAT[kind]} with no name to answer for it (${holder}). ${advice}`);
  },
});

const WHAT = { opinion: "This is an opinion", prediction: "This is speculation" };
const ADVICE = {
  opinion: {
    "in-house": "Leave it out, or find someone who will say it under their name.",
    external: "Do not count it for or against anything.",
  },
  prediction: {
    "in-house":
      "A plan that the source knows of is a fact: say that it is planned. Leave it out, or find someone who will say it under their name.",
    external: "If it is a plan, log that as a fact. Do not count it for or against anything.",
  },
};
