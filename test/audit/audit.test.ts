import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditedClaims, auditOf, knownOf } from "../../src/audit/audit.ts";
import { grouped } from "../../src/audit/grouped.ts";
import { concentrationOf } from "../../src/audit/root-shares.ts";
import { check } from "../../src/check/check.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { rules } from "../../src/rules/index.ts";
import { times } from "../depth.ts";
import { type Articles, claim, madeUpDesk } from "../provenance/desk.ts";
import { exampleDesk } from "../rules/example-desk.ts";
import { TODAY } from "../rules/said.ts";

const findingsOf = (desk: Desk) => check(desk, { rules, today: TODAY });
const auditIn = (articles: Articles) => {
  const desk = madeUpDesk(articles);
  return auditOf(knownOf(desk), desk.records, findingsOf(desk));
};

const CHECKED = "check: { status: checked, what: both, by: AB, on: 2024-05-03 }";
const ARTICLE =
  claim("person", "attribution: reed, form: direct") +
  claim("body", "attribution: ministry, central: true") +
  claim("relayed", "attribution: [courier, undisclosed]") +
  claim("unnamed", "attribution: [courier, mole], figures: [{ value: 3, printed: 3, derived: 1 + 2 }]") +
  claim("vague", "attribution: official") +
  claim("nobody", "attribution: undisclosed") +
  claim("own", `attribution: none, figures: [{ value: 3, printed: 3 }], ${CHECKED}`) +
  claim("joint", "attribution: { source: [mole, cole] }") +
  claim("opinion", "attribution: council, kind: opinion") +
  claim(
    "backed",
    "attribution: council, evidence: [{ kind: document, source: ministry, shows: supports, primary: true, url: 'https://a.example', archived: 'https://b.example' }, { kind: interview, shows: said, file: a.txt }, { kind: post, shows: context, url: 'https://c.example' }]",
  ) +
  claim("out", "attribution: reed, in-article: false, denies: [{ claim: body }]") +
  claim("gone", "attribution: reed, withdrawn: { on: 2024-05-03, by: AB, reason: Wrong. }") +
  "unsaid: { quote: So, statement: So. }\n";

describe("the figures of an article", () => {
  const { figures } = auditIn({ gazette: ARTICLE }).articles[0] ?? {};

  test("who it attributes to, and through how many links", () => {
    expect(figures?.claims).toBe(11);
    expect(figures?.attribution).toEqual({
      person: 2,
      organisation: 3,
      document: 0,
      outlet: 1,
      unnamed: 1,
      vague: 2,
      "own-voice": 1,
      unrecorded: 1,
    });
    expect(figures?.depth).toEqual([2, 7, 2]);
  });

  test("what it rests on, and how well", () => {
    expect(figures?.roots.map(({ kind, name, claims }) => [kind, name, claims])).toEqual([
      ["named", "Council", 2],
      ["named", "Ada Reed", 1],
      ["named", "Ministry", 1],
      ["undisclosed", "Courier", 1],
      ["unnamed", "an engineer at the ministry", 1],
      ["unnamed", "an official", 1],
      ["undisclosed", "Gazette", 1],
      ["own-voice", "Gazette", 1],
      ["named", "an engineer at the ministry and Ben Cole", 1],
      ["unrecorded", undefined, 1],
    ]);
    // (4 + 8 x 1) / 10², by the ten claims whose record names a source
    expect(figures?.concentration).toEqual({ index: 0.12, equalRoots: 8.3 });
    expect(figures?.sourcing).toEqual({ corroborated: 1, named: 3, "own-voice": 1, unnamed: 2, unknown: 3 });
  });

  test("what was checked, and what was kept of it", () => {
    expect(figures?.checks).toEqual({ facts: 10, left: 9, attribution: 1, statement: 1 });
    expect(figures?.figures).toEqual({ recorded: 2, checked: 1, sums: 1 });
    expect(figures?.evidence).toEqual({ pieces: 3, primary: 1, online: 2, archived: 2 });
  });

  test("what is against it", () => {
    expect(figures?.denials).toEqual({
      claims: 1,
      denials: 1,
      responsive: { full: 0, partial: 0, none: 0, unrecorded: 1 },
      toWeigh: 0,
      weighed: 0,
    });
  });
});

test("a denial counts for each claim that it denies, and is weighed where a finished check speaks of it", () => {
  const { total } = auditIn({
    gazette:
      claim("a", `attribution: ministry, ${CHECKED}`) +
      claim("b", `attribution: ministry, ${CHECKED.replace("both", "both, weighs: [d]")}`) +
      claim("c", "attribution: ministry") +
      claim(
        "d",
        "attribution: reed, denies: [{ claim: a, responsive: full }, { claim: b, responsive: partial }, { claim: c }]",
      ) +
      claim("e", "attribution: council, denies: [{ claim: a, responsive: none }]"),
    courier: claim("f", "attribution: reed, repeats: [{ claim: gazette/d }], denies: [{ claim: gazette/a }]"),
  });
  expect(total.denials).toEqual({
    claims: 3,
    denials: 4,
    responsive: { full: 1, partial: 1, none: 1, unrecorded: 1 },
    toWeigh: 3,
    weighed: 1,
  });
});

