import { defineRule, inClaim } from "../define.ts";
import { AP_INTERVIEWED } from "../guidelines.ts";
import { ownUnnamed } from "../our-unnamed-source.ts";

/** People whose work it is to speak. English only. */
const SPEAKS =
  /\bspokes(?:man|woman|person|people|men|women)\b|\bpress (?:secretary|officer|service|office|team)\b|\b(?:communications|media|head of) (?:director|chief|adviser|advisor|communications|press)\b|\bpublic relations\b/i;

export default defineRule({
  id: "anonymity/spokesperson",
  severity: "warning",
  mode: "in-house",
  summary: "Somebody whose work it is to speak for a body, granted anonymity.",
  why: `A spokesperson is paid to be quoted. Unnamed, the body says what it wants and answers for nothing.

Ask for the name, or credit the body: \`attribution: ministry\`. Where a spokesperson really speaks out of turn, a waiver says
who decided.`,
  guideline: AP_INTERVIEWED,
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: insider, cue: said }
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, a spokesman said
  statement: The road is closed.
  attribution: { source: spokesman, cue: said }
`,
      files: {
        "claims/unnamed.yaml":
          "sources:\n  spokesman: { kind: unnamed, described-as: a spokesman of the ministry, of: ministry }\n",
      },
    },
  },
  claim: (entry, { desk, report }) => {
    const own = ownUnnamed(desk, entry);
    if (!own) return;
    const { role = "" } = own.link.link;
    if (!SPEAKS.test(`${own.source["described-as"] ?? ""} ${role}`)) return;
    report(
      inClaim(entry, ...own.link.sourcePath),
      "Speaking for a body is this source's work. Ask for the name, or credit the body itself.",
    );
  },
});
