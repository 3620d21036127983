import { distance } from "fastest-levenshtein";
import { SETTINGS_FILE } from "../../desk/find.ts";
import { nearestTo } from "../../model/did-you-mean.ts";
import { plainVerdict, scaleOf } from "../../model/verdict-scale.ts";
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
  exception: { severity: "warning", where: "the desk has declared no scale" },
  summary: "A verdict that is not on the desk's scale.",
  why: `A scale tells readers what each verdict means, and that every claim is measured on the same one. A verdict that is not on
it has no agreed meaning, and no rating to count by. Use one of the desk's own (\`verdicts\` in \`onrecord.yaml\`), or, if the
scale lacks a step, add it there with its meaning.

If a desk has no scale, any words will do. Only what looks like a misspelling of a common verdict is reported.`,
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
    if (verdict === undefined) return;
    const names = scaleOf(desk.settings).map(({ name }) => name);
    if (names.includes(verdict)) return;
    const same = names.find((name) => plainVerdict(name) === plainVerdict(verdict));
    const meant = same ?? nearestTo(verdict, names);
    // Where a desk has declared no scale, it may use any words, but hardly a misspelt one.
    if (!desk.settings.verdicts) {
      if (same === undefined && meant !== undefined && isMisspelt(verdict, meant))
        report(
          inClaim(entry, "check", "verdict"),
          `The verdict is "${verdict}". Did you mean "${meant}"? To use words of your own, list them as verdicts in ${SETTINGS_FILE}.`,
          { isException: true },
        );
      return;
    }
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

/** A letter or two in a long word: two words that only look alike are further apart. */
function isMisspelt(verdict: string, meant: string): boolean {
  return distance(plainVerdict(verdict), meant) <= (meant.length > LONG ? 2 : 1);
}

const LONG = 8;

/** More than any scale has that readers can keep apart. */
const NAMES_SHOWN = 12;
