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

  test("has no quotes where none was found", () => {
    const none = makeLock(TEXT, []);
    expect(formatLock(none).endsWith('"quotes": {}\n}\n')).toBe(true);
    expect(read(formatLock(none))).toEqual(none);
  });

  test("has a claim a line", () => {
    const place = { kind: "found", span: { start: 2, end: 9 }, match: "normalised" } as const;
    const two = makeLock(
      TEXT,
      ["b", "a"].map((id) => ({ id, quote: QUOTE, place })),
    );
    const quote = JSON.stringify({ sha256: quoteHash(QUOTE), start: 2, end: 9, match: "normalised" });
    expect(formatLock(two).split("\n").slice(4)).toEqual([
      '  "quotes": {',
      `    "b": ${quote},`,
      `    "a": ${quote}`,
      "  }",
      "}",
      "",
    ]);
  });

  test("may have a byte-order mark", () => {
    expect(read(`\uFEFF${formatLock(made)}`)).toEqual(made);
  });

  const AGAIN = "Regenerate it with `onrecord verify`.";

  test.each<[what: string, change: (content: string) => string, problem: string]>([
    ["is cut off", (content) => content.slice(0, -5), "it is not JSON."],
    ["has a byte-order mark elsewhere", (content) => content.replace(/\}\s*$/, "\uFEFF}"), "it is not JSON."],
    ["has a < in it", (content) => `${content}<\n`, "it is not JSON."],
    ["has a = in it", (content) => `${content}=\n`, "it is not JSON."],
    ["has a > in it", (content) => `${content}>\n`, "it is not JSON."],
    ["has other keys", (content) => content.replace("{", '{ "more": 1,'), ""],
    ["is of no version", (content) => content.replace('"lock": 2', '"lock": 0'), '("lock" is wrong).'],
    [
      "is of a version in words",
      (content) => content.replace('"lock": 2', '"lock": "3"'),
      '("lock" is wrong).',
    ],
    ["is of half a version", (content) => content.replace('"lock": 2', '"lock": 3.5'), '("lock" is wrong).'],
    [
      "is of form 0",
      (content) => content.replace(/"normalisation": \d/, '"normalisation": 0'),
      '("normalisation" is wrong).',
    ],
    [
      "is of half a form",
      (content) => content.replace(/"normalisation": \d/, '"normalisation": 1.5'),
      '("normalisation" is wrong).',
    ],
    ["has a length below nothing", (content) => content.replace("14}", "-1}"), '("text.length" is wrong).'],
    [
      "has a hash that is too long",
      (content) => content.replace('","length', '0","length'),
      '("text.sha256" is wrong).',
    ],
    [
      "has a hash that begins with something else",
      (content) => content.replace('"sha256":"', '"sha256":"x'),
      '("text.sha256" is wrong).',
    ],
    [
      "has a quote of nothing",
      (content) => content.replace('"start":2', '"start":9'),
      '("quotes.one" is wrong).',
    ],
    [
      "has a quote before the text",
      (content) => content.replace('"start":2', '"start":-2'),
      '("quotes.one.start" is wrong).',
    ],
    [
      "has a quote found in some other way",
      (content) => content.replace('"exact"', '"fuzzy"'),
      '("quotes.one.match" is wrong).',
    ],
    [
      "has a quote with more",
      (content) => content.replace('"exact"', '"exact","more":1'),
      '("quotes.one" is wrong).',
    ],
  ])("that %s is none", (_, change, problem) => {
    const separator = problem.startsWith("it") ? ": " : problem === "" ? "." : " ";
    expect(parseLock(change(formatLock(made)))).toEqual({
      problem: `This is not a lock written by onrecord${separator}${problem} ${AGAIN}`,
    });
  });

  test.each(["<<<<<<< HEAD", "=======", ">>>>>>> main"])("with %s in it is to be made anew", (line) => {
    const merged = formatLock(made).replace('  "text"', `${line}\n  "text"`);
    expect(parseLock(merged)).toEqual({ problem: `This lock has merge-conflict markers. ${AGAIN}` });
    expect(parseLock(merged.replace(line, ` ${line}`))).toEqual({
      problem: `This is not a lock written by onrecord: it is not JSON. ${AGAIN}`,
    });
  });

  test("of a newer program is not guessed at", () => {
    expect(parseLock(formatLock(made).replace('"lock": 2', '"lock": 3'))).toEqual({
      problem: "This lock was written by a newer onrecord. Install that one to read it.",
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
    expect(sinceVerified({ exact: "closed", after: "It\u0092s" }, then)).toBe("verify again");
    expect(sinceVerified({ exact: "closed", after: "now" }, then)).toBe("edited");
  });
});

describe("the hash of a quote", () => {
  test("is that of its words and of its context, each in its place", () => {
    const hashes = [{ exact: "a" }, { exact: "a", before: "b" }, { exact: "a", after: "b" }].map(quoteHash);
    expect(hashes).toEqual(["a\n\n", "a\nb\n", "a\n\nb"].map(sha256));
  });

  test("is the same in other typography", () => {
    expect(quoteHash({ exact: "“It’s –\n shut”", before: "he said:" })).toBe(
      quoteHash({ exact: '"It\'s - shut"', before: " he said: " }),
    );
  });
});
