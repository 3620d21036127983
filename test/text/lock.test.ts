import { describe, expect, test } from "vitest";
import {
  formatLock,
  type LockedQuote,
  lockedQuote,
  makeLock,
  parseLock,
  quoteHash,
  sha256,
  sinceVerified,
} from "../../src/text/lock.ts";
import { NORMALISATION } from "../../src/text/normalise.ts";

const TEXT = { sha256: sha256("a made-up text"), content: "a made-up text" };
const QUOTE = { exact: "made-up" };

const made = makeLock(TEXT, [
  { id: "one", quote: QUOTE, place: { kind: "found", span: { start: 2, end: 9 }, match: "exact" } },
]);

function read(content: string) {
  const reading = parseLock(content);
  if ("problem" in reading) throw new Error(reading.problem);
  return reading.lock;
}

/** A quote as the first version hashed one that it did not change. */
function locked(exact: string, normalisation: number): LockedQuote {
  return { sha256: sha256(`${exact}\n\n`), start: 0, end: 1, match: "exact", normalisation };
}

describe("a lock", () => {
  test("is a few lines, and reads back as it was made", () => {
    expect(formatLock(made)).toBe(`{
  "lock": 2,
  "normalisation": ${NORMALISATION},
  "text": ${JSON.stringify({ sha256: TEXT.sha256, length: 14 })},
  "quotes": {
    "one": ${JSON.stringify({ sha256: quoteHash(QUOTE), start: 2, end: 9, match: "exact" })}
  }
}
`);
    expect(read(formatLock(made))).toEqual(made);
  });

  test("without a version of the form is one of the first", () => {
    const first = formatLock(made)
      .replace(/ {2}"normalisation".*\n/, "")
      .replace('"lock": 2', '"lock": 1');
    expect(lockedQuote(read(first), "one")).toMatchObject({ normalisation: 1, sha256: quoteHash(QUOTE) });
    expect(lockedQuote(read(first), "constructor")).toBeUndefined();
  });

  test("of a newer program is not guessed at", () => {
    expect(parseLock(formatLock(made).replace('"lock": 2', '"lock": 3'))).toMatchObject({
      problem: expect.stringContaining("newer onrecord"),
    });
  });
});

describe("since it was verified, a quote", () => {
  test.each<[what: string, now: string, then: LockedQuote, expected: string]>([
    ["is what it was", "It is closed", locked("It is closed", NORMALISATION), "unchanged"],
    ["is what it was, by a hash of the first form", "It is closed", locked("It is closed", 1), "unchanged"],
    ["is what it was, by a hash of a form to come", "It is closed", locked("It is closed", 99), "unchanged"],
    ["was edited", "It is shut", locked("It is closed", NORMALISATION), "edited"],
    ["was edited, which the first form shows as well", "It is shut", locked("It is closed", 1), "edited"],
    ["is read in another way", "It\u0092s closed", locked("It\u0092s closed", 1), "verify again"],
    ["may be read in another way", "It is shut", locked("It is closed", 99), "verify again"],
  ])("%s", (_, now, then, expected) => {
    expect(sinceVerified({ exact: now }, then)).toBe(expected);
  });

  test("its context counts", () => {
    const then = locked("closed", 1);
    expect(sinceVerified({ exact: "closed", before: "It\u0092s" }, then)).toBe("verify again");
    expect(sinceVerified({ exact: "closed", before: "It is" }, then)).toBe("edited");
  });
});
