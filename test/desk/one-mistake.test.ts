import { describe, expect, test } from "vitest";
import { isScalar, parseDocument, visit } from "yaml";
import { check } from "../../src/check/check.ts";
import type { Finding } from "../../src/check/finding.ts";
import { claimSchema } from "../../src/model/claim.ts";
import { type Shape, shapeOf } from "../../src/model/field.ts";
import { recordSchema } from "../../src/model/record.ts";
import { sourceSchema } from "../../src/model/source.ts";
import type { Example } from "../../src/rules/example.ts";
import { rules } from "../../src/rules/index.ts";
import { FULL_RECORD, FULL_TEXT } from "../fuzz/full-record.ts";
import { exampleDesk } from "../rules/example-desk.ts";

function findingsOf(example: Example): readonly Finding[] {
  return check(exampleDesk(example), { rules, today: Date.UTC(2024, 5, 1) });
}

/** What reports that something cannot be read as it is. */
const SHAPE = ["record/syntax", "record/schema", "record/unknown-key"];

/** True of every example here. */
const BESIDES = ["record/unused-source", "quote/unverified", "check/unchecked"];

/** What claims, below sources that all examples share, are told; those that say what cannot be read first. */
function said(claims: string, text?: string): readonly string[] {
  return findingsOf({ claims, ...(text !== undefined && { text }) })
    .filter(({ rule }) => !BESIDES.includes(rule))
    .map(({ rule, message }) => `${rule} ${message}`)
    .sort((one, other) => Number(other.startsWith("record/")) - Number(one.startsWith("record/")));
}

