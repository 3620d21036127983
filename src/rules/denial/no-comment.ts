import type { ClaimEntry } from "../../desk/desk.ts";
import { type NoComment, noComment, noCommentCue } from "../../language/en/no-comment.ts";
import { isEnglish } from "../../model/language.ts";
import { defineRule, inClaim } from "../define.ts";
import { POLNEAR } from "../guidelines.ts";

export default defineRule({
  id: "denial/no-comment",
  severity: "warning",
  summary: "“No comment”, “declined” or silence logged as a denial.",
  why: `Someone who declines to comment says neither that a claim is true nor that it is not, and someone who cannot be reached
says nothing at all. Counting that as a denial makes a claim look disputed when nobody has disputed it.

Remove \`denies\`, and record what came back on the claim that was put to them: \`reply: { outcome: declined }\` or
\`reply: { outcome: none }\`. A quote that also contains a denial ("denied it, and declined to say more") is a denial and is
not reported. English only.`,
  guideline: POLNEAR,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
council-answer:
  quote: The council denied this and declined to comment further
  statement: The council denies that the road is closed.
  attribution: { source: council, cue: denied }
  denies: [{ claim: road-closed, scope: all of it }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
council-answer:
  quote: The council declined to comment
  statement: The council did not comment on the closing of the road.
  attribution: { source: council, cue: declined to comment }
  denies: [{ claim: road-closed, scope: all of it }]
`,
    },
  },
  claim: (entry, { report }) => {
    const [first] = entry.claim.denies ?? [];
    if (!first || !isEnglish(entry.record.article?.language)) return;
    const found = silenceOf(entry);
    if (!found) return;
    report(
      inClaim(entry, "denies"),
      `"${found.words}" is not a denial: it says neither that the claim is true nor that it is not. ` +
        `Remove denies, and record it on "${first.claim}" as reply: { outcome: ${found.outcome} }.`,
    );
  },
});

function silenceOf({ chain, quote }: ClaimEntry): NoComment | undefined {
  for (const { link } of chain.toReversed()) {
    const found = link.cue === undefined ? undefined : noCommentCue(link.cue, quote.exact);
    if (found) return found;
  }
  return noComment(quote.exact);
}
