import { describe, expect, test } from "vitest";
import { provenanceOf } from "../../src/provenance/provenance.ts";
import { repeatsItsArticle } from "../../src/provenance/relay.ts";
import { rootOfEvidence } from "../../src/provenance/root.ts";
import { exampleDesk } from "../rules/example-desk.ts";
import { type Articles, claim, find, madeUpDesk, provenance } from "./desk.ts";

/** The root of a claim: its kind, and the last voice that is known. */
function root(articles: Articles, address: string): string {
  const { desk, rootOf } = provenance(articles);
  const { kind, source } = rootOf(find(desk, address));
  return `${kind} ${source}`;
}

function path(articles: Articles, address: string): string {
  const { desk, pathOf } = provenance(articles);
  return pathOf(find(desk, address)).join(" < ");
}

describe("a chain of its own", () => {
  test.each([
    ["attribution: ministry", "named ministry", "gazette < ministry"],
    ["attribution: insider", "unnamed insider", "gazette < insider"],
    ["attribution: [courier, ministry]", "named ministry", "gazette < courier < ministry"],
    ["attribution: [courier, undisclosed]", "undisclosed courier", "gazette < courier < undisclosed"],
    ["attribution: undisclosed", "undisclosed gazette", "gazette < undisclosed"],
    ["attribution: none", "own-voice gazette", "gazette"],
    ["kind: fact", "unrecorded undefined", "gazette"],
    ["attribution: gazette", "named gazette", "gazette"],
    ["attribution: ghost", "named ghost", "gazette < ghost"],
    ["attribution: [undisclosed, undisclosed]", "undisclosed gazette", "gazette < undisclosed"],
  ])("%s", (attribution, expected, way) => {
    const articles = { gazette: claim("a", attribution) };
    expect(root(articles, "gazette/a")).toBe(expected);
    expect(path(articles, "gazette/a")).toBe(way);
  });
});

describe("a claim that is passed on", () => {
  const courier = (attribution: string) => claim("b", attribution);
  const passing = (attribution: string) => claim("a", `${attribution}repeats: [{ claim: courier/b }]`);
  test.each<[name: string, theirs: string, ours: string, expected: string, way: string]>([
    [
      "whose outlet does not say whom it has it from here, and does there",
      "attribution: ministry",
      "attribution: [courier, undisclosed], ",
      "named ministry",
      "gazette < courier < ministry",
    ],
    [
      "without credit",
      "attribution: ministry",
      "attribution: none, ",
      "named ministry",
      "gazette < courier < ministry",
    ],
    ["without an attribution", "attribution: ministry", "", "named ministry", "gazette < courier < ministry"],
    [
      "credited to its root alone",
      "attribution: ministry",
      "attribution: ministry, ",
      "named ministry",
      "gazette < courier < ministry",
    ],
    [
      "by way of another outlet",
      "attribution: ministry",
      "attribution: [herald, courier], ",
      "named ministry",
      "gazette < herald < courier < ministry",
    ],
    [
      "that the outlet says itself",
      "attribution: none",
      "attribution: courier, ",
      "own-voice courier",
      "gazette < courier",
    ],
    [
      "by an article that knows more",
      "attribution: undisclosed",
      "attribution: [courier, ministry], ",
      "named ministry",
      "gazette < courier < ministry",
    ],
    [
      "by an article that has it from somebody else",
      "attribution: ministry",
      "attribution: council, ",
      "named council",
      "gazette < council",
    ],
  ])("%s", (_, theirs, ours, expected, way) => {
    const articles = { courier: courier(theirs), gazette: passing(ours) };
    expect(root(articles, "gazette/a")).toBe(expected);
    expect(path(articles, "gazette/a")).toBe(way);
  });

  test("within an article: a headline has it from the body", () => {
    const gazette =
      claim("headline", "attribution: none, repeats: [{ claim: body }]") +
      claim("body", "attribution: insider");
    expect(root({ gazette }, "gazette/headline")).toBe("unnamed insider");
    expect(path({ gazette }, "gazette/headline")).toBe("gazette < insider");
  });

  test("that was withdrawn, or does not exist, says nothing", () => {
    const withdrawn = courier("attribution: ministry, withdrawn: { on: 2024-05-03, by: AB, reason: Wrong. }");
    expect(root({ courier: withdrawn, gazette: passing("attribution: courier, ") }, "gazette/a")).toBe(
      "named courier",
    );
    expect(root({ gazette: passing("attribution: courier, ") }, "gazette/a")).toBe("named courier");
  });

  test("over any number of articles", () => {
    const articles = {
      herald: claim("c", "attribution: none, repeats: [{ claim: gazette/a }]"),
      gazette: passing("attribution: courier, "),
      courier: courier("attribution: insider"),
    };
    expect(root(articles, "herald/c")).toBe("unnamed insider");
    expect(path(articles, "herald/c")).toBe("herald < gazette < courier < insider");
  });
});

