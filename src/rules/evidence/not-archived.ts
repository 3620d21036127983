import { defineRule, inClaim } from "../define.ts";
import { REUTERS_INTERNET } from "../guidelines.ts";
import { faultOf, isAtArchive } from "../shared/web-address.ts";

export default defineRule({
  id: "evidence/not-archived",
  severity: "warning",
  asksFor: ["evidence.*.archived", "evidence.*.file"],
  summary: "Evidence on a web page with no archived copy.",
  why: `Pages are changed and taken down, and the ones that matter in a dispute go first. A check based on a page that is gone
rests on the desk's word. Have a web archive make a copy (the Wayback Machine, archive.today, Perma.cc) and write its address
under \`archived\`, or keep the document in the desk and name it under \`file\`.

An address at a web archive needs no second one. Waive this if a page forbids or defeats archiving and its owner can be
trusted to keep it; keep your own copy even then.`,
  guideline: REUTERS_INTERNET,
  examples: {
    passing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence:
    - kind: document
      source: council
      url: https://council.example/notice
      archived: https://web.archive.org/web/20240503101500/https://council.example/notice
      locator: page 1
      shows: supports
`,
    },
    failing: {
      claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence:
    - { kind: document, source: council, url: "https://council.example/notice", locator: page 1, shows: supports }
`,
    },
  },
  claim: (entry, { report }) => {
    for (const [index, { url, archived, file }] of (entry.claim.evidence ?? []).entries()) {
      if (url === undefined || file !== undefined || isAtArchive(url)) continue;
      // Of what is no address there can be no copy; that it is none is reported.
      if (archived === undefined && faultOf(url, entry.record.mode) === undefined) {
        report(
          inClaim(entry, "evidence", index, "url"),
          "This page has no archived copy and may change or disappear. Archive it and write the copy's address under archived, or keep a copy in the desk (file).",
        );
      } else if (archived === url) {
        report(
          inClaim(entry, "evidence", index, "archived"),
          "This is the page's own address, not a copy's. Archive the page and write the copy's address here.",
        );
      }
    }
  },
});
