import { describe, expect, test } from "vitest";
import { briefsOf } from "../../src/audit/brief.ts";
import { check } from "../../src/check/check.ts";
import { rules } from "../../src/rules/index.ts";
import { briefLines, briefTable } from "../../src/views/brief-lines.ts";
import { painter } from "../../src/views/paint.ts";
import { type Articles, claim, madeUpDesk } from "../provenance/desk.ts";
import { TODAY } from "../rules/said.ts";

function briefs(articles: Articles) {
  const desk = madeUpDesk(articles);
  const records = desk.records.filter(({ article }) => article);
  return briefsOf(desk, records, check(desk, { rules, today: TODAY }));
}

function lines(articles: Articles, columns?: number): readonly string[] {
  const [brief] = briefs(articles);
  return brief ? briefLines(brief, painter(false), columns) : [];
}

const ARTICLE =
  claim("a", "attribution: ministry, central: true") +
  claim("b", "attribution: [courier, undisclosed], central: true") +
  claim("c", "attribution: none") +
  claim("d", "attribution: insider, kind: opinion") +
  claim("e", "attribution: { source: [reed, council] }, central: true") +
  claim("f", "attribution: ministry, check: { status: checked, what: attribution, by: AB, on: 2024-05-03 }") +
  claim("g", "attribution: council, denies: [{ claim: a, scope: all }]") +
  claim("h", "attribution: cole, denies: [{ claim: a, scope: all }, { claim: c, scope: all }]") +
  claim("i", "attribution: reed, in-article: false, denies: [{ claim: f, scope: all }]") +
  claim("j", "attribution: ministry, withdrawn: { on: 2024-05-03, by: AB, reason: Wrong. }") +
  "k: { quote: So, statement: So. }\n";

test("a brief counts roots, disputes, what is central and has one root, and what is unchecked", () => {
  expect(briefs({ gazette: ARTICLE })).toEqual([
    {
      article: "gazette",
      title: "Made up",
      publisher: "Gazette",
      published: "2024-05-02",
      claims: 9,
      roots: [
        { kind: "named", name: "Ministry", claims: 2 },
        { kind: "undisclosed", name: "Courier", claims: 1 },
        { kind: "own-voice", name: "Gazette", claims: 1 },
        { kind: "unnamed", name: "an engineer", claims: 1 },
        { kind: "named", name: "Ada Reed and Council", claims: 1 },
        { kind: "named", name: "Council", claims: 1 },
        { kind: "named", name: "Ben Cole", claims: 1 },
        { kind: "unrecorded", name: undefined, claims: 1 },
      ],
      disputed: [
        {
          claim: "gazette/a",
          statement: "It is so.",
          central: true,
          voices: ["Council", "Ben Cole"],
          mayBeFewer: false,
        },
        {
          claim: "gazette/c",
          statement: "It is so.",
          central: false,
          voices: ["Ben Cole"],
          mayBeFewer: false,
        },
        {
          claim: "gazette/f",
          statement: "It is so.",
          central: false,
          voices: ["Ada Reed"],
          mayBeFewer: false,
        },
      ],
      centralOnOne: [
        { claim: "gazette/a", statement: "It is so.", kind: "named", root: "Ministry" },
        { claim: "gazette/b", statement: "It is so.", kind: "undisclosed", root: "Courier" },
      ],
      checks: { facts: 8, left: 7, attribution: 1, statement: 0 },
      errors: 0,
      warnings: expect.any(Number),
    },
  ]);
});

describe("in the terminal", () => {
  test("it is a few lines", () => {
    expect(lines({ gazette: ARTICLE }).slice(0, -1)).toEqual([
      "gazette",
      "Gazette · 2024-05-02 · “Made up”",
      "Rests on (9 claims)",
      "  2  Ministry",
      "  1  Courier, which does not name its source",
      "  1  Gazette, in its own voice",
      "  1  an engineer (unnamed)",
      "  1  Ada Reed and Council",
      "  and 3 more, with 3 claims",
      "Disputed (3)",
      "  a: 2 voices (Council, Ben Cole)",
      "  c: 1 voice (Ben Cole)",
      "  f: 1 voice (Ada Reed)",
      "Central, on one root (2)",
      "  a: Ministry",
      "  b: Courier, which does not name its source",
      "Unchecked: 7 of 8 facts left to check (1 attribution checked)",
    ]);
    expect(lines({ gazette: ARTICLE }).at(-1)).toMatch(/^0 errors, \d+ warnings: onrecord check gazette$/);
  });

  test("it is twenty lines at most, and fits", () => {
    const many = Array.from(
      { length: 30 },
      (_, at) =>
        claim(`a-claim-with-a-rather-long-name-${at}`, "attribution: ministry, central: true") +
        claim(
          `d${at}`,
          `attribution: council, denies: [{ claim: a-claim-with-a-rather-long-name-${at}, scope: all }]`,
        ),
    ).join("");
    const shown = lines({ gazette: many + ARTICLE }, 40);
    expect(shown.length).toBeLessThanOrEqual(20);
    for (const line of shown) expect(line.length).toBeLessThanOrEqual(40);
    expect(shown).toContain("Disputed (33)");
  });

  test("an article without claims says so", () => {
    expect(lines({ gazette: "" })).toEqual([
      "gazette",
      "Gazette · 2024-05-02 · “Made up”",
      "Unchecked: there are no facts to check",
      "1 error, 0 warnings: onrecord check gazette",
    ]);
  });

  test("a desk is a line for each article", () => {
    const all = briefs({ gazette: ARTICLE, courier: claim("a", "attribution: ministry") });
    expect(briefTable(all, painter(false), undefined)).toBe(
      [
        "article  claims  roots  disputed  central on one root  left to check  errors",
        "courier  1       1      0         0                    1              0",
        "gazette  9       8      3         2                    7              0",
      ].join("\n"),
    );
  });
});
