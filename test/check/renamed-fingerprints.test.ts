import { expect, test } from "vitest";
import type { Fingerprinted } from "../../src/check/finding.ts";
import { matchFindings } from "../../src/check/renamed-fingerprints.ts";
import type { RecordFile } from "../../src/desk/desk.ts";
import type { Renaming } from "../../src/desk/renaming.ts";

/** Of findings and records, only what a match looks at. */
const found = (...fingerprints: readonly string[]) =>
  fingerprints.map((fingerprint) => ({ fingerprint }) as Fingerprinted);
const record = { name: "bridge", path: "claims/2024/bridge.yaml" } as RecordFile;

const CLAIM: Renaming = { kind: "claim", record, from: "safe", to: "is-safe" };
const SOURCE: Renaming = { kind: "source", record, from: "works", to: "ministry" };
const ARTICLE: Renaming = { kind: "article", record, from: "bridge", to: "old-bridge" };

test.each([
  ["a claim", CLAIM, "r bridge/safe f 1", "r bridge/is-safe f 1"],
  ["a claim that is called alike", CLAIM, "r bridge/safer f 1", "r bridge/safer f 1"],
  ["a claim of another article", CLAIM, "r tunnel/safe f 1", "r tunnel/safe f 1"],
  ["a claim, in its file", CLAIM, "r bridge.yaml claims.safe.knd 1", "r bridge.yaml claims.is-safe.knd 1"],
  [
    "a source of that name, in the file",
    CLAIM,
    "r bridge.yaml sources.safe 1",
    "r bridge.yaml sources.safe 1",
  ],
  ["a claim, in another file", CLAIM, "r tunnel.yaml claims.safe.knd 1", "r tunnel.yaml claims.safe.knd 1"],
  ["a source", SOURCE, "r sources/works name 1", "r sources/ministry name 1"],
  ["another source", SOURCE, "r sources/roadworks name 1", "r sources/roadworks name 1"],
  ["an article's claim", ARTICLE, "r bridge/safe f 1", "r old-bridge/safe f 1"],
  ["an article's record", ARTICLE, "r bridge.yaml article.title 1", "r old-bridge.yaml article.title 1"],
  ["an article's text", ARTICLE, "r bridge.txt - 1", "r old-bridge.txt - 1"],
  ["an article that is called alike", ARTICLE, "r bridges/safe f 1", "r bridges/safe f 1"],
  ["another file", ARTICLE, "r bridge.yaml.md - 1", "r bridge.yaml.md - 1"],
] as const)("the fingerprint of %s", (_, renaming, before, after) => {
  const matched = matchFindings(found(before), found(after), renaming);
  expect(matched.fresh).toEqual([]);
  expect(matched.fingerprintNow(before)).toBe(after);
  // Also of what is in a baseline and no longer found.
  expect(matchFindings([], [], renaming).fingerprintNow(before)).toBe(after);
});

test("a hash of words with the name in them is another one afterwards", () => {
  const before = [
    "r bridge/half attribution 1",
    "r bridge/half attribution 2",
    "r bridge/safe attribution 1",
  ];
  const after = ["r bridge/half attribution 3", "r bridge/half attribution 2", "r bridge/safe attribution 3"];
  const { fresh, fingerprintNow } = matchFindings(found(...before), found(...after), SOURCE);
  expect(fresh).toEqual([]);
  expect(before.map(fingerprintNow)).toEqual(after);
});

test("a finding more is new, and one of another rule or field", () => {
  const before = found("r bridge/safe f 1", "r bridge/safe g 1");
  const after = found(
    "r bridge/is-safe f 1",
    "r bridge/is-safe f 1",
    "q bridge/is-safe g 2",
    "r bridge/is-safe g 2",
  );
  expect(matchFindings(before, after, CLAIM).fresh).toEqual(
    found("r bridge/is-safe f 1", "q bridge/is-safe g 2"),
  );
});

test("what is found at another place is another finding, however alike the two are called", () => {
  const { fresh, fingerprintNow } = matchFindings(found("r bridge/a bc 1"), found("r bridge/ab c 2"), CLAIM);
  expect(fresh).toEqual(found("r bridge/ab c 2"));
  expect(fingerprintNow("r bridge/a bc 1")).toBe("r bridge/a bc 1");
});

test("what is found as before stays, and what is new at its place is what was there beside it", () => {
  const before = found("r bridge/a f 2", "r bridge/a f 1");
  const { fresh, fingerprintNow } = matchFindings(before, found("r bridge/a f 1", "r bridge/a f 3"), CLAIM);
  expect(fresh).toEqual([]);
  expect(["r bridge/a f 1", "r bridge/a f 2"].map(fingerprintNow)).toEqual([
    "r bridge/a f 1",
    "r bridge/a f 3",
  ]);
});
