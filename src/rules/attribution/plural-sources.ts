import { numberOf } from "../../language/en/source-number.ts";
import { isEnglish } from "../../model/language.ts";
import { defineRule, inClaim } from "../define.ts";
import { REUTERS_SOURCING } from "../guidelines.ts";
import { usesOfUnnamed } from "../shared/uses-of-unnamed.ts";

export default defineRule({
  id: "attribution/plural-sources",
  severity: "warning",
  exception: { severity: "note", where: "only the count is missing, and the article is another outlet's" },
  asksFor: ["count"],
  summary: "Plural unnamed sources with no count recorded.",
  why: `"Officials say" claims that at least two people said it. If only one did, readers are told that the claim is better
supported than it is.

Write how many there are in \`count\` on the source. If the article does not say, write \`count: undisclosed\`: that is an
answer too, and shows that someone looked. If there is only one, put the description in the singular. Shares (16 percent of voters), crowds (voters) and papers (records)
are not counted.`,
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
        isException: count === undefined && entry.record.mode !== "in-house",
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
        : "count: 2, or count: undisclosed if the article does not say";
    return `"${description}" is plural, but the record has one source. Say how many there are: ${answer}.`;
  }
  if (typeof described === "number" && described !== count)
    return `"${description}" means ${described}, but count is ${count}. Correct whichever is wrong.`;
  return count < 2
    ? `"${description}" is plural, but count is ${count}. Correct whichever is wrong.`
    : undefined;
}
