import { isListed, isVague } from "../../language/en/source-description.ts";
import { isEnglish } from "../../model/language.ts";
import { defineRule, inClaim } from "../define.ts";
import { AP_BARE_SOURCE, GUARDIAN_SPECIFIC, NPR_IDENTIFY } from "../guidelines.ts";
import { usesOfUnnamed } from "../shared/uses-of-unnamed.ts";

export default defineRule({
  id: "attribution/vague-source",
  severity: "warning",
  summary: "An unnamed source whose description would fit anybody: sources, officials, reports, experts.",
  why: `"Sources" and "officials" tell a reader neither how the source knows nor why it should be believed, and "reports" do not
even say whose. A description can keep a name out and still say where somebody sits and what they have seen: an engineer
at the ministry who has seen the plans.

In a draft, agree on a fuller description with the source. In another outlet's article the finding is one about the
article: record the words as they are, and look for who is behind them. \`vague-descriptors\` in the settings adds to the
list.`,
  guideline: [NPR_IDENTIFY, AP_BARE_SOURCE, GUARDIAN_SPECIFIC],
  houses: {
    npr: "to report that “officials say” is not enough, nor is “media reports”",
  },
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: insider
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed, several sources said
  statement: The road is closed.
  attribution: { source: sources, cue: said }
`,
      files: {
        "claims/unnamed.yaml":
          "sources:\n  sources: { kind: unnamed, described-as: several sources, count: undisclosed }\n",
      },
    },
  },
  desk: (desk, { report }) => {
    const listed = desk.settings["vague-descriptors"] ?? [];
    for (const { source, entry, link } of usesOfUnnamed(desk)) {
      const description = source.source["described-as"];
      if (description === undefined) continue;
      const isEmpty = isEnglish(entry.record.article?.language) && isVague(description);
      if (!isEmpty && !isListed(description, listed)) continue;
      report(
        { file: source.record, place: { path: [...source.path, "described-as"] } },
        entry.record.mode === "in-house"
          ? `"${description}" would fit anybody. Agree with the source on words that say where it sits and how it knows.`
          : `"${description}" would fit anybody: the article does not say where it has this from. Look for who is behind it.`,
        { related: [{ ...inClaim(entry, ...link.sourcePath), message: "credited here" }] },
      );
    }
  },
});
