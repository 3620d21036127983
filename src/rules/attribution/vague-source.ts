import { isListed, isVague } from "../../language/en/source-description.ts";
import { isEnglish } from "../../model/language.ts";
import { defineRule, inClaim } from "../define.ts";
import { AP_BARE_SOURCE, GUARDIAN_SPECIFIC, NPR_IDENTIFY } from "../guidelines.ts";
import { usesOfUnnamed } from "../shared/uses-of-unnamed.ts";

export default defineRule({
  id: "attribution/vague-source",
  severity: "warning",
  summary:
    "An unnamed source described so vaguely that it could be anyone: sources, officials, reports, experts.",
  why: `"Sources" and "officials" tell readers neither how the source knows nor why to believe them, and "reports" does not even
say whose; "familiar with the matter" says no more. A description can withhold a name and still say where someone works and what they have seen: an engineer at the
ministry who has seen the plans.

In a draft, agree a fuller description with the source. In another outlet's article, this is a finding about the article:
record the words as they are, and try to find out who is behind them. \`vague-descriptors\` in the settings adds to the list.`,
  guideline: [NPR_IDENTIFY, AP_BARE_SOURCE, GUARDIAN_SPECIFIC],
  houses: {
    npr: "it is not enough to report that “officials say”, nor is “media reports”",
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
          ? `"${description}" could be anyone. Agree a description with the source that says where they work and how they know.`
          : `"${description}" could be anyone. Find out who is behind it.`,
        { related: [{ ...inClaim(entry, ...link.sourcePath), message: "credited here" }] },
      );
    }
  },
});
