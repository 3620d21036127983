import { nearestTo } from "../../model/did-you-mean.ts";
import { yamlValue } from "../../yaml/value.ts";
import { defineRule, inClaim } from "../define.ts";

const SETTINGS = `verdicts:
  - { name: accurate, rating: 2, meaning: It is true. }
  - { name: mostly accurate, rating: 1, meaning: It is true but for a detail. }
  - { name: inaccurate, rating: 0, meaning: It is not true. }
`;

export default defineRule({
  id: "verdict/off-scale",
  severity: "error",
  summary: "A verdict that is not on the desk's scale.",
  why: `A scale tells readers what each verdict means, and that every claim is measured on the same one. A verdict that is not on
it has no agreed meaning, and no rating to count by. Use one of the desk's own (\`verdicts\` in \`onrecord.yaml\`), or, if the
scale lacks a step, add it there with its meaning.

If a desk has no scale, nothing is reported.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence: [{ kind: document, source: council, locator: page 1, shows: supports, primary: true }]
  check: { status: checked, verdict: mostly accurate, explanation: Buses may use it., by: AB, on: 2024-05-03 }
`,
      settings: SETTINGS,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence: [{ kind: document, source: council, locator: page 1, shows: supports, primary: true }]
  check: { status: checked, verdict: mostly acurate, explanation: Buses may use it., by: AB, on: 2024-05-03 }
`,
      settings: SETTINGS,
    },
  },
  claim: (entry, { desk, report }) => {
    const verdict = entry.claim.check?.verdict;
    const { verdicts } = desk.settings;
    if (verdict === undefined || !verdicts || verdicts.some(({ name }) => name === verdict)) return;
    const names = verdicts.map(({ name }) => name);
    const same = names.find((name) => plain(name) === plain(verdict));
    const meant = same ?? nearestTo(verdict, names);
    const location = inClaim(entry, "check", "verdict");
    const scale = `${names.slice(0, NAMES_SHOWN).join(", ")}${names.length > NAMES_SHOWN ? ", …" : ""}`;
    const advice =
      meant === undefined ? `The scale has: ${scale}.` : `Did you mean "${meant}"? The scale has: ${scale}.`;
    report(location, `"${verdict}" is not on the desk's scale. ${advice}`, {
      suggestions:
        meant === undefined
          ? []
          : [
              {
                message: `Change to "${meant}"`,
                safe: same !== undefined,
                edits: [{ place: location.place, text: yamlValue(meant) }],
              },
            ],
    });
  },
});

/** More than any scale has that readers can keep apart. */
const NAMES_SHOWN = 12;

/** A verdict without what makes no other verdict of it. */
function plain(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
