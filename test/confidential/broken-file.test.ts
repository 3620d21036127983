import { describe, expect, test } from "vitest";
import { namesInBroken } from "../../src/confidential/broken-file.ts";
import { concealer } from "../../src/confidential/conceal.ts";
import { exampleDesk } from "../rules/example-desk.ts";

/* All names, addresses and numbers are made up. */
const named = (content: string, ours = false) => namesInBroken(content, ours).map(({ text }) => text);

test("what is found is a name, which every part of it gives away", () => {
  expect(namesInBroken("sources: { quiet: { kind: unnamed, name: Greta Zweisam", false)).toEqual([
    { kind: "name", text: "Greta Zweisam" },
  ]);
});

const PERSON = "{ kind: person, name: Anna Reed }";
const QUIET = "{ kind: unnamed, name: Greta Zweisam, described-as: an engineer }";
const IN_LINES = `  reed:
    kind: person
    name: Anna Reed
  quiet:
    kind: unnamed
    name: Greta Zweisam
    described-as: an engineer`;

describe("of the sources of a file, those that may have no name, and no others", () => {
  test.each<[why: string, content: string]>([
    ["in lines", `sources:\n${IN_LINES}\n`],
    ["the other way round", `sources:\n  quiet: ${QUIET}\n  reed:\n    kind: person\n    name: Anna Reed\n`],
    ["in braces", `sources:\n  reed: ${PERSON}\n  quiet: ${QUIET}\n`],
    ["in braces in braces", `sources: {\n  reed: ${PERSON},\n  quiet: ${QUIET}\n`],
    ["in one line", `sources: { reed: ${PERSON}, quiet: ${QUIET}`],
    ["in one line, as some put their commas", `sources: {reed: ${PERSON} \t, quiet: ${QUIET}`],
    ["with the deepest in the line of the key", `sources:    { quiet: ${QUIET},\n  reed: ${PERSON}`],
    [
      "in braces over lines",
      `sources: {\n${IN_LINES.replace(/:\n/g, ": {\n").replace("  quiet", "},\n  quiet")}`,
    ],
    ["up to a brace that ends them", `sources: {\n${IN_LINES}\n}\nclaims: { kind: unnamed, name: A }`],
    ["with line ends of Windows", `sources:\n${IN_LINES}\n`.replaceAll("\n", "\r\n")],
    ["with empty lines", `sources:\n\n${IN_LINES.replaceAll("\n", "\n\n")}\n`],
    ["with lines of spaces", `sources:\n \n${IN_LINES.replace("  quiet", " \n  quiet")}\n \n`],
    [
      "with comments",
      `sources: # a {\n# kind: unnamed\n${IN_LINES.replaceAll("\n", " # name: Ohm\n# name: Ohm\n")}\n`,
    ],
    ["with tabs", `sources:\n${IN_LINES.replaceAll("  ", "\t")}\n`],
    ["in quotes", `"sources": {\n${IN_LINES.replace(/[\w-]+(?=:)/g, '"$&"').replace(/: (.*)/g, ': "$1",')}`],
    [
      "in single quotes",
      `'sources' :\n${IN_LINES.replace(/[\w-]+(?=:)/g, "'$&'").replace(/: (.*)/g, ": '$1'")}`,
    ],
    ["with spaces before the colons", `sources \t:\n${IN_LINES.replaceAll(":", " \t :")}`],
    ["without a colon", `sources\n${IN_LINES}\nclaims: {}`],
    ["without a colon, in one line", `sources { reed: ${PERSON}, quiet: ${QUIET}`],
    ["without any colons", `sources\n${IN_LINES.replaceAll(":", "")}`],
    [
      "in the middle of a file",
      `article:\n  name: Our sources: all\nsources:\n${IN_LINES}\nclaims:\n  a:\n    name: A`,
    ],
    ["under a key that is misspelt", `${IN_LINES}\n`],
  ])("%s", (_, content) => expect(named(content)).toEqual(["Greta Zweisam"]));

  test.each<[why: string, source: string, names: readonly string[]]>([
    ["one with a name alone", "\n    kind: person\n    name: Anna Reed", []],
    ["one with a name and no kind", "\n    name: Anna Reed", ["Anna Reed"]],
    ["one with a description alone", "\n    described-as: an engineer\n    who: Greta", ["Greta"]],
    ["one with a kind alone", "\n    kind: unnamed\n    who: Greta", ["Greta"]],
    ["lines that are not a source's", "\n    who: Greta\n    Zweisam", []],
    ["nothing", "\n", []],
    ["an empty name", '\n    kind: unnamed\n    name: ""', []],
    ["its own id again", "\n    kind: unnamed\n  x: { kind: unnamed, name: x }\n", []],
    ["a name after a name", "{ kind: unnamed, name: Zweisam, Greta", ["Zweisam", "Greta"]],
    [
      "a name on a line of its own",
      "\n    kind: unnamed\n    name: |-\n      Greta Zweisam",
      ["Greta Zweisam"],
    ],
    [
      "a list of names",
      "\n    kind: unnamed\n    name:\n    - Greta\n    - 'Zweisam'  ",
      ["Greta", "Zweisam"],
    ],
    ["a name with a colon", "{ kind: unnamed, name: Greta: Zweisam:", ["Greta: Zweisam"]],
    ["a name without a colon", "\n    kind unnamed\n    name Greta Zweisam", ["Greta Zweisam"]],
    ["a name without its key", "\n    kind: unnamed\n    Greta Zweisam", ["Greta Zweisam"]],
    ["a name of one word without its key", "\n    kind: unnamed\n    Greta", ["Greta"]],
    ["a name under an unknown key", "\n    kind: unnamed\n    really: Greta", ["Greta"]],
    [
      "a name under an unknown key with a space after it",
      "\n    kind: unnamed\n    really : Greta",
      ["Greta"],
    ],
    ["a name in brackets", "{ kind: unnamed,(name Greta Zweisam)", ["(name Greta Zweisam)"]],
    ["no name after its key", "\n    kind: unnamed\n    name\n    described-as", []],
    ["a name that begins like a key", "\n    kind: unnamed\n    Nameé Ohm", ["Nameé Ohm"]],
    ["a name after another character", "\n    kind: unnamed\n    (Greta) Zweisam", ["(Greta) Zweisam"]],
    [
      "a name that an unseen line end divides",
      "{ kind: unnamed, name: Greta\u2028Zweisam",
      ["Greta\u2028Zweisam"],
    ],
    ["an escaped name", '{ kind: unnamed, name: "Zweis\\u0061m"', ["Zweis\\u0061m", "Zweisam"]],
  ])("of %s", (_, source, names) => expect(named(`sources:\n  quiet: ${source}`)).toEqual(names));

  test("where they cannot be told apart, one of them is all", () => {
    const all = `{ sources: { reed: { kind: person\n name: Anna Reed\n quiet: { kind: unnamed\n name: Greta`;
    expect(named(`  ${all.replaceAll("\n ", "\n     ")}\n  x`)).toEqual(["Anna Reed", "Greta"]);
  });
});