describe("claims that repeat each other in a circle", () => {
  /** Asked in every order, so that none depends on which was asked for first. */
  function rootsOf(articles: Articles): Readonly<Record<string, string>> {
    const { desk } = provenance(articles);
    const addresses = [...desk.claims.keys()];
    const orders = addresses.map((_, at) => [...addresses.slice(at), ...addresses.slice(0, at)]);
    const all = [...orders, addresses.toReversed()].map((order) => {
      const { rootOf } = provenanceOf(desk);
      const found = order.map((address) => {
        const { kind, source, circle } = rootOf(find(desk, address));
        return [address, [kind, source, circle?.join(" < ")].filter(Boolean).join(" ")] as const;
      });
      return Object.fromEntries(found.toSorted());
    });
    for (const one of all) expect(one).toEqual(all[0]);
    return all[0] ?? {};
  }

  test.each<[name: string, articles: Articles, expected: string]>([
    [
      "each credits the other",
      {
        courier: claim("b", "attribution: gazette, repeats: [{ claim: gazette/a }]"),
        gazette: claim("a", "attribution: courier, repeats: [{ claim: courier/b }]"),
      },
      "circular courier courier < gazette",
    ],
    [
      "neither credits anybody",
      {
        courier: claim("b", "attribution: none, repeats: [{ claim: gazette/a }]"),
        gazette: claim("a", "repeats: [{ claim: courier/b }]"),
      },
      "circular courier courier < gazette",
    ],
    [
      "one does not say whom the other has it from",
      {
        courier: claim("b", "attribution: [gazette, undisclosed], repeats: [{ claim: gazette/a }]"),
        gazette: claim("a", "attribution: undisclosed, repeats: [{ claim: courier/b }]"),
      },
      "circular courier courier < gazette",
    ],
    [
      "three of them, and a fourth that has it from one",
      {
        courier: claim("b", "attribution: herald, repeats: [{ claim: herald/c }]"),
        gazette: claim("a", "attribution: courier, repeats: [{ claim: courier/b }]"),
        herald: claim("c", "attribution: gazette, repeats: [{ claim: gazette/a }]"),
        "council-4": claim("d", "attribution: herald, repeats: [{ claim: herald/c }]"),
      },
      "circular courier courier < herald < gazette",
    ],
    [
      "both know the root all the same",
      {
        courier: claim("b", "attribution: [gazette, ministry], repeats: [{ claim: gazette/a }]"),
        gazette: claim("a", "attribution: [courier, ministry], repeats: [{ claim: courier/b }]"),
      },
      "named ministry",
    ],
    [
      "two articles of one outlet",
      {
        gazette: claim("a", "attribution: gazette, repeats: [{ claim: gazette-2/b }]"),
        "gazette-2": claim("b", "attribution: gazette, repeats: [{ claim: gazette/a }]"),
      },
      "named gazette",
    ],
    [
      "two claims of one article",
      {
        gazette:
          claim("a", "attribution: ministry, repeats: [{ claim: b }]") +
          claim("b", "attribution: ministry, repeats: [{ claim: a }]"),
      },
      "named ministry",
    ],
    [
      "a claim that repeats itself",
      { gazette: claim("a", "attribution: none, repeats: [{ claim: a }]") },
      "own-voice gazette",
    ],
  ])("%s", (_, articles, expected) => {
    expect(new Set(Object.values(rootsOf(articles)))).toEqual(new Set([expected]));
  });

  test("each goes by what the last on its way round names", () => {
    const roots = rootsOf({
      courier: claim("b", "attribution: [gazette, ministry], repeats: [{ claim: gazette/a }]"),
      gazette: claim("a", "attribution: [courier, ministry, undisclosed], repeats: [{ claim: courier/b }]"),
      herald: claim("c", "attribution: none, repeats: [{ claim: gazette/a }]"),
    });
    expect(roots).toEqual({
      "courier/b": "undisclosed ministry",
      "gazette/a": "named ministry",
      "herald/c": "named ministry",
    });
  });

  test("is none where each says it itself", () => {
    const roots = rootsOf({
      courier: claim("b", "attribution: courier, repeats: [{ claim: gazette/a }]"),
      gazette: claim("a", "attribution: gazette, repeats: [{ claim: courier/b }]"),
    });
    expect(roots).toEqual({ "courier/b": "named courier", "gazette/a": "named gazette" });
  });
});

