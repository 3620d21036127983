import { describe, expect, test } from "vitest";
import { concealer } from "../../src/confidential/conceal.ts";
import { identitiesOf } from "../../src/confidential/identities.ts";
import type { Example } from "../../src/rules/example.ts";
import { exampleDesk } from "../rules/example-desk.ts";
import { said } from "../rules/said.ts";

/* All names, addresses and numbers are made up. */
const reported = (example: Example) => said("anonymity/identity-in-record", example);

/** What of a text an example's desk shows. */
const shown = (example: Example, text: string) => concealer(exampleDesk(example))(text);

const withSource = (source: string): Example => ({
  claims: "",
  files: { "claims/others.yaml": `sources:\n  quiet: ${source}\n` },
});

const TEXT = "Greta Zweisam of The Gazette";
const HIDDEN = "█████ ███████ of The Gazette";

describe("a name is hidden on a source that goes without one", () => {
  test.each<[why: string, source: string, isReported: boolean]>([
    ["of kind unnamed", "{ kind: unnamed, name: Greta Zweisam, described-as: an engineer }", true],
    ["without a description", "{ name: Greta Zweisam, kind: unnamed }", true],
    ["with a key that there is not", "{ kind: unnamed, name: Greta Zweisam, langauge: en }", true],
    ["whose kind is misspelt", "{ kind: unamed, name: Greta Zweisam, described-as: an engineer }", true],
    ["in capitals", "{ kind: UNNAMED, name: Greta Zweisam, described-as: an engineer }", true],
    [
      "whose kind's key is misspelt",
      "{ knd: unnamed, name: Greta Zweisam, described-as: an engineer }",
      true,
    ],
    [
      "whose name's key is misspelt",
      "{ kind: unnamed, nmae: Greta Zweisam, described-as: an engineer }",
      true,
    ],
    ["without a kind", "{ name: Greta Zweisam, described-as: an engineer }", false],
    ["with a kind that there is not", "{ kind: whistleblower, name: Greta Zweisam }", false],
    ["whose kind is no word", "{ kind: [unnamed], name: Greta Zweisam }", false],
    [
      "under a key that there is not",
      "{ kind: unnamed, described-as: an engineer, really: Greta Zweisam }",
      false,
    ],
    ["in a list", "{ kind: unnamed, described-as: an engineer, name: [Greta, Zweisam] }", true],
    [
      "in parts",
      "{ kind: unnamed, described-as: an engineer, person: { first: Greta, last: Zweisam } }",
      false,
    ],
    ["that is only a name", "Greta Zweisam", false],
    ["with a bracket that is not closed", "{ kind: unnamed, name: Greta Zweisam", false],
    ["without a colon", "\n    kind: unnamed\n    name Greta Zweisam\n    described-as: an engineer", false],
    ["without a colon at the kind", "\n    kind unnamed\n    name: Greta Zweisam\n    count: 2", false],
    ["without either", "\n    kind unnamed\n    name Greta Zweisam", false],
    [
      "escaped, in a file that does not parse",
      '\n    kind: unnamed\n    name: "Greta Zweis\\u0061m"\n    count',
      false,
    ],
  ])("%s", (_, source, isReported) => {
    expect(shown(withSource(source), TEXT)).toBe(HIDDEN);
    expect(reported(withSource(source)).length > 0).toBe(isReported);
  });

  test.each<[why: string, source: string]>([
    ["a person", "{ kind: person, name: Greta Zweisam }"],
    ["with a key that there is not", "{ kind: person, name: Greta Zweisam, langauge: en }"],
    ["with a description", "{ kind: person, name: Greta Zweisam, described-as: an engineer }"],
    ["whose kind is misspelt", "{ kind: persn, name: Greta Zweisam }"],
    ["in a file that does not parse", "{ kind: person, name: Greta Zweisam"],
    [
      "beside one without",
      "{ kind: person, name: Greta Zweisam }\n  aide: { kind: unnamed, described-as: an aide, x: y }",
    ],
    [
      "beside one without, in a file that does not parse",
      "{ kind: person, name: Greta Zweisam }\n  aide: { kind: unnamed, described-as: an aide\n",
    ],
  ])("and shown on others: %s", (_, source) => {
    expect(shown(withSource(source), TEXT)).toBe(TEXT);
    expect(reported(withSource(source))).toEqual([]);
  });

  test("what is under another unknown key is hidden as it is, and not each word of it", () => {
    const source = withSource("{ kind: unnamed, described-as: an engineer, langauge: met in Berlin }");
    expect(shown(source, "met in Berlin; Berlin; an engineer")).toBe("███ ██ ██████; Berlin; an engineer");
  });
});