describe("a person who is credited on terms in a draft of ours", () => {
  const record = (...links: readonly string[]) =>
    `sources:\n  reed: ${PERSON}\n  ohm: # an expert\n    kind: person\n    name: Bea Ohm\nclaims:\n${links.join("\n")}`;
  const FAR = "\n    x".repeat(16);

  test.each<[why: string, link: string]>([
    ["in one line", "{ source: ohm, terms: background }"],
    ["in lines", "source: ohm\n      cue: said\n      terms: background"],
    ["before the source", "terms: off-record\n      source: ohm"],
    ["in lines that are not set in", "\n- source: ohm\nterms: background"],
    ["in quotes", `{ "terms": "background", "source": "ohm" }`],
    ["in single quotes", "{ 'terms' : 'background', 'source' : 'ohm' }"],
    ["without colons", "source ohm\n      terms background"],
    ["without spaces", `{"terms":"background","source":"ohm"}`],
    ["misspelt", "{ source: ohm, terms: backgroud }"],
    ["with somebody else", "{ source: [agency, ohm], terms: background }"],
    ["with somebody else, in lines", "terms: background\n      source:\n        - agency\n        - 'ohm'"],
    [
      "after a link on the record",
      "[{ source: agency, terms: on-record }, { source: ohm, terms: background }]",
    ],
  ])("has none: %s", (_, link) => {
    const content = record("  a:", `    attribution: ${link}`);
    expect(named(content, true)).toEqual(["Bea Ohm"]);
    // What another outlet has printed is out.
    expect(named(content)).toEqual([]);
  });

  test.each<[why: string, link: string]>([
    ["on the record", "{ source: ohm, terms: on-record }"],
    ["where nothing is said of terms", "{ source: ohm, cue: background }"],
    [
      "where those are far from them",
      `{ source: ohm }${FAR}\n    { source: agency, terms: background }${FAR}\n    { source: ohm }`,
    ],
    ["where it is a word of another", "{ source: agency, terms: background, cue: resource ohm }"],
  ])("has one: %s", (_, link) => expect(named(record("  a:", `    attribution: ${link}`), true)).toEqual([]));
});