describe("records without an article", () => {
  const desk = (here: string, there: string) =>
    exampleDesk({
      record: `claims:\n  ${claim("a", here)}`,
      files: { "claims/notes.yaml": `claims:\n  ${claim("b", there)}` },
    });
  const passing = (to: string) => `repeats: [{ claim: ${to} }]`;

  test.each<[name: string, here: string, there: string, expected: string, way: string]>([
    ["nobody", "kind: fact", "kind: fact", "unrecorded undefined", ""],
    ["its own voice", "attribution: none", "kind: fact", "own-voice undefined", ""],
    ["a source", "attribution: council", "kind: fact", "named council", "council"],
    ["no source", "attribution: undisclosed", "kind: fact", "undisclosed undefined", "undisclosed"],
    ["from the other", passing("notes/b"), "attribution: council", "named council", "council"],
    ["from each other", passing("notes/b"), passing("example/a"), "unrecorded undefined", ""],
  ])("%s", (_, here, there, expected, way) => {
    const made = desk(here, there);
    const { rootOf, pathOf } = provenanceOf(made);
    const entry = find(made, "example/a");
    const { kind, source } = rootOf(entry);
    expect(`${kind} ${source}`).toBe(expected);
    expect(pathOf(entry).join(" < ")).toBe(way);
  });
});

test("whether a claim only says again what its article says", () => {
  const gazette =
    claim("a", "repeats: [{ claim: courier/b }, { claim: c }]") +
    claim("c", "repeats: [{ claim: courier/b }]") +
    claim("d", "repeats: [{ claim: gazette-2/e }, { claim: gazettes/a }]") +
    claim("e", "repeats: [{ claim: gazette/c }]") +
    claim("f", "confirms: [{ claim: a }]");
  const { desk } = provenance({ gazette });
  const again = [...desk.claims.values()].filter(repeatsItsArticle).map(({ id }) => id);
  expect(again).toEqual(["a", "e"]);
});

describe("evidence", () => {
  const desk = madeUpDesk({ gazette: claim("a", "attribution: ministry") });
  test.each([
    [{ source: "ministry" }, "named ministry"],
    [{ source: "insider" }, "unnamed insider"],
    [{ source: "courier", root: "ministry" }, "named ministry"],
    [{ source: "courier", root: "ministry", primary: false }, "named ministry"],
    [{ source: "courier", root: "undisclosed" }, "undisclosed courier"],
    [{ source: "courier", primary: false }, "undisclosed courier"],
    [{ source: "courier", primary: true }, "named courier"],
    [{ source: "undisclosed", primary: true }, "undisclosed undefined"],
    [{ source: "undisclosed", root: "ministry" }, "named ministry"],
    [{ root: "ministry" }, "named ministry"],
    [{ root: "undisclosed" }, "undisclosed undefined"],
    [{ primary: false }, "unrecorded undefined"],
    [{}, "unrecorded undefined"],
  ])("%j", (item, expected) => {
    const { kind, source } = rootOfEvidence(desk, item);
    expect(`${kind} ${source}`).toBe(expected);
  });
});

test("a chain of 3,000 repeats is neither deep nor slow", () => {
  const length = 3000;
  const lines = Array.from({ length }, (_, index) =>
    claim(`c${index}`, index + 1 < length ? `repeats: [{ claim: c${index + 1} }]` : "attribution: insider"),
  );
  const { desk, rootOf, isCorroborated } = provenance({ gazette: lines.join("") });
  for (const entry of desk.claims.values()) {
    if (rootOf(entry).source !== "insider" || isCorroborated(entry)) throw new Error(entry.address);
  }
});

test("a way is followed for 50 steps", () => {
  const length = 60;
  const articles = Object.fromEntries(
    Array.from({ length }, (_, at) => [
      `${OUTLETS_OF_CIRCLE[at % 2]}-${at}`,
      claim(
        "c",
        at + 1 < length
          ? `attribution: none, repeats: [{ claim: ${OUTLETS_OF_CIRCLE[(at + 1) % 2]}-${at + 1}/c }]`
          : "attribution: insider",
      ),
    ]),
  );
  const { desk, pathOf } = provenance(articles);
  // The outlet that the first claim stands in, and one with each step.
  expect(pathOf(find(desk, "gazette-0/c"))).toHaveLength(51);
  expect(pathOf(find(desk, "gazette-10/c")).at(-1)).toBe("insider");
  expect(pathOf(find(desk, "courier-9/c")).at(-1)).toBe("courier");
});

test("a circle of 400 repeats is neither deep nor slow", () => {
  const length = 400;
  const articles = Object.fromEntries(
    Array.from({ length }, (_, at) => {
      const next = `${OUTLETS_OF_CIRCLE[(at + 1) % 2]}-${(at + 1) % length}`;
      const name = `${OUTLETS_OF_CIRCLE[at % 2]}-${at}`;
      return [
        name,
        claim("c", `attribution: ${OUTLETS_OF_CIRCLE[(at + 1) % 2]}, repeats: [{ claim: ${next}/c }]`),
      ];
    }),
  );
  const { desk, rootOf } = provenance(articles);
  const roots = new Set([...desk.claims.values()].map((entry) => rootOf(entry).kind));
  expect(roots).toEqual(new Set(["circular"]));
});

const OUTLETS_OF_CIRCLE = ["gazette", "courier"];
