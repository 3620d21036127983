import { describe, expect, test } from "vitest";
import { contactsOf } from "../../src/confidential/contacts-in-record.ts";
import { identitiesOf } from "../../src/confidential/identities.ts";
import { exampleDesk } from "../rules/example-desk.ts";

/* All names, addresses and numbers are made up. */
const MAIL = "gz@mail.example";
const NUMBER = "020 7946 0958";

/** What a record gives away, each with where it is a fault. The desk's own sources are of kind unnamed (insider) and others. */
const found = (yaml: string): readonly string[] =>
  identitiesOf(exampleDesk({ claims: "", files: { "claims/a.yaml": yaml } })).map((identity) => {
    const secrets = identity.secrets.map(({ kind, text }) => `${kind} ${text}`).join(", ");
    if (identity.kind === "hidden") return secrets;
    const { place } = identity;
    return `${identity.kind} at ${"path" in place ? place.path.join(".") : "a comment"}: ${secrets}`;
  });

const article = (mode: string) =>
  `article: { title: A, publisher: courier, published: 2024-05-02, language: en, mode: ${mode} }\n`;

const record = (attribution: string, more: string, mode = "in-house") => `${article(mode)}claims:
  closed:
    quote: The road is closed
    statement: The road is closed.
    attribution: ${attribution}
    ${more}
`;

const fault = (where: string) => `contact at claims.closed.${where}: words ${MAIL}`;
const HIDDEN = `words ${MAIL}`;

describe("in a claim that credits an unnamed source", () => {
  test.each<[why: string, more: string, identities: readonly string[]]>([
    ["nothing", "kind: fact", []],
    ["text", `check: { status: in-progress, missing: ask ${MAIL} }`, [fault("check.missing")]],
    ["text in the place of a map", `check: ask ${MAIL}`, [fault("check")]],
    ["a list under a key that there is not", `notes: [[ask], [${MAIL}]]`, [fault("notes.1.0")]],
    ["a map under a key that there is not", `notes: { source: council, ask: ${MAIL} }`, [fault("notes.ask")]],
    ["a key", `${MAIL}: asked`, [HIDDEN]],
    ["a key far below", `notes: { by: [{ ${MAIL}: asked }] }`, [HIDDEN]],
    ["a key that may be a number", `"${NUMBER}": asked`, [`number ${NUMBER}`]],
    [
      "a number that is called one, and is found as one that may be",
      `check: { status: in-progress, missing: tel. ${NUMBER} }`,
      [`contact at claims.closed.check.missing: number ${NUMBER}`, `number ${NUMBER}`],
    ],
    [
      "evidence of an unnamed source's that somebody else printed",
      `evidence: [{ kind: article, source: council, root: insider, shows: said, quote: ${MAIL} }]`,
      [fault("evidence.0.quote")],
    ],
    ["a reply of several", `reply: { to: [council, insider], put: ask ${MAIL} }`, [fault("reply.put")]],
    [
      "a number as it is written in America, which no word calls one",
      'check: { status: in-progress, missing: "(202) 555-0143" }',
      ["number (202) 555-0143"],
    ],
    ["a reply of others", `reply: { to: [council, courier], put: ask ${MAIL} }`, [HIDDEN]],
    [
      "evidence whose source is no id",
      `evidence: [{ kind: article, source: { of: council }, shows: said, locator: ${MAIL} }]`,
      [fault("evidence.0.locator")],
    ],
    [
      "digits in an address of a page",
      'evidence: [{ kind: article, shows: said, url: "https://a.example/?02079460958" }]',
      [],
    ],
    [
      "a number in the address of a page, called one",
      'evidence: [{ kind: article, shows: said, url: "https://a.example/?tel:02079460958" }]',
      ["number 02079460958"],
    ],
  ])("%s", (_, more, identities) => expect(found(record("insider", more))).toEqual(identities));

  test.each<[sum: string, identities: readonly string[]]>([
    ["[closed] +147050000", []],
    ["(202) 555-0143", []],
    [NUMBER, [`number ${NUMBER}`]],
    ["2 * (020) 7946 0958", ["number (020) 7946 0958"]],
  ])("a sum: %s", (sum, identities) =>
    expect(
      found(record("insider", `figures: [{ value: 1, unit: men, printed: one, derived: "${sum}" }]`)),
    ).toEqual(identities),
  );
});

describe("whoever it credits", () => {
  const more = `check: { status: in-progress, missing: ask ${MAIL} }`;

  test.each([
    "insider",
    "[council, insider]",
    "[{ source: [council, insider], cue: said }]",
    "[insider, council]",
  ])("%s: an unnamed source", (attribution) =>
    expect(found(record(attribution, more))).toEqual([fault("check.missing")]),
  );

  test.each(["council", "[council, courier]", "none"])("%s: none", (attribution) => {
    expect(found(record(attribution, more))).toEqual([]);
    expect(found(record(attribution, `central: true\n    notes: [insider, ${MAIL}]`))).toEqual([]);
    // A word of the article that is an unnamed source's id credits nobody.
    expect(found(record(attribution, more).replace("The road is closed\n", "insider\n"))).toEqual([]);
  });

  test("beside another claim, whose source it is", () => {
    const other = `${more}\n  open: { quote: A, statement: A., attribution: insider }`;
    expect(found(record("council", other))).toEqual([HIDDEN]);
    expect(found(record("none", other))).toEqual([HIDDEN]);
  });
});

describe("about a source", () => {
  const beside = (source: string) =>
    found(`sources:
  one: ${source}
  quiet: { kind: unnamed, described-as: an engineer }
`);

  test.each<[source: string, identities: readonly string[]]>([
    [`{ kind: person, name: Ann Reed, reach: ${MAIL} }`, [HIDDEN]],
    [`{ kind: person, name: Ann Reed, reach: { by: ${MAIL} } }`, [HIDDEN]],
    [
      `{ kind: unnamed, described-as: "as ${MAIL} said" }`,
      [`contact at sources.one.described-as: ${HIDDEN}`],
    ],
    [
      `{ kind: unnamed, described-as: an aide, reach: { by: ${MAIL} } }`,
      [HIDDEN, `contact at sources.one.reach.by: ${HIDDEN}`],
    ],
  ])("%s", (source, identities) => expect(beside(source)).toEqual(identities));

  test("where a file has no unnamed source, those of others are shown", () => {
    expect(found(`sources:\n  one: { kind: person, name: Ann Reed, reach: ${MAIL} }\n`)).toEqual([]);
  });

  test("an id that is an address", () => {
    expect(beside(`{ kind: person, name: B }\n  ${MAIL}: { kind: person, name: C }`)).toEqual([HIDDEN]);
  });
});

test("words of another outlet's article are printed, and those of our own are not yet", () => {
  const quoting = "kind: fact".concat(
    `\n  other: { quote: Write to ${MAIL}, statement: A., attribution: council }`,
  );
  expect(found(record("insider", quoting))).toEqual([HIDDEN]);
  expect(found(record("insider", quoting, "external"))).toEqual([]);
});

test("a file that is one line of text is no record, and may hold a contact all the same", () => {
  const [record] = exampleDesk({ record: `${MAIL}\n` }).records;
  if (!record) throw new Error("The made-up desk has no record.");
  const held = { record, value: MAIL, sources: {}, claims: {}, whole: true, ours: true };
  expect(contactsOf(held, () => true)).toEqual([{ secrets: [{ kind: "words", text: MAIL }] }]);
});