describe("a person on background", () => {
  const record = (
    mode: string,
    terms: string,
    source = "{ kind: person, name: Greta Zweisam }",
  ): Example => ({
    record: `article: { title: A, publisher: gazette, published: 2024-05-02, language: en${mode} }
sources:
  gazette: { name: The Gazette, kind: outlet }
  quiet: ${source}
claims:
  closed:
    quote: The road is closed
    statement: The road is closed.
    attribution: [{ source: quiet, cue: said, ${terms} }]
`,
  });

  test.each<[why: string, mode: string, terms: string, isReported: boolean]>([
    ["in a draft of ours", ", mode: in-house", "terms: background", true],
    ["off the record", ", mode: in-house", "terms: off-record", true],
    ["whose terms are misspelt", ", mode: in-house", "terms: backgroud", true],
    ["whose terms' key is misspelt", ", mode: in-house", "temrs: background", true],
    ["where the mode is misspelt", ", mode: inhouse", "terms: background", true],
    ["where the file does not parse", ", mode: in-house", "terms: background, venue: [", false],
  ])("has no name: %s", (_, mode, terms, isReported) => {
    expect(shown(record(mode, terms), TEXT)).toBe(HIDDEN);
    expect(reported(record(mode, terms)).length > 0).toBe(isReported);
  });

  test.each([
    ["in another outlet's article, where it is printed", ", mode: external", "terms: background"],
    ["where the mode is left out", "", "terms: background"],
    ["on the record", ", mode: in-house", "terms: on-record"],
    ["where nothing is said of terms", ", mode: in-house", "role: expert"],
  ])("has one: %s", (_, mode, terms) => {
    expect(shown(record(mode, terms), TEXT)).toBe(TEXT);
    expect(reported(record(mode, terms))).toEqual([]);
  });

  test("has no name where they say it together with somebody else, who has", () => {
    const { record: file = "" } = record(", mode: in-house", "terms: background");
    const joint = { record: file.replace("source: quiet", "source: [gazette, quiet]") };
    expect(shown(joint, TEXT)).toBe(HIDDEN);
    expect(reported(joint).length).toBeGreaterThan(0);
    expect(shown(joint, "The Gazette")).toBe("The Gazette");
  });

  test("a body has no name to be kept", () => {
    const example = record(
      ", mode: in-house",
      "terms: background",
      "{ kind: government, name: Greta Zweisam }",
    );
    expect(shown(example, TEXT)).toBe(TEXT);
  });
});

describe("contacts", () => {
  const MAIL = "gz@mail.example";
  const claim = (attribution: string, more: string, mode: "in-house" | "external" = "in-house"): Example => ({
    mode,
    claims: `
road-closed:
  quote: The road is closed
  statement: The road is closed.
  attribution: ${attribution}
  ${more}
road-open:
  quote: The road is open
  statement: The road is open.
  attribution: reed
`,
  });

  test.each([
    ["what is missing", `check: { status: in-progress, missing: "ask ${MAIL}" }`],
    ["an explanation", `check: { status: checked, explanation: "${MAIL} says so" }`],
    ["a waiver", `waivers: [{ rule: quote/form, reason: "as ${MAIL} asked" }]`],
    ["a denial", `denies: [{ claim: road-open, scope: "what ${MAIL} said" }]`],
    ["a reply that was put to nobody named", `reply: { put: "sent to ${MAIL}" }`],
    ["a key that there is not", `note: "call tel. 020 7946 0958, ${MAIL}"`],
    [
      "evidence of theirs",
      `evidence: [{ kind: interview, source: insider, shows: supports, quote: "${MAIL}" }]`,
    ],
    ["a comment", `kind: fact # ${MAIL}`],
  ])("are a fault in a claim that credits an unnamed source: %s", (_, more) => {
    for (const mode of ["in-house", "external"] as const) {
      expect(reported(claim("insider", more, mode))).toHaveLength(1);
      expect(shown(claim("insider", more, mode), MAIL)).toBe("███████████████");
      expect(reported(claim("reed", more.replace("insider", "reed"), mode))).toEqual([]);
      expect(shown(claim("reed", more.replace("insider", "reed"), mode), MAIL)).toBe(MAIL);
    }
  });

  test.each([
    [
      "of a named source's document",
      `evidence: [{ kind: document, source: ministry, shows: supports, locator: "${MAIL}" }]`,
    ],
    ["of a reply put to a named source", `reply: { put: "sent to ${MAIL}", to: ministry }`],
    [
      "in words that the desk has copied",
      `evidence: [{ kind: document, shows: supports, quote: "${MAIL}" }]`,
    ],
    ["of whoever signs", `logged: { by: "${MAIL}" }`],
    [
      "in an address of a page",
      `evidence: [{ kind: document, shows: supports, url: "https://a.example/?to=${MAIL}" }]`,
    ],
    ["in place of a code", `check: { status: checked, verdict: "${MAIL}" }`],
  ])("are hidden and no fault: %s", (_, more) => {
    expect(reported(claim("insider", more))).toEqual([]);
    expect(shown(claim("insider", more), MAIL)).toBe("███████████████");
  });

  test("of an article's own words are hidden in a draft, and shown where they are printed", () => {
    const quote = `form: indirect\n  central: true\nquoting:\n  quote: "Write to ${MAIL}"\n  statement: Write.\n  attribution: reed`;
    expect(reported(claim("insider", quote))).toEqual([]);
    expect(shown(claim("insider", quote), MAIL)).toBe("███████████████");
    expect(shown(claim("insider", quote, "external"), MAIL)).toBe(MAIL);
  });

  test("in a claim that credits nobody unnamed are no fault, beside one that does", () => {
    const more = `form: indirect\nother:\n  quote: A\n  statement: A.\n  attribution: reed\n  check: { status: in-progress, missing: "${MAIL}" }`;
    expect(reported(claim("insider", more))).toEqual([]);
    expect(shown(claim("insider", more), MAIL)).toBe("███████████████");
  });

  test("a number that no word calls one is hidden and no fault", () => {
    const more = "check: { status: in-progress, missing: ask 020 7946 0958 }";
    expect(reported(claim("insider", more))).toEqual([]);
    expect(shown(claim("insider", more), "020 7946 0958")).toBe("███ ████ ████");
  });

  test.each(["2024-05-02", "02.05.2024", "147000 men", "0.1234567", "row 1234567"])(
    "%s is no number",
    (text) => {
      expect(shown(claim("insider", `check: { status: in-progress, missing: "${text}" }`), text)).toBe(text);
    },
  );
});

test("an identity is worked out once for a desk", () => {
  const desk = exampleDesk(withSource("{ kind: unnamed, name: Greta Zweisam, described-as: an engineer }"));
  expect(identitiesOf(desk)).toBe(identitiesOf(desk));
  expect(concealer(desk)).toBe(concealer(desk));
});