describe("a value that cannot be used", () => {
  const settings = `verdicts:
  - { name: accurate, rating: 2, meaning: It is true. }
  - { name: inaccurate, rating: 0, meaning: It is not. }
`;
  const full = (record: string) =>
    findingsOf({
      record,
      settings,
      text: FULL_TEXT,
      mode: "in-house",
      files: { "evidence/notice.txt": "closed from 3 May" },
    });
  const known = (findings: readonly Finding[]) =>
    new Set(findings.map(({ rule, claim, message }) => `${rule} ${claim} ${message}`));

  /** How many values of a record are wrong at once, far from each other. */
  const FEW = 3;

  // Each value once, wherever the model has one: a list of a list of it stands where a word belongs.
  test("is not reported as missing, too, whatever field it is of", () => {
    const before = new Set(full(FULL_RECORD).map(({ rule, claim }) => `${rule} ${claim}`));
    const values: (readonly [start: number, end: number])[] = [];
    visit(parseDocument(FULL_RECORD), {
      Pair: (_, { value }) => {
        if (isScalar(value) && value.range) values.push([value.range[0], value.range[1]]);
      },
    });
    expect(values.length).toBeGreaterThan(100);
    const ways = Math.ceil(values.length / FEW);
    for (let way = 0; way < ways; way += 1) {
      const some = values.filter((_, index) => index % ways === way);
      const record = some.reduceRight(
        (text, [start, end]) => `${text.slice(0, start)}[[${text.slice(start, end)}]]${text.slice(end)}`,
        FULL_RECORD,
      );
      const added = full(record).filter(({ rule, claim }) => !before.has(`${rule} ${claim}`));
      const where = some.map(([start, end]) =>
        FULL_RECORD.slice(FULL_RECORD.lastIndexOf("\n", start) + 1, end),
      );
      expect({ where, added: added.map(({ rule }) => rule) }).toEqual({
        where,
        added: where.map(() => "record/schema"),
      });
    }
  });

  test("hides no other mistake", () => {
    const record = FULL_RECORD.replace("said: 2024-05-01", "said: soon");
    const [before, after] = [known(full(FULL_RECORD)), known(full(record))];
    expect([...before].filter((one) => !after.has(one))).toEqual([]);
  });

  test.each([
    ["evidence.0.accessed", "accessed: 2024-05-03", "accessed: soon"],
    ["check.on", "by: CD\n      on: 2024-05-03", "by: CD\n      on: soon"],
    ["anonymity", "basis: saw the plans", "basis: [saw, them]"],
  ])("of %s takes nothing else with it", (_, right, wrong) => {
    const desk = exampleDesk({ record: FULL_RECORD.replace(right, wrong) });
    const [record] = desk.records;
    expect(record?.unread).toHaveLength(1);
    expect(record?.claims).toHaveLength(4);
    const untouched = exampleDesk({ record: FULL_RECORD }).records[0]?.claims.map(({ claim }) => claim);
    const differing = record?.claims.filter(
      ({ claim }, at) => JSON.stringify(claim) !== JSON.stringify(untouched?.[at]),
    );
    expect(differing).toHaveLength(1);
    expect(JSON.stringify(differing?.[0]?.claim).length).toBeGreaterThan(
      JSON.stringify(untouched?.find((claim) => claim.statement === differing?.[0]?.claim.statement)).length -
        40,
    );
  });

  test("a bad date does not ask for the attribution that it is in", () => {
    expect(
      said(`
a:
  quote: The road is closed
  statement: The road is closed.
  attribution: { source: ministry, said: yesterday, role: spokesman }
  evidence: [{ kind: document, source: council, locator: page 1, shows: supports, accessed: soon }]
`),
    ).toEqual([
      expect.stringMatching(/^record\/schema .*"yesterday" is not an EDTF date/),
      expect.stringMatching(/^record\/schema .*"soon" is not an EDTF date/),
    ]);
  });

  test.each([
    ["attribution: Ministry of Works", "record/schema"],
    ["attribution: { source: Ministry }", "record/schema"],
    ["attribution: [[ministry]]", "record/schema"],
  ])("%s is an attribution", (attribution, rule) => {
    const found = said(`
a:
  quote: The road is closed
  statement: The road is closed.
  ${attribution}
`);
    expect(found.map((message) => message.split(" ")[0])).toEqual([rule]);
  });

  test("and a field that is not there is asked for all the same", () => {
    const found = said(`
a:
  quote: The road is closed
  statement: The road is closed.
  kind: [[fact]]
`);
    expect(found.map((message) => message.split(" ")[0])).toEqual(["record/schema", "attribution/missing"]);
  });

  test("in one item of a list leaves the others to be asked for", () => {
    const found = said(`
a:
  quote: The road is closed
  statement: The road is closed.
  attribution: ministry
  evidence:
    - { kind: document, source: council, shows: supports, locator: [[page, 3]] }
    - { kind: document, source: council, shows: supports }
`);
    expect(found).toEqual([
      expect.stringMatching(/^record\/schema/),
      expect.stringMatching(/^evidence\/no-locator/),
    ]);
  });

  test("a withdrawal that cannot be read withdraws", () => {
    expect(
      said(
        `
a:
  quote: The road is gone
  statement: The road is gone.
  withdrawn: 2024-05-03
`,
        "The road is closed.\n",
      ),
    ).toEqual([
      'record/schema "withdrawn" must be a map (lines of key: value), not the text "2024-05-03". Write withdrawn: { on: 2024-05-03, by: …, reason: … }.',
    ]);
  });

  test("a misspelled key is read as what it was meant to be, also where that is required", () => {
    const claims = "a: { quote: x, statment: It is so., atribution: ministry, evidance: [[x]] }\n";
    const [entry] = exampleDesk({ claims }).records[0]?.claims ?? [];
    expect(entry?.claim).toMatchObject({ statement: "It is so.", attribution: "ministry" });
    const keys = said(claims).filter((message) => message.startsWith("record/"));
    expect(keys.map((message) => message.split("Did you mean ")[1])).toEqual([
      '"statement"?',
      '"attribution"?',
      '"evidence"?',
    ]);
  });

  test("a word that was meant to be another one is read as that", () => {
    const [entry] =
      exampleDesk({
        claims: `
a:
  quote: x
  statement: x
  kind: predicton
  evidence: [{ kind: document, source: council, shows: contradict }]
`,
      }).records[0]?.claims ?? [];
    expect(entry?.claim.kind).toBe("prediction");
    expect(entry?.claim.evidence?.[0]?.shows).toBe("contradicts");
  });
});

describe("what rules ask for", () => {
  const shapes = [shapeOf(claimSchema), shapeOf(sourceSchema), shapeOf(recordSchema)];

  test.each(rules.flatMap(({ id, asksFor = [] }) => asksFor.map((field) => [id, field] as const)))(
    "%s: %s is a field",
    (_, field) => {
      const found = shapes.some(
        (shape) =>
          field
            .split(".")
            .reduce<Shape | undefined>(
              (at, step) => (step === "*" ? at?.items : at?.keys.get(step)),
              shape,
            ) !== undefined,
      );
      expect(found).toBe(true);
    },
  );
});

