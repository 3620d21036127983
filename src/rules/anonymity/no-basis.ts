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
  summary: "The record does not say how our unnamed source knows.",
  why: `An unnamed source is only as good as what they are in a position to know. Someone who sat at the table and someone who
heard about it in the corridor are both "an official", and a reader who is not given the name has nothing else to go by.

Ask how they know: have they seen the document, were they there, or were they told, and by whom? Write it in \`anonymity:
{ basis: … }\`, and put as much of it in the copy as is safe. Once per source and article is enough, and so is a description
that says it ("who has seen the plans"; English only).`,
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
        : `The record does not say how our source (${description}) knows. Ask, record the answer under anonymity: basis, and use it to describe the source as far as that is safe.`,
    );
  },
});
