import { describe, expect, test } from "vitest";
import { printedPath, whyNotCounted } from "../../../src/rules/shared/corroboration-offered.ts";
import { claim, find, madeUpDesk, provenance } from "../../provenance/desk.ts";

describe("why what is offered does not count", () => {
  /** Of the ministry's claim: what its evidence and the claims that confirm it lack. */
  const why = (evidence: readonly string[], ...confirming: readonly string[]) => {
    const item = (fields: string) => `{ kind: article, shows: supports, ${fields} }`;
    const others = confirming.map((attribution, at) =>
      claim(`c${at + 1}`, `attribution: ${attribution}, confirms: [{ claim: it, scope: it }]`),
    );
    const { desk, corroborationsOf } = provenance({
      gazette: [
        claim("it", `attribution: ministry, evidence: [${evidence.map(item).join(", ")}]`),
        ...others,
      ].join(""),
    });
    return whyNotCounted(desk, corroborationsOf(find(desk, "gazette/it")));
  };
  const SAME = "both go back to Ministry";

  test.each<readonly [readonly string[], readonly string[], string]>([
    [[], [], ""],
    [[], ["council"], ""],
    [["source: council"], [], ""],
    [[], ["ministry"], `"gazette/c1" confirms it, but ${SAME}.`],
    [[], ["ministry", "council", "ministry"], `"gazette/c1" and "gazette/c3" confirm it, but ${SAME}.`],
    [
      [],
      Array(4).fill("ministry"),
      `"gazette/c1", "gazette/c2", "gazette/c3" and "gazette/c4" confirm it, but ${SAME}.`,
    ],
    [
      [],
      Array(5).fill("ministry"),
      `"gazette/c1", "gazette/c2", "gazette/c3" and 2 more claims confirm it, but ${SAME}.`,
    ],
    [["source: ministry"], [], `Evidence 1 (Ministry) supports it, but ${SAME}.`],
    [
      ["source: ministry", "source: council", "source: ministry"],
      [],
      `Evidence 1 and 3 (Ministry) support it, but ${SAME}.`,
    ],
    [
      Array(5).fill("source: ministry"),
      [],
      `Evidence 1, 2, 3 and 2 more items (Ministry) support it, but ${SAME}.`,
    ],
    [
      ["source: undisclosed", "url: https://a.example/1"],
      [],
      "Evidence 1 and 2 support it, but the record does not say where that comes from.",
    ],
  ])("%j, confirmed by %j", (evidence, confirming, sentences) => {
    expect(why(evidence, ...confirming)).toBe(sentences);
  });

  const REASONS = ["source: courier, root: ministry", "source: herald, root: ministry", "source: ministry"];
  const SHOWN = [
    `Evidence 1 (Courier) supports it, but ${SAME}.`,
    `Evidence 2 (Herald) supports it, but ${SAME}.`,
    `Evidence 3 (Ministry) supports it, but ${SAME}.`,
  ].join(" ");

  test("three reasons are given, and further ones counted", () => {
    const one = "source: undisclosed";
    const two = "source: gazette, root: ministry";
    expect(why(REASONS)).toBe(SHOWN);
    expect(why([...REASONS, one])).toBe(`${SHOWN} 1 more does not count either.`);
    expect(why([...REASONS, one, two])).toBe(`${SHOWN} 2 more do not count either.`);
  });
});

describe("a path", () => {
  const printed = (path: string) => printedPath(madeUpDesk({}), path.split(" "));

  test("of six is printed whole, of seven by where it begins and ends", () => {
    expect(printed("gazette courier herald council reds ministry")).toBe(
      "Gazette <- Courier <- Herald <- Council <- Reds <- Ministry",
    );
    expect(printed("gazette courier herald council blues reds ministry")).toBe(
      "Gazette <- Courier <- Herald <- … <- Reds <- Ministry",
    );
  });
});
