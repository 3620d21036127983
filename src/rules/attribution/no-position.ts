import type { ClaimEntry } from "../../desk/desk.ts";
import { isUnread } from "../../desk/unread.ts";
import type { PlacedLink } from "../../model/attribution.ts";
import { nameOf } from "../../provenance/independence.ts";
import { defineRule, inClaim } from "../define.ts";
import { REUTERS_WHEN_TO_SOURCE } from "../guidelines.ts";

export default defineRule({
  id: "attribution/no-position",
  severity: "warning",
  asksFor: ["attribution.role", "attribution.*.role"],
  summary: "A person who is credited by name alone, without a position or a body.",
  why: `A name tells a reader little; the position tells how its bearer can know. It also changes, so it stands on the link: the
role that the person had when they said it.

Write \`role\` on the link, or \`of\` on the source where the person speaks for a body. Once in an article is enough. Where
the article itself gives no position, the finding is one about the article.`,
  guideline: REUTERS_WHEN_TO_SOURCE,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: { source: moss, role: head of the works }
road-open:
  quote: The road will open in May
  statement: The road will open in May.
  attribution: moss
`,
      files: { "claims/people.yaml": "sources:\n  moss: { name: Ben Moss (made up), kind: person }\n" },
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: moss
`,
      files: { "claims/people.yaml": "sources:\n  moss: { name: Ben Moss (made up), kind: person }\n" },
    },
  },
  record: (record, { desk, report }) => {
    const placed = new Set<string>();
    const first = new Map<string, { readonly entry: ClaimEntry; readonly link: PlacedLink }>();
    for (const entry of record.claims) {
      if (entry.claim.withdrawn) continue;
      for (const link of entry.chain) {
        const { source, role } = link.link;
        if (role !== undefined) placed.add(source);
        if (!first.has(source)) first.set(source, { entry, link });
      }
    }
    for (const [id, { entry, link }] of first) {
      const source = desk.sources.get(id);
      if (source?.source.kind !== "person" || source.source.of !== undefined || placed.has(id)) continue;
      if (isUnread(source.record, [...source.path, "of"])) continue;
      report(
        inClaim(entry, ...link.sourcePath),
        `${nameOf(desk, id)} is credited by name alone. Write the role that the article gives (role), or the body that is spoken for (of, on the source).`,
      );
    }
  },
});
