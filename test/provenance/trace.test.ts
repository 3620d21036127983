import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Trace, traceOf } from "../../src/provenance/trace.ts";
import { painter } from "../../src/views/paint.ts";
import { traceTree } from "../../src/views/trace-tree.ts";
import { type Articles, claim, find, madeUpDesk } from "./desk.ts";

function traced(articles: Articles, address = "gazette/a", settings?: string): Trace {
  const desk = madeUpDesk(articles, settings);
  return traceOf(desk, find(desk, address));
}

/** The lines of one part of the tree, without its title. */
function part(title: string, ...of: Parameters<typeof traced>): readonly string[] {
  const block = traceTree(traced(...of), painter(false))
    .split("\n\n")
    .find((text) => text.startsWith(`${title}\n`));
  return block?.split("\n").slice(1) ?? [];
}

describe("two outlets that cite each other", () => {
  const articles = {
    gazette: claim("a", "attribution: courier, repeats: [{ claim: courier/b }]"),
    courier: claim("b", "attribution: gazette, repeats: [{ claim: gazette/a }]"),
  };

  test("have no root, and are not independent of each other", () => {
    expect(part("Comes from", articles)).toEqual([
      "└─ Gazette · “Made up” · 2024-05-02",
      "   └─ Courier",
      "      └─ Gazette",
      "         └─ no root: Courier and Gazette cite each other",
    ]);
    expect(part("Passed on by", articles)).toEqual([
      "└─ courier/b",
      "   not independent: both go back to Courier and Gazette, which cite each other",
    ]);
  });

  test("are the same root on both sides, and in the data", () => {
    const [one, other] = [traced(articles), traced(articles, "courier/b")];
    expect(one.root).toEqual(other.root);
    expect(one.root).toMatchObject({
      kind: "circular",
      circle: ["courier", "gazette"],
      name: "Courier and Gazette",
    });
  });
});

describe("a way that is too long to be drawn", () => {
  test("ends with its root all the same", () => {
    const length = 60;
    const gazette = Array.from({ length }, (_, at) =>
      claim(
        at === 0 ? "a" : `c${at}`,
        at + 1 < length ? `repeats: [{ claim: c${at + 1} }]` : "attribution: insider",
      ),
    ).join("");
    expect(part("Comes from", { gazette })).toEqual([
      "└─ Gazette · “Made up” · 2024-05-02",
      "   └─ … and on to an engineer  ← root",
    ]);
  });
});

/** Claims of three outlets with any chains, each repeating any others. */
const anyArticles = fc
  .array(
    fc.record({
      chain: fc.option(
        fc.array(fc.constantFrom("gazette", "courier", "herald", "ministry", "insider", "undisclosed"), {
          minLength: 1,
          maxLength: 3,
        }),
      ),
      repeats: fc.array(fc.nat(4), { maxLength: 2 }),
    }),
    { minLength: 5, maxLength: 5 },
  )
  .map((claims) => {
    const outlet = (at: number) => ["gazette", "courier", "herald"][at % 3] ?? "";
    const lines = claims.map(({ chain, repeats }, at) => {
      const to = repeats.map((other) => `{ claim: ${outlet(other)}/c${other} }`).join(", ");
      return claim(
        `c${at}`,
        `attribution: ${chain ? `[${chain.join(", ")}]` : "none"}${to === "" ? "" : `, repeats: [${to}]`}`,
      );
    });
    return Object.fromEntries(
      [0, 1, 2].map((at) => [outlet(at), lines.filter((_, index) => index % 3 === at).join("")]),
    );
  });

test("the tree ends with the root that the data name", () => {
  fc.assert(
    fc.property(anyArticles, (articles) => {
      const desk = madeUpDesk(articles);
      for (const entry of desk.claims.values()) {
        const { chain, root } = traceOf(desk, entry);
        const last = chain.at(-1)?.source;
        if (root.kind === "undisclosed") expect(last).toBe("undisclosed");
        else if (root.kind === "named" || root.kind === "unnamed") expect(last).toBe(root.source);
      }
    }),
    { numRuns: 200 },
  );
});

