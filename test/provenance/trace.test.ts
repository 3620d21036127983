import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Trace, tracer } from "../../src/provenance/trace.ts";
import { painter } from "../../src/views/paint.ts";
import { traceTree } from "../../src/views/trace-tree.ts";
import { times } from "../depth.ts";
import { exampleDesk } from "../rules/example-desk.ts";
import { type Articles, claim, find, madeUpDesk } from "./desk.ts";

function traced(articles: Articles, address = "gazette/a", settings?: string): Trace {
  const desk = madeUpDesk(articles, settings);
  return tracer(desk)(find(desk, address));
}

/** The lines of one part of the tree, without its title. */
function part(title: string, ...of: Parameters<typeof traced>): readonly string[] {
  const block = traceTree(traced(...of), painter(false))
    .split("\n\n")
    .find((text) => text.startsWith(`${title}\n`));
  return block?.split("\n").slice(1) ?? [];
}

test("a whole trace", () => {
  const confirms = (id: string, attribution: string, scope = "") =>
    claim(id, `${attribution}confirms: [{ claim: gazette/a${scope} }]`);
  const withdrawn = "withdrawn: { on: 2024-05-03, by: AB, reason: Wrong. }";
  const articles = {
    gazette: [
      "a:",
      "  quote: The road is closed",
      "  statement: The road is closed.",
      "  attribution: [{ source: courier, cue: reports }, reed]",
      "  evidence:",
      "    - { kind: document, shows: supports, source: reed, locator: page 3, quote: Closed, url: 'https://example.org/paper' }",
      "    - { kind: post, shows: supports }",
      "    - { kind: post, shows: context, source: council }",
      claim("again", "attribution: reed"),
    ].join("\n"),
    courier:
      confirms("hour", "attribution: [herald, council], ", ", scope: the hour") +
      confirms("place", "attribution: none, ") +
      confirms("date", ""),
    herald:
      claim("same", "attribution: [gazette, undisclosed], repeats: [{ claim: gazette/a }]") +
      claim("other", "attribution: council, repeats: [{ claim: gazette/a }]") +
      claim("gone", `attribution: reed, ${withdrawn}`),
  };
  // What is not there is undefined, and left out here.
  expect(traced(articles)).toEqual({
    address: "gazette/a",
    quote: "The road is closed",
    statement: "The road is closed.",
    labels: ["fact"],
    article: { title: "Made up", publisher: "Gazette", published: "2024-05-02" },
    chain: [
      { source: "courier", name: "Courier", cue: "reports", claim: "gazette/a", isJoint: false },
      { source: "reed", name: "Ada Reed", of: "Roads Office", claim: "gazette/a", isJoint: false },
    ],
    root: { kind: "named", source: "reed", name: "Ada Reed" },
    against: [],
    voicesAgainst: { voices: [], mayBeFewer: false, unrecorded: 0 },
    support: [
      {
        what: "claim",
        claim: "courier/hour",
        statement: "It is so.",
        scope: "the hour",
        source: "Herald",
        independent: "yes",
        reason: "it has another root: Council",
      },
      {
        what: "claim",
        claim: "courier/place",
        statement: "It is so.",
        independent: "unknown",
        reason: "Courier has passed it on and may have nothing of its own",
      },
      {
        what: "claim",
        claim: "courier/date",
        statement: "It is so.",
        independent: "unknown",
        reason: "the record does not say where that comes from",
      },
      {
        what: "document",
        statement: "Closed",
        source: "Ada Reed",
        locator: "page 3",
        url: "https://example.org/paper",
        independent: "no",
        reason: "same root: Ada Reed",
      },
      {
        what: "post",
        independent: "unknown",
        reason: "the record does not say where that comes from",
      },
    ],
    passedOn: [
      { claim: "herald/same", independent: "no", reason: "same root: Ada Reed" },
      { claim: "herald/other", independent: "yes", reason: "it has another root: Council" },
    ],
    // gazette/again and herald/same
    sharingRoot: 2,
  });
});

test("a trace where next to nothing is recorded", () => {
  const desk = exampleDesk({
    record: `claims:\n  ${claim("a", "repeats: [{ claim: b }]")}  ${claim("b", "kind: fact")}`,
  });
  expect(tracer(desk)(find(desk, "example/b"))).toEqual({
    address: "example/b",
    quote: "It is so.",
    statement: "It is so.",
    labels: ["fact"],
    article: { publisher: "example" },
    chain: [],
    root: { kind: "unrecorded" },
    against: [],
    voicesAgainst: { voices: [], mayBeFewer: false, unrecorded: 0 },
    support: [],
    passedOn: [
      {
        claim: "example/a",
        independent: "unknown",
        reason: "the record does not say where that comes from",
      },
    ],
    sharingRoot: 0,
  });
});

test.each([
  ["", ["fact"]],
  ["kind: opinion, ", ["opinion"]],
  ["kind: prediction, form: mixed, central: true, ", ["prediction", "mixed", "central"]],
  ["withdrawn: { on: 2024-05-03, by: AB, reason: Wrong. }, central: false, ", ["fact", "withdrawn"]],
])("labels: %s", (rest, labels) => {
  expect(traced({ gazette: claim("a", `${rest}attribution: reed`) }).labels).toEqual(labels);
});

