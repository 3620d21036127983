import type { Desk } from "../../desk/desk.ts";
import { UNDISCLOSED } from "../../model/address.ts";
import { writtenLinks } from "../../model/attribution.ts";
import { isEnglish } from "../../model/language.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { defineRule, inClaim } from "../define.ts";
import { NPR_IDENTIFY, POLNEAR } from "../guidelines.ts";

/** Passives of saying and thinking, and words that say as much of nobody. */
const NOBODY = new RegExp(
  [
    "\\b(?:is|are|was|were|been|being|be)\\s+(?:\\w+ly\\s+)?(?:seen|said|believed|thought|understood|reported|expected|feared|" +
      "considered|known|alleged|rumou?red|regarded|viewed|claimed|suspected|assumed|held|described|interpreted|estimated)\\b",
    "\\b(?:reportedly|allegedly|supposedly|apparently)\\b",
    "\\breports?\\s+(?:claim|claimed|say|said|suggest|suggested|indicate|indicated|have|emerged)\\b",
    "\\b(?:according\\s+to\\s+(?:some\\s+|several\\s+|media\\s+|news\\s+)?reports)\\b",
  ].join("|"),
  "i",
);
/** An agent after all: "is seen by analysts". */
const AGENT = /\bby\s+\p{L}/u;

export default defineRule({
  id: "attribution/passive-no-source",
  severity: "warning",
  summary: "An attribution that names nobody: has been seen as, is believed to, reports claim.",
  why: `A passive makes a claim look attributed when nobody answers for it. Who sees it that way? Neither readers nor a checker
can ask, and it is an easy place for an article to hide its own opinion.

In a draft, say who, or say it in our own voice and answer for it. In another outlet's article, treat the claim as the
article's own until you find someone who holds it.`,
  guideline: [NPR_IDENTIFY, POLNEAR],
  examples: {
    passing: {
      claims: `
road-dear:
  quote: The road is seen as a waste of money by the council
  statement: The council sees the road as a waste of money.
  kind: opinion
  attribution: { source: council, cue: is seen as }
`,
    },
    failing: {
      claims: `
road-dear:
  quote: The road has been seen as a waste of money
  statement: The road is a waste of money.
  kind: opinion
  attribution: { source: nobody-named, cue: has been seen as }
`,
      files: {
        "claims/unnamed.yaml":
          "sources:\n  nobody-named: { kind: unnamed, described-as: not said by whom }\n",
      },
    },
  },
  claim: (entry, { desk, report }) => {
    for (const { link, path } of writtenLinks(entry.chain)) {
      if (link.cue === undefined || !namesNobody(desk, link.source)) continue;
      if (!isEnglish(entry.record.article?.language)) return;
      const cue = normaliseQuote(link.cue);
      if (!NOBODY.test(cue) || AGENT.test(cue)) continue;
      report(
        inClaim(entry, ...path, "cue"),
        entry.record.mode === "in-house"
          ? `"${link.cue}" attributes this to nobody. Say who, or say it in our own voice.`
          : `"${link.cue}" attributes this to nobody. Treat it as the article's own claim until you find someone who says so.`,
      );
    }
  },
});

function namesNobody(desk: Desk, source: string): boolean {
  return source === UNDISCLOSED || desk.sources.get(source)?.source.kind === "unnamed";
}