describe("a collection that is no map", () => {
  const rulesOf = (record: string) =>
    findingsOf({ record, files: { "claims/more-sources.yaml": "sources: {}\n" } })
      .filter(({ rule }) => rule !== "check/unchecked" && rule !== "quote/unverified")
      .map(({ rule }) => rule);
  const article =
    "article: { title: T, publisher: gazette, published: 2024-05-02, language: en, mode: external }\n";
  const claims = "claims:\n  a: { quote: The road is closed, statement: It is., attribution: ministry }\n";

  test("of sources leaves their references alone", () => {
    expect(rulesOf(`${article}sources: [gazette, ministry]\n${claims}`)).toEqual([
      "record/schema",
      "corroboration/single-source",
    ]);
    expect(rulesOf(`${article}${claims}`)).toContain("record/unknown-reference");
  });

  test("of claims leaves the sources alone", () => {
    const sources = "sources:\n  gazette: { name: G, kind: outlet }\n  reed: { name: R, kind: outlet }\n";
    expect(rulesOf(`${article}${sources}claims: [a, b]\n`)).toEqual(["record/schema"]);
    expect(rulesOf(`${article}${sources}claims: {}\n`)).toEqual(["record/unused-source"]);
  });

  test("an article that cannot be used says its mode all the same", () => {
    const record = `${article.replace("gazette", "The Gazette").replace("external", "in-house")}${claims}`;
    expect(exampleDesk({ record }).records[0]).toMatchObject({ article: undefined, mode: "in-house" });
  });
});

describe("an id that nobody has", () => {
  const found = (fields: string) =>
    said(`
a:
  quote: The road is closed
  statement: The road is closed.
  attribution: council
  ${fields}
b: { quote: It is open, statement: It is open., attribution: ministry, denies: [{ claim: a, scope: all }] }
`).filter((message) => /unknown-reference|not-weighed|not-sought/.test(message));

  test("among those weighed or accused is one slip", () => {
    const check = (weighs: string) =>
      `check: { status: checked, by: AB, on: 2024-05-03, explanation: Yes., weighs: [${weighs}] }`;
    expect(found(check("bb"))).toEqual([expect.stringContaining("record/unknown-reference")]);
    expect(found(check("a"))).toEqual([expect.stringContaining("denial/not-weighed")]);
    expect(found(check("b"))).toEqual([]);
    expect(found("accuses: [reedd]")).toEqual([expect.stringContaining("record/unknown-reference")]);
  });
});

describe("a quotation that a claim is about", () => {
  const orphans = (claims: string, text: string) =>
    said(claims, text).filter((message) => message.startsWith("quote/orphan"));
  const claim = (id: string, quote: string) =>
    `${id}: { quote: ${JSON.stringify(quote)}, statement: It is so., form: direct, attribution: ministry }\n`;
  const TEXT =
    "“The road is closed until Monday,” the ministry said.\n\n“It will open again on Tuesday morning,” it added.\n";
  const other = claim("b", "It will open again on Tuesday morning");

  test("is mistyped is not also an orphan, and another one is", () => {
    const typo = claim("a", "The road is closd until Monday");
    expect(said(typo + other, TEXT).map((message) => message.split(" ")[0])).toEqual(
      expect.arrayContaining(["quote/not-found"]),
    );
    expect(orphans(typo + other, TEXT)).toEqual([]);
    expect(orphans(typo, TEXT)).toEqual([expect.stringContaining("It will open again")]);
  });

  test("in the sentence of another one tells the two apart", () => {
    const text =
      "“The road is closed until Monday,” the ministry said, and “nobody here knows who pays for it”.\n";
    expect(orphans(claim("a", "The road is closd until Monday"), text)).toEqual([
      expect.stringContaining("nobody here knows who pays"),
    ]);
  });

  test("is there twice, or with the wrong words around it, is none", () => {
    const twice = "“The road is closed,” the ministry said. “The road is closed,” the council said.\n";
    expect(orphans(claim("a", "The road is closed"), twice)).toEqual([]);
    const before =
      "a: { quote: { exact: The road is closed until Monday, before: Yes }, statement: x, attribution: ministry }\n";
    expect(orphans(before + other, TEXT)).toEqual([]);
  });

  test("of a claim that cannot be used is none", () => {
    expect(orphans(`a: { quote: The road is closed until Monday }\n${other}`, TEXT)).toEqual([]);
    expect(orphans(`a: { quote: The road is closd until Monday }\n${other}`, TEXT)).toEqual([]);
    expect(orphans(`a: { quote: [The road] }\n${other}`, TEXT)).toHaveLength(1);
  });

  test("that has nothing to do with any is one", () => {
    expect(orphans(claim("a", "The bridge over the river fell down") + other, TEXT)).toHaveLength(1);
    expect(orphans("a: { quote: 7 }\n", TEXT)).toHaveLength(2);
  });
});

