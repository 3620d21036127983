import { describe, expect, test } from "vitest";
import { findClaims } from "../../src/audit/find-claims.ts";
import { claim, madeUpDesk } from "../provenance/desk.ts";
import { copyOf, onrecord } from "./run.ts";

const desk = copyOf("claims", "onrecord.yaml");

describe("onrecord find", () => {
  test("claims that have the words, the best first; then those in other words", async () => {
    expect(await onrecord(["find", "400,000", "recruit"], desk)).toMatchSnapshot();
    expect(
      (await onrecord(["find", "army", "wants", "more", "men", "for", "the", "war"], desk)).stdout,
    ).toMatch(/^In other words\nexpress-e-summons\/bloomberg-400k/);
  });

  test("as JSON, with how each was found", async () => {
    const { stdout } = await onrecord(["find", "no second mobilisation wave planned", "--json"], desk);
    const { version, claims } = JSON.parse(stdout);
    expect(version).toBe(1);
    expect(claims.map(({ by, address }: { by: string; address: string }) => `${by} ${address}`)).toEqual([
      "rewording express-e-summons/tsimlyansky-no-second-wave",
      "rewording sample-brief/tsimlyansky-no-second-wave",
    ]);
  });

  test("ten of many, and how to see the others", async () => {
    const few = await onrecord(["find", "the"], desk);
    expect(few.stderr).toMatch(/^onrecord: \d+ more claims found: --all shows them\.\n$/);
    const all = await onrecord(["find", "the", "--all"], desk);
    expect(all.stderr).toBe("");
    expect(all.stdout.length).toBeGreaterThan(few.stdout.length);
  });

  test("nothing", async () => {
    expect(await onrecord(["find", "zebra"], desk)).toEqual({
      code: 0,
      stdout: "",
      stderr: "onrecord: No claim has these words: zebra.\n",
    });
  });
});

describe("words are found", () => {
  const made = madeUpDesk({
    gazette:
      claim("bridge", "attribution: reed").replace(
        "statement: It is so.",
        "statement: The bridge at Málaga is closed.",
      ) +
      claim("road", "attribution: [courier, ministry]").replace(
        "statement: It is so.",
        "statement: '4,000 cars use it.'",
      ) +
      claim("insider", "attribution: insider"),
  });
  const entries = made.records.find(({ name }) => name === "gazette")?.claims ?? [];
  const found = (words: string, conceal = (text: string) => text) =>
    findClaims(made, entries, words, conceal).map(({ entry }) => entry.id);

  test.each<[words: string, ids: readonly string[]]>([
    ["bridge", ["bridge"]],
    ["closed bridge", ["bridge"]],
    ["brigde", ["bridge"]],
    ["brdge", ["bridge"]],
    ["malaga", ["bridge"]],
    ["Ada Reed", ["bridge"]],
    ["ministry", ["road"]],
    ["4,000", ["road"]],
    ["an engineer", ["insider"]],
    ["tunnel", []],
    ["", []],
    ["[(*+?\\", []],
  ])("%j", (words, ids) => expect(found(words)).toEqual(ids));

  test("but not those that are hidden", () => {
    expect(found("Reed", (text) => text.replaceAll("Reed", "████"))).toEqual([]);
  });
});
