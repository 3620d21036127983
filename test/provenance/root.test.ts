import { describe, expect, test } from "vitest";
import { rootOfEvidence } from "../../src/provenance/root.ts";
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
  const articles = {
    courier: claim("b", "attribution: courier, repeats: [{ claim: gazette/a }]"),
    gazette: claim("a", "attribution: gazette, repeats: [{ claim: courier/b }]"),
    herald: claim("c", "attribution: gazette, repeats: [{ claim: gazette/a }]"),
    "herald-2": claim("d", "attribution: herald, repeats: [{ claim: herald-2/d }]"),
  };
  const addresses = ["courier/b", "gazette/a", "herald/c", "herald-2/d"];
  const orders = [addresses, addresses.toReversed(), ["gazette/a", "herald/c", "herald-2/d", "courier/b"]];
  test.each(orders.map((order) => [order]))(
    "have the roots of their own chains, asked in the order %j",
    (order) => {
      const { desk, rootOf, pathOf } = provenance(articles);
      const found = Object.fromEntries(order.map((address) => [address, rootOf(find(desk, address)).source]));
      expect(found).toEqual({
        "courier/b": "courier",
        "gazette/a": "gazette",
        "herald/c": "gazette",
        "herald-2/d": "herald",
      });
      for (const address of order) expect(pathOf(find(desk, address)).length).toBeLessThan(6);
    },
  );
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

test("a chain of 100,000 repeats is neither deep nor slow", () => {
  const length = 100_000;
  const lines = Array.from({ length }, (_, index) =>
    claim(`c${index}`, index + 1 < length ? `repeats: [{ claim: c${index + 1} }]` : "attribution: insider"),
  );
  const { desk, rootOf, isCorroborated } = provenance({ gazette: lines.join("") });
  for (const entry of desk.claims.values()) {
    if (rootOf(entry).source !== "insider" || isCorroborated(entry)) throw new Error(entry.address);
  }
});
