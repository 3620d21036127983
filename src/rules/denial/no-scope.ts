import { defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "denial/no-scope",
  severity: "warning",
  asksFor: ["denies.*.scope", "denies.*.responsive"],
  summary: "A denial that does not say what it covers.",
  why: `Denials are often narrower than they sound. "We are not planning a second wave" says nothing about a first one, and a
rejection of "these claims" may cover the number but not the plan. Anyone who assesses a denial later has to know which part
of the claim it covers and which it does not.

Write it in \`scope\`, in your own words: what is denied, and what is not. If the denial itself does not say, write that. A
denial that answers the whole claim (\`responsive: full\`) needs no scope.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
road-open:
  quote: Cars may use the road
  statement: Cars may use the road.
  attribution: council
  denies: [{ claim: road-closed, scope: that it is closed to cars; says nothing of lorries }]
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
road-open:
  quote: Cars may use the road
  statement: Cars may use the road.
  attribution: council
  denies: [{ claim: road-closed }]
`,
    },
  },
  claim: (entry, { report }) => {
    for (const [index, { claim, scope, responsive }] of (entry.claim.denies ?? []).entries()) {
      if (scope !== undefined || responsive === "full") continue;
      report(
        inClaim(entry, "denies", index),
        `Which part of "${claim}" is denied, and which is not? Say so in scope.`,
      );
    }
  },
});
