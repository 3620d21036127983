import { describe, expect, test } from "vitest";
import { type Trace, tracer } from "../../src/provenance/trace.ts";
import { type Articles, claim, find, madeUpDesk } from "./desk.ts";

function against(articles: Articles, address = "gazette/a"): Trace["against"] {
  const desk = madeUpDesk(articles);
  return tracer(desk)(find(desk, address)).against;
}

/** Each in a line: what it is, whose claim, who passes that on, and what it answers where that is not the claim itself. */
function listed(articles: Articles, address = "gazette/a"): readonly string[] {
  return against(articles, address).map((one) => {
    const who = one.what === "claim" ? [one.claim, ...one.passedOnBy].join(" + ") : one.what;
    return `${one.relation} ${who}${one.answers === address ? "" : ` (${one.answers})`}`;
  });
}

const WITHDRAWN = "withdrawn: { on: 2024-05-03, by: AB, reason: Wrong. }";
const gazette = claim("a", "attribution: council");
const answer = (id: string, kind: string, rest = "", to = "gazette/a") =>
  claim(id, `attribution: ministry, ${kind}: [{ claim: ${to} }]${rest}`);

test("a denial is told with its words, its voices and what it covers", () => {
  const denial = claim(
    "d",
    "attribution: [courier, { source: reed, cue: said }], in-article: false, denies: [{ claim: gazette/a, scope: the date, responsive: partial }]",
  );
  const nothing = { role: undefined, terms: undefined, said: undefined, venue: undefined, url: undefined };
  expect(against({ gazette, herald: denial })).toEqual([
    {
      what: "claim",
      relation: "denies",
      claim: "herald/d",
      statement: "It is so.",
      scope: "the date",
      responsive: "partial",
      voices: [
        {
          source: "courier",
          name: "Courier",
          of: undefined,
          cue: undefined,
          claim: "herald/d",
          isJoint: false,
          ...nothing,
        },
        {
          source: "reed",
          name: "Ada Reed",
          of: "Roads Office",
          cue: "said",
          claim: "herald/d",
          isJoint: false,
          ...nothing,
        },
      ],
      passedOnBy: [],
      answers: "gazette/a",
      inArticle: false,
    },
  ]);
});

describe("what is against a claim", () => {
  test.each<[name: string, articles: Articles, expected: readonly string[]]>([
    ["nothing", { gazette }, []],
    [
      "all that denies, corrects or contradicts it, and nothing else",
      {
        gazette,
        herald: ["confirms", "contradicts", "corrects", "denies", "repeats"]
          .map((kind) => answer(kind, kind))
          .join(""),
      },
      ["contradicts herald/contradicts", "corrects herald/corrects", "denies herald/denies"],
    ],
    ["not what was withdrawn", { gazette, herald: answer("d", "denies", `, ${WITHDRAWN}`) }, []],
    [
      "what it is said to contradict itself, in whichever article",
      {
        gazette:
          claim("a", "attribution: council, contradicts: [{ claim: b }, { claim: herald/d }]") +
          claim("b", "attribution: ministry"),
        herald: claim("d", "attribution: ministry"),
      },
      ["contradicts gazette/b", "contradicts herald/d"],
    ],
    [
      "not what it contradicts where that was withdrawn, or does not exist",
      {
        gazette: claim("a", "attribution: council, contradicts: [{ claim: herald/d }, { claim: herald/e }]"),
        herald: claim("d", `attribution: ministry, ${WITHDRAWN}`),
      },
      [],
    ],
    [
      "not what it denies, corrects, confirms or repeats",
      {
        gazette: claim(
          "a",
          "attribution: council, denies: [{ claim: herald/d }], corrects: [{ claim: herald/d }], confirms: [{ claim: herald/d }], repeats: [{ claim: herald/d }]",
        ),
        herald: claim("d", "attribution: ministry"),
      },
      [],
    ],
    [
      "once, whatever it is to it, and on whichever of the two that is recorded",
      {
        gazette: claim("a", "attribution: council, contradicts: [{ claim: herald/d }]"),
        herald: answer("d", "denies", ", contradicts: [{ claim: gazette/a }]"),
      },
      ["denies herald/d"],
    ],
    [
      "what is against a claim that it passes on, and what is against that one's own",
      {
        gazette: claim("a", "attribution: courier, repeats: [{ claim: courier/b }]"),
        courier: claim("b", "attribution: council, contradicts: [{ claim: courier/c }]"),
        "courier-2": answer("e", "denies", "", "courier/b"),
        herald: answer("d", "denies"),
      },
      ["denies herald/d", "denies courier-2/e (courier/b)"],
    ],
    [
      "a claim of the passed-on claim's article by its short name",
      {
        gazette: claim("a", "attribution: courier, repeats: [{ claim: courier/b }]"),
        courier:
          claim("b", "attribution: council, contradicts: [{ claim: c }]") +
          claim("c", "attribution: ministry"),
      },
      ["contradicts courier/c (courier/b)"],
    ],
    [
      "claims first, then evidence",
      {
        gazette: claim(
          "a",
          "attribution: council, evidence: [{ kind: post, shows: contradicts }, { kind: post, shows: context }, { kind: dataset, shows: contradicts }]",
        ),
        herald: answer("d", "denies"),
      },
      ["denies herald/d", "contradicts post", "contradicts dataset"],
    ],
  ])("%s", (_, articles, expected) => {
    expect(listed(articles)).toEqual(expected);
  });
});