describe("against it", () => {
  const denial = (id: string, attribution: string, to = "gazette/a") =>
    claim(id, `attribution: ${attribution}, denies: [{ claim: ${to}, scope: all of it }]`);
  const against = (attribution: string, denials: string, settings?: string) =>
    part(
      "Against it",
      { gazette: claim("a", `attribution: ${attribution}`), herald: denials },
      "gazette/a",
      settings,
    ).filter((line) => !/^[│├└ ]/.test(line));

  test("counts voices, not denials", () => {
    const five = [
      denial("one", "ministry"),
      denial("two", "reed"),
      denial("three", "cole"),
      denial("four", "reds"),
      denial("five", "reds"),
    ];
    expect(against("council", five.join(""))).toEqual([
      "5 items from 2 voices: Ministry (3, with Ada Reed, Ben Cole); Reds (2).",
    ]);
  });

  test.each<[name: string, attribution: string, denial: string, expected: readonly string[]]>([
    ["a voice that has nothing to do with it", "council", "ministry", []],
    ["its source", "ministry", "ministry", ["Ministry: the source of the claim itself."]],
    ["the house of its source", "mole", "ministry", ["Ministry: the claimant's own organisation."]],
    [
      "somebody of that house",
      "mole",
      "reed",
      ["Ada Reed: belongs to Ministry, the claimant's own organisation."],
    ],
    ["who passed it on", "[courier, ministry]", "courier", ["Courier: has passed the claim on."]],
    ["the article's own publisher", "ministry", "gazette", ["Gazette: has passed the claim on."]],
    [
      "who passed it on and does not say whom it has it from",
      "[courier, undisclosed]",
      "courier",
      ["Courier: has passed the claim on."],
    ],
    ["another voice behind an outlet that does not say", "[courier, undisclosed]", "ministry", []],
  ])("%s", (_, attribution, who, expected) => {
    expect(against(attribution, denial("d", who))).toEqual(expected);
  });

  test("parts of one body that count as independent are on one side all the same", () => {
    const settings = "independent-parts: [parliament]\n";
    expect(against("reds", denial("d", "blues"), settings)).toEqual([
      "Blues: belongs to Parliament, like the claimant.",
    ]);
    expect(against("reds", denial("d", "blues"))).toEqual([
      "Blues: belongs to Parliament, the claimant's own organisation.",
    ]);
    expect(against("reds", denial("d", "blues") + denial("e", "council"), settings)[0]).toBe(
      "2 items from 2 voices: Blues; Council.",
    );
  });

  test("sources that nobody knows may be one", () => {
    expect(against("council", denial("d", "insider") + denial("e", "official"))).toEqual([
      "2 items from at most 2 voices: an engineer; an official.",
    ]);
    expect(against("council", denial("d", "[courier, undisclosed]") + denial("e", "ministry"))).toEqual([
      "2 items from at most 2 voices: Courier; Ministry.",
    ]);
    expect(against("council", denial("d", "insider") + denial("e", "mole"))[0]).toContain("at most");
    expect(against("reds", denial("d", "clerk") + denial("e", "mole"))).toEqual([
      "2 items from 2 voices: a clerk; an engineer at the ministry.",
    ]);
    expect(against("council", denial("d", "insider") + denial("e", "ministry"))).toEqual([
      "2 items from 2 voices: an engineer; Ministry.",
    ]);
  });

  test("what has no source on record is no voice", () => {
    const nobody = (id: string) => claim(id, "denies: [{ claim: gazette/a }]");
    expect(against("council", nobody("d") + nobody("e"))).toEqual(["2 items, none with a source on record."]);
    expect(against("council", nobody("d") + denial("e", "ministry"))).toEqual([
      "2 items from 1 voice: Ministry; 1 with no source on record.",
    ]);
  });

  const evidence = (shows: string, rest: string) =>
    `evidence: [{ kind: document, shows: ${shows}, ${rest} }]`;

  test("evidence that contradicts it is among it, and what it shows otherwise is not", () => {
    const contradicted = {
      gazette: claim(
        "a",
        `attribution: council, ${evidence("contradicts", "source: ministry, locator: page 3, quote: It is not so.")}`,
      ),
    };
    expect(part("Against it", contradicted)).toEqual([
      "└─ contradicts: document · Ministry · page 3",
      "   “It is not so.”",
    ]);
    expect(traced(contradicted).against).toEqual([
      {
        what: "document",
        relation: "contradicts",
        statement: "It is not so.",
        source: "Ministry",
        locator: "page 3",
        url: undefined,
        answers: "gazette/a",
      },
    ]);
    for (const shows of ["supports", "context"])
      expect(
        traced({ gazette: claim("a", `attribution: council, ${evidence(shows, "source: ministry")}`) })
          .against,
      ).toEqual([]);
  });

  test("evidence against a claim that is passed on is evidence against this one", () => {
    const articles = {
      gazette: claim("a", "attribution: courier, repeats: [{ claim: courier/b }]"),
      courier: claim("b", `attribution: council, ${evidence("contradicts", "source: ministry")}`),
    };
    expect(part("Against it", articles)).toEqual([
      "└─ contradicts courier/b, which this passes on: document · Ministry",
    ]);
  });

  test("evidence and a denial of one body are one voice", () => {
    const articles = {
      gazette: claim("a", `attribution: council, ${evidence("contradicts", "source: ministry")}`),
      herald: denial("d", "reed"),
    };
    expect(part("Against it", articles)[0]).toBe("2 items from 1 voice: Ministry (2, with Ada Reed).");
  });
});