describe("words where a list or a map belongs", () => {
  const shape = (fields: string) =>
    findingsOf({
      claims: `
a: { quote: x, statement: x, attribution: ministry }
b:
  quote: y
  statement: y
  attribution: ministry
  ${fields}
`,
    })
      .filter(({ rule }) => SHAPE.includes(rule))
      .map(({ message }) => message);

  test.each([
    ["denies: [a]", "denies: [{ claim: a, scope: … }]"],
    ["denies: a", "denies: [{ claim: a, scope: … }]"],
    ["denies: { claim: a, scope: x }", "denies: [{ claim: a, scope: x }]"],
    ["denies: [[a]]", "denies: [{ claim: …, scope: … }]"],
    ["confirms: [a, b]", "confirms: [{ claim: a, scope: … }]"],
    ["evidence: [https://example.org]", "evidence: [{ kind: …, shows: … }]"],
    ["figures: ['400,000']", 'figures: [{ value: …, printed: "400,000" }]'],
    ["figures: 400", "figures: [{ value: 400, printed: … }]"],
    ["waivers: figure/sum", "waivers: [{ rule: figure/sum, by: … }]"],
    ["check: done", "check: { status: …, verdict: … }"],
    ["logged: AB", "logged: { by: AB, on: … }"],
    ["reply: asked them", "reply: { put: …, to: … }"],
    ["original: fr", "original: { language: fr, quote: … }"],
    ["accuses: ministry", "accuses: [ministry]"],
    ["check: { status: checked, weighs: a }", "weighs: [a]"],
    [`waivers: ["${"long ".repeat(20)}"]`, "waivers: [{ rule: …, by: … }]"],
  ])("%s", (fields, form) => {
    const [message, ...others] = shape(fields);
    expect(message).toMatch(/must be a (?:map|list) .* Write /);
    expect(message?.slice(message.indexOf("Write ") + 6)).toBe(`${form}.`);
    expect(others).toEqual([]);
  });

  test.each(["statement: [x]", "attribution: [[a]]", "quote: [x]"])(
    "no form is shown where one word belongs: %s",
    (field) => {
      const [key = ""] = field.split(":");
      const lines = {
        quote: "quote: The road is closed",
        statement: "statement: x",
        attribution: "attribution: ministry",
      };
      const claim = Object.entries({ ...lines, [key]: field }).map(([, line]) => `  ${line}\n`);
      const found = said(`a:\n${claim.join("")}`);
      expect(found).toEqual([expect.any(String)]);
      expect(found[0]).not.toContain("Write");
    },
  );

  test("a source", () => {
    expect(findingsOf({ record: "sources:\n  reuters: Reuters\n" }).map(({ message }) => message)).toContain(
      '"reuters" must be a map (lines of key: value), not the text "Reuters". Write reuters: { kind: …, name: … }.',
    );
  });

  test("organization is organisation, and is read as that", () => {
    const example = { record: "sources:\n  un: { name: UN, kind: organization }\n" };
    const found = findingsOf(example).filter(({ rule }) => SHAPE.includes(rule));
    expect(found.map(({ message }) => message)).toEqual([
      '"kind" is "organization", which is not one of person, government, organisation, outlet, document, unnamed. Did you mean "organisation"?',
    ]);
    expect(exampleDesk(example).sources.get("un")?.source.kind).toBe("organisation");
  });
});