test.each<[why: string, content: string]>([
  ["whose lines end as those of Windows do", `sources:\n${IN_LINES}\n`.replaceAll("\n", "\r\n")],
  ["with comments at the margin", `sources:\n# a\n${IN_LINES}\n# b\n  x\n`],
])("a desk with a broken file shows no name of a source that has none: %s", (_, content) => {
  const broken = content.replace("name: Greta", "name Greta");
  const conceal = concealer(exampleDesk({ claims: "", files: { "claims/others.yaml": broken } }));
  expect(conceal("Greta Zweisam, Anna Reed")).toBe("█████ ███████, Anna Reed");
});

describe("of a record without sources of its own", () => {
  const claims = `claims:
  closed:
    quote: The road is closed
    kind: fact
    attribution: { source: quiet, cue: said }
    evidence: [{ kind: document, source: &a ministry, shows: supports }]
`;
  test("nothing that its claims say is taken for somebody's name", () => {
    expect(named(`article: { title: The road, publisher: gazette }\n${claims}`)).toEqual([]);
    expect(named(`"article": { title: The road }\n'claims' :\n${claims.slice("claims:\n".length)}`)).toEqual(
      [],
    );
  });

  test.each([
    ["a name that is under a claim", `${claims}  quiet: ${QUIET}\n`],
    ["a name that is under the article", `article: { title: The road, name: Greta Zweisam }\n${claims}`],
    ["sources under another key", `${claims}surces:\n  quiet: { kind: unnamed, name: Greta Zweisam }\n`],
    [
      "what is under a key that there is not",
      `${claims}soruces:\n  quiet:\n    kind: unnamed\n    who: Greta Zweisam\n`,
    ],
    ["what is before any key", `quiet ${QUIET}\n${claims}`],
  ])("%s is one", (_, content) => expect(named(content)).toEqual(["Greta Zweisam"]));
});

test("a broken record hides no everyday word of the others", () => {
  const desk = exampleDesk({
    claims:
      "closed:\n  quote: The road is closed\n  statement: The road is closed.\n  attribution: insider\n",
    files: {
      "claims/broken.yaml":
        "claims:\n  open:\n    quote: The road was closed\n    kind: fact\n    check: { status: checked, missing: minutes }\n    evidence: [*a]\n",
    },
  });
  const conceal = concealer(desk);
  const said = "The road was checked: said the fact, closed minutes.";
  expect(conceal(said)).toBe(said);
});