test("an accusation counts for everyone whom it accuses", () => {
  const { total } = auditIn({
    gazette:
      claim(
        "a",
        "attribution: ministry, accuses: [reed, cole], reply: { put: A, to: reed, outcome: replied }",
      ) +
      claim("b", "attribution: ministry, accuses: [reed], reply: { put: A, outcome: declined }") +
      claim(
        "c",
        "attribution: ministry, accuses: [reed], reply: { put: A, to: [cole, reed], outcome: none }",
      ) +
      claim("d", "attribution: ministry, accuses: [reed], reply: { put: A, to: [reed] }") +
      claim("e", "attribution: ministry, accuses: [reed, cole]"),
  });
  expect(total.accusations).toEqual({ replied: 1, declined: 1, none: 1, pending: 1, "not-sought": 3 });
});

test("findings by rule, with who waived what", () => {
  const { rules: counted, total } = auditIn({
    gazette:
      claim("a", "attribution: ministry, evidence: [{ kind: post, url: 'https://a.example', shows: said }]") +
      claim(
        "b",
        "attribution: ministry, evidence: [{ kind: post, url: 'https://a.example', shows: said }], waivers: [{ rule: evidence/not-archived, by: AB, on: 2024-05-03, reason: A made-up page. }]",
      ),
  });
  expect(counted.find(({ rule }) => rule === "evidence/not-archived")).toEqual({
    rule: "evidence/not-archived",
    severity: "warning",
    findings: 1,
    waived: [{ claim: "gazette/b", by: "AB", on: "2024-05-03", reason: "A made-up page." }],
  });
  expect(total.findings.waived).toBe(1);
});

test("quotations that no claim records, with where they are", () => {
  const record = `article: { title: A made-up road, publisher: gazette, published: 2024-05-02, language: de, mode: external }
sources: { gazette: { name: Gazette, kind: outlet } }
claims: { a: { quote: The road is closed for good, statement: The road is closed., attribution: none } }
`;
  const text = "“The road is closed for good,” she said. “It will never be open again,” he said.\n";
  const desk = exampleDesk({ record, text });
  const { articles, total } = auditOf(knownOf(desk), desk.records, []);
  expect(total.quotations).toEqual({ texts: 1, found: 2, unlogged: 1 });
  expect(articles[0]?.unlogged).toEqual([{ start: 41, end: 71, words: "It will never be open again," }]);
});

describe("attributed statements that no claim records", () => {
  const record = (claims: string, language = "en") =>
    `article: { title: A made-up road, publisher: gazette, published: 2024-05-02, language: ${language}, mode: external }
sources: { gazette: { name: Gazette, kind: outlet } }
claims: ${claims}
`;
  const text =
    "Ada Reed said that the road is closed. Reed said that it will open in May. “It was never safe,” said Ben Cole, the mayor.\n";
  const coverage = (claims: string, language?: string) => {
    const desk = exampleDesk({ record: record(claims, language), text });
    const { articles, total } = auditOf(knownOf(desk), desk.records, []);
    const { unloggedStatements = [], unlogged = [] } = articles[0] ?? {};
    return [
      total.coverage,
      unloggedStatements.map(({ source, words, start, end }) => [
        source,
        words,
        text.slice(start, end) === words,
      ]),
      unlogged.length,
    ];
  };

  test("with who says them; a quotation is not listed twice", () =>
    expect(
      coverage("{ a: { quote: the road is closed, statement: The road is closed., attribution: none } }"),
    ).toEqual([
      { statements: 3, unlogged: 2 },
      [
        ["Ada Reed", "that it will open in May", true],
        ["Ben Cole", "“It was never safe,”", true],
      ],
      0,
    ]));
  test("none where all are logged, in whichever words", () =>
    expect(
      coverage(
        "{ a: { quote: the road is closed, statement: A., attribution: none }, b: { quote: it will open, statement: B., attribution: none }, c: { quote: never safe, statement: C., attribution: none } }",
      ),
    ).toEqual([{ statements: 3, unlogged: 0 }, [], 0]));
  test("not of other languages, in which nothing is surely read", () =>
    expect(coverage("{}", "de")).toEqual([{ statements: 0, unlogged: 0 }, [], 1]));
});

