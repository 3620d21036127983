import { loadedPart } from "../../language/en/loaded-cues.ts";
import { isEnglish } from "../../model/language.ts";
import { defineRule, inClaim } from "../define.ts";
import { NPR_FAIRNESS, NPR_REFUTE, REFUTE } from "../guidelines.ts";

export default defineRule({
  id: "attribution/loaded-cue",
  severity: "warning",
  summary: "A cue that judges what it attributes: refuted, admitted, claimed, revealed.",
  why: `"Said" tells the reader that somebody said it. "Refuted" adds that it was disproved, "admitted" and "revealed" that it is true,
"claimed" that it may not be. A house that has checked may say so; a cue says it in passing, and for most readers it
settles the matter.

In a draft, write "said" or "denied", unless the desk has proof of what the verb adds. In another outlet's article the cue
is recorded as it stands; the statement and the check should not take the judgement over. \`loaded-cues\` in the settings
adds to the list. Of the verbs, the style entries cited speak of "refute"; the others are editorial logic.`,
  guideline: [REFUTE, NPR_REFUTE, NPR_FAIRNESS],
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The ministry has rejected these claims
  statement: The ministry rejects the claim that the road is open.
  attribution: { source: ministry, cue: has rejected these claims }
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The ministry refuted that the road is closed
  statement: The ministry denies that the road is closed.
  attribution: { source: ministry, cue: refuted }
`,
    },
  },
  claim: (entry, { desk, report }) => {
    const additions = desk.settings["loaded-cues"] ?? [];
    for (const { link, path } of entry.chain) {
      if (link.cue === undefined) continue;
      const loaded = loadedPart(link.cue, additions, isEnglish(entry.record.article?.language));
      if (!loaded) continue;
      report(
        inClaim(entry, ...path, "cue"),
        entry.record.mode === "in-house"
          ? `"${loaded.word}" ${loaded.says}. Write "said" or "denied", unless the desk can show what it adds.`
          : `The article's "${loaded.word}" ${loaded.says}. Leave the cue as it is; do not take the judgement over into the statement or the check.`,
      );
    }
  },
});
