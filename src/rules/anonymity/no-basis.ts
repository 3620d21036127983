import { isEnglish } from "../../model/language.ts";
import { defineRule } from "../define.ts";
import { NPR_IDENTIFY } from "../guidelines.ts";
import { reportUnsaid } from "../shared/our-unnamed-source.ts";

/** A description that says how the source knows. To be familiar with a matter is not to say how. */
const SAYS_HOW =
  /\b(?:seen(?! as\b)|saw|read|reviewed|viewed|examined|inspected|attended|witnessed|heard|overheard|briefed|present (?:at|when|during)|(?:was|were|been) (?:there|present)|took part|taken part|taking part|participated|involved|(?:eye|ear)?witness(?:es)?)\b/i;

export default defineRule({
  id: "anonymity/no-basis",
  severity: "warning",
  mode: "in-house",
  asksFor: ["attribution.anonymity.basis", "attribution.*.anonymity.basis"],
  summary: "An unnamed source of ours, and nothing says how it knows.",
  why: `What an unnamed source says is worth what it is in a position to know. Somebody who sat at the table and
somebody who heard of it in the corridor are both "an official"; a reader who is not given the name has nothing else
to go by.

Ask how they know: have they seen the paper, were they there, or were they told, and by whom? Write it in \`anonymity:
{ basis: … }\`, and as much of it in the copy as gives nobody away. To say it once for each source and article is
enough, and a description that says it ("who has seen the plans"; English only) does as well.`,
  guideline: NPR_IDENTIFY,
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: { source: insider, anonymity: { reason: would lose the post } }
`,
    },
    failing: {
      mode: "in-house",
      files: {
        "claims/official.yaml": `sources:
  official: { kind: unnamed, described-as: a made-up official familiar with the plans }
`,
      },
      claims: `
road-closed:
  quote: The road will be closed
  statement: The road will be closed.
  attribution: { source: official, anonymity: { reason: would lose the post } }
`,
    },
  },
  record: (record, context) => {
    const knowsEnglish = isEnglish(record.article?.language);
    reportUnsaid(record, context, "basis", ({ description }) =>
      knowsEnglish && SAYS_HOW.test(description)
        ? undefined
        : `Nothing says how our source (${description}) knows. Ask, record it under anonymity: basis, and describe the source by it as far as that gives nobody away.`,
    );
  },
});
