import { defineRule, inClaim } from "../define.ts";
import { POLITIFACT_EDITORS } from "../guidelines.ts";

export default defineRule({
  id: "check/same-hand",
  severity: "note",
  mode: "in-house",
  summary: "A claim logged and checked by the same person.",
  why: `People read what they meant to write, not what they wrote. A check is worth most when it is done by someone other than
the person who logged the claim. Have a colleague look at it and sign it.

Names are compared as written, ignoring capitals; the rule does not know that "AB" is "Anna Berg". On a small desk one person
may have to do both: then turn the rule off, or ask for a second pair of eyes only on \`central\` claims.`,
  guideline: POLITIFACT_EDITORS,
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  logged: { by: AB, on: 2024-05-01 }
  check: { status: checked, by: CD, on: 2024-05-01 }
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  logged: { by: AB, on: 2024-05-01 }
  check: { status: checked, by: ab, on: 2024-05-01 }
`,
    },
  },
  claim: (entry, { report }) => {
    const { logged, check } = entry.claim;
    if (check?.status !== "checked" || check.by === undefined || logged === undefined) return;
    if (plain(logged.by) !== plain(check.by)) return;
    report(
      inClaim(entry, "check", "by"),
      `${check.by} both logged and checked this claim. Have someone else check it and sign.`,
    );
  },
});

function plain(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
