import { numberOf } from "../../language/en/source-description.ts";
import { isEnglish } from "../../model/language.ts";
import { defineRule, inClaim } from "../define.ts";
import { REUTERS_SOURCING } from "../guidelines.ts";
import { usesOfUnnamed } from "../shared/uses-of-unnamed.ts";

export default defineRule({
  id: "attribution/plural-sources",
  severity: "warning",
  asksFor: ["count"],
  summary: "Unnamed sources in the plural, of which the record does not say how many they are.",
  why: `"Officials say" claims that at least two people have said it. If it was one, the reader is told that the claim is better
borne out than it is.

Write how many there are in \`count\` on the source. Where the article does not say, write \`count: undisclosed\`: that is an
answer, and the reader of the record knows that somebody looked. If there is one, the description goes into the singular.`,
  guideline: REUTERS_SOURCING,
  houses: { reuters: "sources are never cited in the plural when there is only one" },
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed, two engineers said
  statement: The road is closed.
  attribution: { source: engineers, cue: said }
`,
      files: {
        "claims/unnamed.yaml":
          "sources:\n  engineers: { kind: unnamed, described-as: two engineers at the ministry, count: 2 }\n",
      },
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed, engineers said
  statement: The road is closed.
  attribution: { source: engineers, cue: said }
`,
      files: {
        "claims/unnamed.yaml":
          "sources:\n  engineers: { kind: unnamed, described-as: engineers at the ministry }\n",
      },
    },
  },
  desk: (desk, { report }) => {
    for (const { source, entry, link } of usesOfUnnamed(desk)) {
      const { "described-as": description, count } = source.source;
      if (description === undefined || !isEnglish(entry.record.article?.language)) continue;
      const wrong = disagreement(description, numberOf(description), count);
      if (wrong === undefined) continue;
      const field = count === undefined ? "described-as" : "count";
      report({ file: source.record, place: { path: [...source.path, field] } }, wrong, {
        related: [{ ...inClaim(entry, ...link.sourcePath), message: "credited here" }],
      });
    }
  },
});

function disagreement(
  description: string,
  described: ReturnType<typeof numberOf>,
  count: number | string | undefined,
): string | undefined {
  if (described === "one" || typeof count === "string") return undefined;
  if (count === undefined) {
    const answer =
      typeof described === "number"
        ? `count: ${described}`
        : "count: 2, or count: undisclosed where the article does not say";
    return `"${description}" is more than one, and one source is recorded. Say how many there are: ${answer}.`;
  }
  if (typeof described === "number" && described !== count)
    return `"${description}" is ${described}, and the count is ${count}. Correct one of the two.`;
  return count < 2
    ? `"${description}" is more than one, and the count is ${count}. Correct one of the two.`
    : undefined;
}
