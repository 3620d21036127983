import type { ClaimEntry } from "../../desk/desk.ts";
import { askedOf } from "../../model/claim.ts";
import { claimItself, defineRule, inClaim, type Location } from "../define.ts";
import { AP_BARE_SOURCE, AP_INTERVIEWED } from "../guidelines.ts";
import { noComment, noCommentCue } from "../no-comment.ts";
import { ownUnnamed } from "../our-unnamed-source.ts";

export default defineRule({
  id: "anonymity/declined-and-quoted",
  severity: "warning",
  mode: "in-house",
  summary: "Somebody who is quoted without a name, and said to have declined to comment, in one article.",
  why: `To print that somebody would not comment, and beside it what the same person said without a name, tells the reader something
that is not so.

Leave one of the two out. What the source said as spokesperson and what the body declined to say are two things; the record
keeps them apart by their sources.`,
  guideline: [AP_INTERVIEWED, AP_BARE_SOURCE],
  houses: { ap: "who is quoted anonymously cannot be quoted on the record as refusing to comment" },
  examples: {
    passing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: insider, cue: said }
  reply: { to: ministry, put: that the road is closed, sought: 2024-05-01, outcome: declined }
`,
    },
    failing: {
      mode: "in-house",
      claims: `
road-closed:
  quote: The road is closed, an engineer said
  statement: The road is closed.
  attribution: { source: insider, cue: said }
  reply: { to: insider, put: that the road is closed, sought: 2024-05-01, outcome: declined }
`,
    },
  },
  record: (record, { desk, report }) => {
    const declined = new Map<string, Location>();
    const quoted = new Map<string, ClaimEntry>();
    for (const entry of record.claims) {
      const { reply, withdrawn } = entry.claim;
      if (withdrawn) continue;
      if (reply?.outcome === "declined")
        for (const id of askedOf(reply)) if (!declined.has(id)) declined.set(id, inClaim(entry, "reply"));
      const own = ownUnnamed(desk, entry);
      if (!own) continue;
      const { source } = own.link.link;
      const { cue = "" } = own.link.link;
      if (noCommentCue(cue) ?? noComment(entry.quote.exact)) declined.set(source, claimItself(entry));
      else if (!quoted.has(source)) quoted.set(source, entry);
    }
    for (const [id, entry] of quoted) {
      const location = declined.get(id);
      if (!location) continue;
      report(
        claimItself(entry),
        "This source is quoted here without a name, and elsewhere in the article said to have declined to comment. Leave one of the two out.",
        { related: [{ ...location, message: "declined to comment" }] },
      );
    }
  },
});
