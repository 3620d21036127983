import type { ClaimEntry } from "../../desk/desk.ts";
import { isUnread } from "../../desk/unread.ts";
import type { PlacedLink } from "../../model/attribution.ts";
import { nameOf } from "../../provenance/independence.ts";
import { defineRule, inClaim } from "../define.ts";
import { REUTERS_WHEN_TO_SOURCE } from "../guidelines.ts";

export default defineRule({
  id: "attribution/no-position",
  severity: "note",
  exception: { severity: "warning", where: "the article is the desk's own draft" },
  asksFor: ["attribution.role", "attribution.*.role"],
  summary: "A person credited by name alone, with no position or organisation.",
  why: `A name tells readers little; a position tells them how that person can know. Positions change, so they are recorded on
the link: the role that the person had when they said it.

Write \`role\` on the link, or \`of\` on the source if the person speaks for an organisation. Once per article is enough. If
the article itself gives no position, write \`role: none given\`: that is an answer too, and shows that someone looked.`,
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
        `${nameOf(desk, id)} is credited by name alone. Add the role that the article gives (role), or the organisation they speak for (of, on the source); if it gives neither, write role: none given.`,
        { isException: record.mode === "in-house" },
      );
    }
  },
});