describe("by publisher, month, checker and source", () => {
  const desk = madeUpDesk({
    gazette: claim("a", "attribution: reed, form: direct") + claim("b", `attribution: none, ${CHECKED}`),
    "gazette-2": claim("a", "attribution: [courier, reed], denies: [{ claim: gazette/a }]"),
    courier: claim("a", "attribution: reed, form: mixed, denies: [{ claim: gazette/b, responsive: full }]"),
  });
  const known = knownOf(desk);
  const findings = findingsOf(desk);
  const counted = (by: "publisher" | "month" | "checker") =>
    grouped(known, desk.records, findings, by).map(({ group, figures }) => [
      group,
      figures.articles,
      figures.claims,
      figures.findings.note + figures.findings.warning + figures.findings.error > 0,
    ]);

  test("publisher", () =>
    expect(counted("publisher")).toEqual([
      ["Courier", 1, 1, true],
      ["Gazette", 2, 3, true],
    ]));
  test("month", () => expect(counted("month")).toEqual([["2024-05", 3, 4, true]]));
  test("checker; those that nobody has checked come last", () =>
    expect(counted("checker")).toEqual([
      ["AB", 1, 1, true],
      [undefined, 3, 3, true],
    ]));
  test("source", () => {
    const { sources } = auditOf(known, desk.records, findings);
    expect(sources).toEqual([
      {
        source: "reed",
        name: "Ada Reed",
        kind: "person",
        of: "Roads Office",
        articles: 3,
        claims: 3,
        root: 3,
        quoted: 2,
        denies: 2,
        denied: 1,
      },
      {
        source: "courier",
        name: "Courier",
        kind: "outlet",
        of: undefined,
        articles: 1,
        claims: 1,
        root: 0,
        quoted: 0,
        denies: 0,
        denied: 0,
      },
    ]);
  });
});

test.each([
  ["2024-05-02", "2024-05"],
  ["2024-05~", "2024-05"],
  ["2024", "2024"],
  ["2024-05-30/2024-06-02", "2024"],
  ["2023-12/2024-01", undefined],
  ["../2024", undefined],
])("an article of %s is of %s", (published, month) => {
  const record = `article: { title: A made-up road, publisher: gazette, published: ${published}, language: en }
sources: { gazette: { name: Gazette, kind: outlet } }
claims: {}
`;
  const desk = exampleDesk({ record });
  expect(grouped(knownOf(desk), desk.records, [], "month").map(({ group }) => group)).toEqual([month]);
});

test("how far claims hang on few roots", () => {
  const of = (...claims: readonly number[]) =>
    concentrationOf(claims.map((number) => ({ kind: "named", name: "A", claims: number })));
  expect(of(7)).toEqual({ index: 1, equalRoots: 1 });
  expect(of(2, 2, 2, 2)).toEqual({ index: 0.25, equalRoots: 4 });
  expect(of(29, 5, 2, 2, 1, 1, 1)).toEqual({ index: 0.522, equalRoots: 1.9 });
  expect(of()).toEqual({ index: undefined, equalRoots: undefined });
  expect(concentrationOf([{ kind: "unrecorded", name: undefined, claims: 3 }])).toEqual(of());
});

test("a claim one by one: where it comes from, what is against it, how far the desk has got", () => {
  const desk = madeUpDesk({ gazette: ARTICLE });
  const record = desk.records.find(({ name }) => name === "gazette");
  const claims = record ? auditedClaims(knownOf(desk), record) : [];
  expect(
    claims.map(({ id, inArticle, sourcing, status, against }) => [
      id,
      inArticle,
      sourcing,
      status,
      against.length,
    ]),
  ).toEqual([
    ["person", true, "named", "unchecked", 0],
    ["body", true, "named", "unchecked", 1],
    ["relayed", true, "unknown", "unchecked", 0],
    ["unnamed", true, "unnamed", "unchecked", 0],
    ["vague", true, "unnamed", "unchecked", 0],
    ["nobody", true, "unknown", "unchecked", 0],
    ["own", true, "own-voice", "checked", 0],
    ["joint", true, "named", "unchecked", 0],
    ["opinion", true, "named", "unchecked", 0],
    ["backed", true, "corroborated", "unchecked", 0],
    ["out", false, "named", "unchecked", 0],
    ["gone", true, "named", "unchecked", 0],
    ["unsaid", true, "unknown", "unchecked", 0],
  ]);
});

const attribution = fc.constantFrom(
  ..."reed ministry council mole official none undisclosed [courier,undisclosed] [courier,mole] {source:[reed,cole]}".split(
    " ",
  ),
);

test("whatever the claims: each is attributed, has a depth, a root and a sourcing, once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ attribution, opinion: fc.boolean(), out: fc.boolean() }), { maxLength: 12 }),
      (claims) => {
        const { total, articles } = auditIn({
          gazette:
            claims
              .map(({ attribution: written, opinion, out }, index) =>
                claim(
                  `c${index}`,
                  `attribution: ${written.replace(/[:,]/g, "$& ")}, kind: ${opinion ? "opinion" : "fact"}, in-article: ${!out}`,
                ),
              )
              .join("") || "{}\n",
        });
        const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);
        const printed = claims.filter(({ out }) => !out);
        expect(total.claims).toBe(printed.length);
        expect(sum(Object.values(total.attribution))).toBe(printed.length);
        expect(sum(total.depth)).toBe(printed.length);
        expect(sum(total.roots.map((root) => root.claims))).toBe(printed.length);
        expect(sum(Object.values(total.sourcing))).toBe(total.checks.facts);
        expect(total.checks.facts).toBe(printed.filter(({ opinion }) => !opinion).length);
        // One article of its own is the whole.
        expect(articles[0]?.figures).toEqual(total);
      },
    ),
    { numRuns: times(60) },
  );
});