describe("one denial, however often it is printed", () => {
  const repeating = (id: string, of: string) => answer(id, "denies", `, repeats: [{ claim: ${of} }]`);

  test.each<[name: string, articles: Articles, expected: readonly string[]]>([
    [
      "the repetition comes after it",
      { gazette, courier: answer("d", "denies"), herald: repeating("e", "courier/d") },
      ["denies courier/d + herald/e"],
    ],
    [
      "the repetition comes before it",
      { gazette, courier: repeating("d", "herald/e"), herald: answer("e", "denies") },
      ["denies courier/d + herald/e"],
    ],
    [
      "within an article, and over two steps",
      { gazette, courier: answer("d", "denies") + repeating("e", "d") + repeating("f", "e") },
      ["denies courier/d + courier/e + courier/f"],
    ],
    [
      "two that repeat it, apart from each other",
      {
        gazette,
        courier: answer("d", "denies"),
        herald: repeating("e", "courier/d") + repeating("f", "courier/d") + answer("g", "denies"),
      },
      ["denies courier/d + herald/e + herald/f", "denies herald/g"],
    ],
    [
      "two denials that confirm each other are two",
      {
        gazette,
        courier: answer("d", "denies"),
        herald: answer("e", "denies", ", confirms: [{ claim: courier/d }]"),
      },
      ["denies courier/d", "denies herald/e"],
    ],
    [
      "two denials of which the first confirms the second are two",
      {
        gazette,
        courier: answer("d", "denies", ", confirms: [{ claim: herald/e }]"),
        herald: answer("e", "denies"),
      },
      ["denies courier/d", "denies herald/e"],
    ],
    [
      "two that repeat one which is not against this claim are two",
      {
        gazette,
        council: claim("c", "attribution: ministry"),
        courier: repeating("d", "council/c"),
        herald: repeating("e", "council/c"),
      },
      ["denies courier/d", "denies herald/e"],
    ],
  ])("%s", (_, articles, expected) => {
    expect(listed(articles)).toEqual(expected);
  });
});

describe("a denial that others pass on", () => {
  const repeating = (id: string, responsive: string) =>
    claim(
      id,
      `attribution: ministry, repeats: [{ claim: herald/d }], denies: [{ claim: gazette/a${responsive} }]`,
    );
  const denying = (responsive: string) =>
    claim("d", `attribution: ministry, denies: [{ claim: gazette/a${responsive} }]`);

  test.each([
    ["says how far it answers as it says itself", ", responsive: partial", ", responsive: full", "partial"],
    ["says it as who passes it on does, where it does not itself", "", ", responsive: none", "none"],
    ["leaves it open where nobody says it", "", "", undefined],
  ])("%s", (_, own, passedOn, expected) => {
    const found = against({
      gazette,
      herald: denying(own),
      "herald-2": claim("z", "attribution: council, contradicts: [{ claim: gazette/a }]"),
      post: repeating("e", passedOn),
    });
    expect(found.map((one) => "responsive" in one && [one.claim, one.passedOnBy, one.responsive])).toEqual([
      ["herald-2/z", [], undefined],
      ["herald/d", ["post/e"], expected],
    ]);
  });
});
