import { describe, expect, test } from "vitest";
import { formatLock, sha256 } from "../../src/text/lock.ts";
import { claim, said } from "./said.ts";

/** A claim whose quote has a mark of Windows-1252 that was read as Latin-1. */
const MARKED = claim("marked").replace("quote: The road is closed", 'quote: "The road\\x92s closed"');

/** A lock of the first version of the form, which left such marks in place. */
const FIRST = formatLock({
  lock: 1,
  normalisation: 1,
  text: { sha256: sha256("a made-up text"), length: 14 },
  quotes: {
    marked: { sha256: sha256("The road\u0092s closed\n\n"), start: 0, end: 18, match: "exact" },
    plain: { sha256: sha256("The road is closed\n\n"), start: 20, end: 38, match: "exact" },
  },
});
const files = { "claims/example.lock": FIRST };

describe("a lock of another version", () => {
  test("proves the quotes that it still has the hash of", () => {
    const example = { claims: claim("plain"), files };
    expect(said("quote/edited-since-verified", example)).toEqual([]);
    expect(said("quote/unverified", example)).toEqual([]);
  });

  test("asks for those to be verified again that are read in another way, and calls none edited", () => {
    const example = { claims: MARKED, files };
    expect(said("quote/edited-since-verified", example)).toEqual([]);
    expect(said("quote/unverified", example)).toEqual([
      expect.stringContaining("Run `onrecord verify` again"),
    ]);
  });

  test("shows an edit of any other", () => {
    const example = { claims: claim("plain").replace("road is", "road was"), files };
    expect(said("quote/edited-since-verified", example)).toHaveLength(1);
    expect(said("quote/unverified", example)).toEqual([]);
  });

  test("asks for nothing where the text is there", () => {
    const example = { claims: MARKED, files, text: "The road\u0092s closed.\n" };
    expect(said("quote/unverified", example)).toEqual([]);
    expect(said("quote/not-found", example)).toEqual([]);
  });
});

describe("what cannot be seen in a text", () => {
  test.each([
    ["a control character", "The road is\u0092 closed.\n"],
    ["a zero-width space before a quotation mark", "“The road is closed\u200B”, it said.\n"],
    ["a joiner beside a space", "The road\u200D is closed.\n"],
  ])("may be left out of the quote: %s", (_, text) => {
    expect(said("quote/not-found", { claims: claim("plain"), text })).toEqual([]);
  });

  test.each(["\u200B", "\u00AD", "\u2060", "\u200F", "\u0092"])(
    "does not keep a quotation from being one: %j",
    (unseen) => {
      const claims = claim("plain", "form: direct");
      const text = `The ministry said: “${unseen}The road is closed${unseen}”${unseen}.\n`;
      expect(said("quote/form", { claims, text })).toEqual([]);
      expect(said("quote/orphan", { claims, text })).toEqual([]);
      const straight = `The ministry said: ${unseen}"${unseen}The road is closed${unseen}"${unseen}.\n`;
      expect(said("quote/form", { claims, text: straight })).toEqual([]);
    },
  );
});

describe("on words that never end, a rule does", () => {
  const text = `${"The road is shut. ".repeat(20_000)}\n`;

  test("for a cue of tabs, or of gaps", () => {
    for (const gap of ["\\t", " ... "]) {
      const cue = `attribution: { source: ministry, cue: "said${gap.repeat(100_000)}so" }`;
      const claims = claim("plain", cue).replace("closed", "shut");
      expect(said("quote/cue-not-found", { claims, text })).toEqual([]);
    }
  });

  test("for a passage with many gaps", () => {
    const passage = "road ... ".repeat(10_000);
    const evidence = `evidence: [{ kind: document, file: kept.txt, quote: "${passage}", shows: supports }]`;
    const kept = { "kept.txt": text };
    expect(said("evidence/quote-not-found", { claims: claim("plain", evidence), files: kept })).toEqual([]);
    const other = claim("plain", evidence.replace("road", "bridge"));
    expect(said("evidence/quote-not-found", { claims: other, files: kept })).toHaveLength(1);
  });

  test("for a publisher of dots, and a path of slashes", () => {
    const settings = `tertiary-publishers: ["${"a.".repeat(100_000)}"]\npaths: { "x${"/".repeat(200_000)}x": { mode: in-house } }\n`;
    expect(said("record/unused-setting", { claims: claim("plain"), settings })).toHaveLength(2);
  });
});