test("what comes from one of several that say it together has no root in common with all of them", () => {
  const articles = {
    gazette: claim("a", "attribution: { source: [reed, council] }"),
    herald: claim("c", "attribution: reed, confirms: [{ claim: gazette/a }]"),
  };
  const reason = "both go back to Ada Reed";
  expect(traced(articles).support).toMatchObject([{ claim: "herald/c", independent: "no", reason }]);
});

describe("the voices on its way", () => {
  const courier = claim("b", "attribution: [{ source: reed, role: head, said: 2024-05-01 }]");
  const voices = (attribution: string) =>
    traced({ courier, gazette: claim("a", `attribution: ${attribution}, repeats: [{ claim: courier/b }]`) })
      .chain;
  const reed = {
    source: "reed",
    name: "Ada Reed",
    of: "Roads Office",
    role: "head",
    said: "2024-05-01",
    claim: "courier/b",
    isJoint: false,
  };

  test("are told as the claim credits them up to the other claim, and as that one credits them from there", () => {
    expect(voices("[herald, { source: courier, cue: writes }, { source: reed, role: boss }]")).toEqual([
      { source: "herald", name: "Herald", claim: "gazette/a", isJoint: false },
      { source: "courier", name: "Courier", cue: "writes", claim: "gazette/a", isJoint: false },
      reed,
    ]);
  });

  test("hold the outlet that is not credited", () => {
    const uncredited = { source: "courier", name: "Courier", claim: "gazette/a", isJoint: false };
    expect(voices("reed")).toEqual([uncredited, reed]);
    expect(voices("none")).toEqual([uncredited, reed]);
  });

  test("that are not disclosed have no name", () => {
    expect(traced({ gazette: claim("a", "attribution: [mole, undisclosed]") }).chain).toEqual([
      {
        source: "mole",
        name: "an engineer at the ministry",
        of: "Ministry",
        claim: "gazette/a",
        isJoint: false,
      },
      { source: "undisclosed", name: "undisclosed", claim: "gazette/a", isJoint: false },
    ]);
  });
});

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

  test("are no root of what else comes from one of them", () => {
    const more = {
      ...articles,
      herald: claim("c", "attribution: courier, confirms: [{ claim: gazette/a }]"),
      council: claim("d", "attribution: [gazette, undisclosed], repeats: [{ claim: gazette/a }]"),
    };
    const [circular, plain] = [traced(more), traced(more, "herald/c")];
    const cited = "both go back to Courier and Gazette, which cite each other";
    expect(circular.support).toMatchObject([{ claim: "herald/c", independent: "no", reason: cited }]);
    expect(plain.support).toMatchObject([{ claim: "gazette/a", independent: "no", reason: cited }]);
    // courier/b and council/d
    expect(circular.sharingRoot).toBe(2);
    expect(plain.sharingRoot).toBe(0);
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
        const { chain, root } = tracer(desk)(entry);
        const last = chain.at(-1)?.source;
        if (root.kind === "undisclosed") expect(last).toBe("undisclosed");
        else if (root.kind === "named" || root.kind === "unnamed") expect(last).toBe(root.source);
      }
    }),
    { numRuns: times(100) },
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

  test("its source and others of that one's house", () => {
    expect(against("ministry", denial("d", "ministry") + denial("e", "reed"))).toEqual([
      "2 items from 1 voice: Ministry (2, with Ada Reed).",
      "Ministry: the claimant's own organisation.",
    ]);
  });

  test("an outlet of those that only cite each other has passed it on", () => {
    const articles = {
      gazette: claim("a", "attribution: courier, repeats: [{ claim: courier/b }]"),
      courier: claim("b", "attribution: gazette, repeats: [{ claim: gazette/a }]"),
      herald: denial("d", "courier"),
    };
    expect(part("Against it", articles)[0]).toBe("Courier: has passed the claim on.");
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
    expect(against("council", denial("d", "mole") + denial("e", "reed") + denial("f", "insider"))).toEqual([
      "3 items from 2 voices: Ministry (2, with an engineer at the ministry, Ada Reed); an engineer.",
    ]);
    const behind = denial("d", "[courier, undisclosed]");
    expect(against("council", behind + denial("e", "courier") + denial("f", "ministry"))).toEqual([
      "3 items from 2 voices: Courier (2); Ministry.",
    ]);
    expect(against("council", behind + denial("e", "[courier, undisclosed]"))).toEqual([
      "2 items from 1 voice: Courier (2).",
    ]);
  });

  test("outlets that cite each other may have it from any of the others", () => {
    const denied = (repeats: string) => `denies: [{ claim: gazette/a }], repeats: [{ claim: ${repeats} }]`;
    const articles = {
      gazette: claim("a", "attribution: council"),
      courier: claim("b", `attribution: herald, ${denied("herald/c")}`),
      herald: claim("c", `attribution: courier, ${denied("courier/b")}`) + denial("d", "ministry"),
    };
    expect(part("Against it", articles)[0]).toBe(
      "2 items from at most 2 voices: Courier and Herald; Ministry.",
    );
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
