import { isDeniedClaim } from "../../language/en/denied-claim.ts";
import { isDenyingCue, mayDeny } from "../../language/en/denying-cues.ts";
import { shortened } from "../../text/shortened.ts";
import { defineRule } from "../define.ts";
import { coverageOf, type Unlogged, unloggedWhere } from "../shared/coverage.ts";

export default defineRule({
  id: "denial/not-logged",
  severity: "warning",
  needs: "text",
  summary: "A denial in the text that no claim records.",
  why: `The article has someone deny or reject something, and no claim records it. Then the audit shows what is claimed without
the answer, and nobody asks whether the denial answers it.

Log the denial, with \`denies\` and what it covers. The rule reports only what is surely read as a denial of a claim (not an
offer that is rejected), in English texts of which some claims are logged; turn it off for articles that are only partly checked.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: council
not-closed:
  quote: denied that it was closed
  statement: The ministry denies that the road is closed.
  attribution: { source: ministry, cue: denied }
  denies: [{ claim: road-closed, scope: all of it }]
`,
      text: "The road is closed, the council said. The Ministry denied that it was closed.\n",
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: council
`,
      text: "The road is closed, the council said. The Ministry denied that it was closed.\n",
    },
  },
  record: (record, { report }) => {
    const { text } = record;
    if (!text || record.claims.length === 0 || !mayDeny(text.content)) return;
    // To read a whole text takes time, and in most there is nothing to find.
    if (!unloggedWhere(record, mayDeny).some(isDenial)) return;
    for (const unlogged of coverageOf(record)?.unlogged ?? []) {
      const { source, cue, words, start, end } = unlogged;
      if (source === undefined || !isDenial(unlogged)) continue;
      report(
        { file: record, place: { path: ["claims"], part: "key" } },
        `The article has ${shortened(source)} deny something: "${cue} ${shortened(words)}". No claim records it: log one, with what it denies.`,
        {
          about: words,
          related: [{ file: text, place: { span: { start, end } }, message: "it is here" }],
        },
      );
    }
  },
});

function isDenial({ cue, words }: Unlogged): boolean {
  return isDenyingCue(cue) && isDeniedClaim(words);
}
