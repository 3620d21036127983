import { loadedPart } from "../../language/en/loaded-cues.ts";
import { writtenLinks } from "../../model/attribution.ts";
import { isEnglish } from "../../model/language.ts";
import { nameOf } from "../../provenance/independence.ts";
import { defineRule, inClaim } from "../define.ts";
import { NPR_FAIRNESS, NPR_REFUTE, REFUTE } from "../guidelines.ts";
import { afterCue } from "../shared/around-cue.ts";

export default defineRule({
  id: "attribution/loaded-cue",
  severity: "warning",
  summary: "A cue that judges what it attributes: refuted, admitted, conceded, claimed, alleged, revealed.",
  why: `"Said" tells readers only that someone said it. "Refuted" adds that it was disproved, "admitted", "conceded" and
"revealed" that it is true, "claimed" and "alleged" that it may not be. A newsroom that has checked may say so, but a cue says
it in passing, and most readers take the matter as settled.

In a draft, write "said" or "denied" unless the desk can prove what the verb adds. In another outlet's article, record the cue
as it is, but keep its judgement out of the statement and the check. \`loaded-cues\` in the settings adds to the list. Words of
what was not said ("did not admit"), or of something else ("claimed responsibility"), pass. The style entries cited cover only
"refute"; the other verbs are editorial logic.`,
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
    for (const { link, path } of writtenLinks(entry.chain)) {
      if (link.cue === undefined) continue;
      const { cue, source } = link;
      const loaded = loadedPart(cue, additions, isEnglish(entry.record.article?.language), {
        after: () => afterCue(entry, cue),
        speaker: nameOf(desk, source),
        isPaper: desk.sources.get(source)?.source.kind === "document",
      });
      if (!loaded) continue;
      report(
        inClaim(entry, ...path, "cue"),
        entry.record.mode === "in-house"
          ? `"${loaded.word}" ${loaded.says}. Write "said" or "denied" unless the desk can prove what it adds.`
          : `"${loaded.word}" ${loaded.says}. Keep that out of the statement and the check.`,
      );
    }
  },
});
