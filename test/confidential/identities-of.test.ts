import { describe, expect, test } from "vitest";
import { identitiesOf, printedBy } from "../../src/confidential/identities.ts";
import { exampleDesk } from "../rules/example-desk.ts";

/* All names, addresses and numbers are made up. */
const OPEN = "  reed: { kind: person, name: Ann Reed }\n  courier: { kind: outlet, name: The Courier }\n";
const QUIET = "  quiet: { kind: unnamed, described-as: an engineer }\n";

/** A desk of these files and no other, but for its settings. */
const desk = (files: Readonly<Record<string, string>>, text?: string) =>
  exampleDesk({
    files: {
      "claims/example.yaml": `sources:\n${OPEN}`,
      "claims/more-sources.yaml": "sources:\n  council: { kind: government, name: The Council }\n",
      ...(text === undefined ? {} : { "claims/a.txt": text }),
      ...files,
    },
  });

/** All that there is about the sources of a desk, each as a line. */
const found = (files: Readonly<Record<string, string>>, text?: string): readonly string[] =>
  identitiesOf(desk(files, text)).map((identity) => {
    const secrets = identity.secrets.map(({ kind, text: secret }) => `${kind} ${secret}`).join(", ");
    if (identity.kind === "hidden") return `hidden: ${secrets}`;
    const { kind, file, place, alsoAt } = identity;
    const at = [{ file, place }, ...(alsoAt ? [alsoAt] : [])].map(
      (one) =>
        `${one.file.path} ${"path" in one.place ? one.place.path.join(".") : one.file.content.slice(one.place.span.start, one.place.span.end)}`,
    );
    return `${kind}: ${secrets} (${at.join(", ")})`;
  });

const ofSource = (source: string) => found({ "claims/a.yaml": `sources:\n  quiet: ${source}\n` });

describe("on a source without a name", () => {
  test.each<[source: string, identities: readonly string[]]>([
    ["{ kind: unnamed, described-as: an engineer, count: 2, of: council }", []],
    ['{ kind: unnamed, described-as: an engineer, name: "" }', []],
    ['{ kind: unnamed, described-as: an engineer, name: "  " }', []],
    ['{ kind: unnamed, described-as: an engineer, note: "     " }', []],
    ["{ kind: unnamed, described-as: an engineer, lang: en }", []],
    [
      "{ kind: unnamed, described-as: an engineer, name: bo }",
      ["name: name bo (claims/a.yaml sources.quiet.name)"],
    ],
    [
      "{ kind: unnamed, described-as: an engineer, nmae: greta 020 7946 0958 }",
      [
        "name: name greta 020 7946 0958, number 020 7946 0958 (claims/a.yaml sources.quiet.nmae)",
        "hidden: number 020 7946 0958",
      ],
    ],
    [
      "{ kind: unnamed, described-as: an engineer, phone: { area: '020', rest: 7946 0958 } }",
      ["hidden: words 020 7946 0958, words 020, words 7946 0958, number 020 7946 0958"],
    ],
    [
      "{ kind: unnamed, described-as: an engineer, name: [Greta, [Zweisam]] }",
      ["name: name Greta Zweisam, name Greta, name Zweisam (claims/a.yaml sources.quiet.name)"],
    ],
    [
      "{ kind: unnamed, described-as: an engineer, met: in Berlin, who: Greta Zweisam, is: 王 }",
      ["hidden: words in Berlin", "hidden: name Greta Zweisam", "hidden: words 王"],
    ],
    ["{ described-as: an engineer, name: Greta }", ["hidden: name Greta"]],
    ["{ kind: named, name: Greta }", ["hidden: name Greta"]],
    ["greta", ["hidden: name greta"]],
    ["[Greta, Zweisam]", ["hidden: name Greta Zweisam, name Greta, name Zweisam"]],
    ["{ kind: person, name: Greta, note: Zweisam }", []],
  ])("%s", (source, identities) => expect(ofSource(source)).toEqual(identities));
});

describe("of a person on background", () => {
  const draft = (attribution: string, more = "", mode = "in-house") =>
    `article: { title: A, publisher: courier, published: 2024-05-02, language: en, mode: ${mode} }
claims:
  closed:
    quote: The road is closed
    statement: The road is closed.
    attribution: ${attribution}
${more}`;
  const ON_BACKGROUND = "{ source: reed, terms: background }";
  const NAME = "name Ann Reed (claims/a.yaml claims.closed.attribution";
  const ALSO = "claims/example.yaml sources.reed.name)";

  test.each<[why: string, attribution: string, identities: readonly string[]]>([
    ["one link", ON_BACKGROUND, [`terms: ${NAME}.source, ${ALSO}`]],
    ["a chain", `[courier, ${ON_BACKGROUND}]`, [`terms: ${NAME}.1.source, ${ALSO}`]],
    [
      "with others",
      "[{ source: [courier, reed], terms: background }]",
      [`terms: ${NAME}.0.source.1, ${ALSO}`],
    ],
    ["on the record", "{ source: reed, terms: on-record }", []],
    ["terms that are a list", "{ source: reed, terms: [background] }", []],
    ["a source that is a map", "{ source: { id: reed }, terms: background }", []],
    ["nobody", "none", []],
  ])("%s", (_, attribution, identities) =>
    expect(found({ "claims/a.yaml": draft(attribution) })).toEqual(identities),
  );

  test("also where claims are a list", () => {
    const claims = draft(ON_BACKGROUND).replace("closed:", "- id: closed");
    expect(found({ "claims/a.yaml": claims })).toEqual([
      `terms: ${NAME.replace("closed", "0")}.source, ${ALSO}`,
    ]);
  });

  test("also where it is not written as it should be", () => {
    const claims = draft("{ source: may, terms: background }").replace(
      "claims:",
      "sources:\n  may: { kind: person, name: [May, Zweisam] }\nclaims:",
    );
    expect(found({ "claims/a.yaml": claims })).toEqual([
      "terms: name May Zweisam, name May, name Zweisam (claims/a.yaml claims.closed.attribution.source, claims/a.yaml sources.may.name)",
    ]);
  });

  test("in a file that cannot be read whole, it is no fault", () => {
    expect(found({ "claims/a.yaml": draft(ON_BACKGROUND, "  open: {\n") })).toEqual([
      "hidden: name Ann Reed",
    ]);
  });

  test("contacts are a fault in the draft, and in its text they are hidden", () => {
    const more = "    # ask reed@mail.example\n";
    expect(found({ "claims/a.yaml": draft(ON_BACKGROUND, more) }, "Write to news@mail.example")).toEqual([
      `terms: ${NAME}.source, ${ALSO}`,
      "comment: words reed@mail.example (claims/a.yaml # ask reed@mail.example)",
      "hidden: words news@mail.example",
    ]);
    expect(found({ "claims/a.yaml": draft(ON_BACKGROUND, more, "external") }, "news@mail.example")).toEqual(
      [],
    );
  });
});

test("each comment is looked at by itself", () => {
  const yaml = `# made up
sources: # ask gz@mail.example or 020 7946 0958
${QUIET}
# tel. 020 7946 0959
# 020 7946 0960
`;
  expect(found({ "claims/a.yaml": yaml })).toEqual([
    "comment: words gz@mail.example, number 020 7946 0958 (claims/a.yaml # ask gz@mail.example or 020 7946 0958)",
    "comment: number 020 7946 0959, number 020 7946 0959 (claims/a.yaml # tel. 020 7946 0959)",
    "hidden: number 020 7946 0960",
  ]);
  expect(found({ "claims/a.yaml": yaml.replace("kind: unnamed", "kind: person, name: B") })).toEqual([]);
});

describe("in a file that cannot be read, contacts are hidden where the desk has somebody to protect", () => {
  const BROKEN = 'article: { title: A\nremark: ask gz@mail.example or 020 7946 0958, not "Bo\n';
  const CONTACTS = "hidden: words gz@mail.example, number 020 7946 0958";

  test("nobody", () => expect(found({ "claims/a.yaml": BROKEN })).toEqual([]));

  test("a source without a name in another file", () =>
    expect(found({ "claims/a.yaml": BROKEN, "claims/b.yaml": `sources:\n${QUIET}` })).toEqual([CONTACTS]));

  test("a person on background in another file", () => {
    const draft = `article: { title: A, publisher: courier, published: 2024-05-02, language: en, mode: in-house }
claims:
  closed: { quote: A, statement: A., attribution: { source: reed, terms: background } }
`;
    expect(found({ "claims/a.yaml": BROKEN, "claims/b.yaml": draft })).toEqual([
      "terms: name Ann Reed (claims/b.yaml claims.closed.attribution.source, claims/example.yaml sources.reed.name)",
      CONTACTS,
    ]);
  });

  test("a source without a name in its own lines", () =>
    expect(
      found({ "claims/a.yaml": "sources:\n  quiet\n    kind unnamed\n    name Greta\n  # gz@mail.example" }),
    ).toEqual(["hidden: name Greta, words gz@mail.example"]));

  test("a list in the place of a record", () =>
    expect(
      found({ "claims/a.yaml": "- quiet:\n    kind: unnamed\n    name: Greta\n- gz@mail.example\n" }),
    ).toEqual(["hidden: name Greta, words gz@mail.example"]));

  test.each([
    ["a list", "- name: Greta\n    kind: unnamed\n"],
    ["text", "kind unnamed\n  name Greta\n"],
  ])("%s in the place of sources", (_, sources) =>
    // What can be read of it may say it once more.
    expect(new Set(found({ "claims/a.yaml": `sources:\n  ${sources}` }))).toEqual(
      new Set(["hidden: name Greta"]),
    ),
  );

  test("but not where a record has no sources, which is no fault of its contacts", () => {
    const claims = `claims:\n  closed: { quote: A, statement: gz@mail.example, attribution: quiet }\n`;
    for (const sources of ["", "sources:\n", "sources: {}\n"])
      expect(found({ "claims/a.yaml": sources + claims, "claims/b.yaml": `sources:\n${QUIET}` })).toEqual([
        "contact: words gz@mail.example (claims/a.yaml claims.closed.statement)",
      ]);
  });
});

test("what a desk prints of its sources: the names of those who have one, and the descriptions of the others", () => {
  const yaml = `article: { title: A, publisher: courier, published: 2024-05-02, language: en, mode: in-house }
sources:
  may: { kind: person, name: May Ohm }
  quiet: { kind: unnamed, name: Greta Zweisam, described-as: an engineer }
claims:
  closed: { quote: A, statement: A., attribution: { source: may, terms: background } }
`;
  expect(printedBy(desk({ "claims/a.yaml": yaml }))).toEqual({
    persons: ["Ann Reed"],
    others: ["The Courier", "The Council"],
    descriptions: ["an engineer"],
  });
});

test("a record that is the same is read again as soon as another source has no name, and not before", () => {
  const [a, b, plain] = ["claims/a.yaml", "claims/b.yaml", `sources:\n${OPEN}`];
  const crediting =
    "article: { title: A, publisher: courier, published: 2024-05-02, language: en, mode: in-house }\nclaims:\n  closed: { quote: A, statement: gz@mail.example, attribution: quiet }\n";
  const before = desk({ [a]: crediting, [b]: `sources:\n${QUIET}`, "claims/example.yaml": plain });
  const withRecord = (files: Readonly<Record<string, string>>) => {
    const other = desk({ [a]: crediting, ...files });
    const same = before.records.find(({ path }) => path === a);
    return { ...other, records: other.records.map((one) => (one.path === a && same ? same : one)) };
  };
  const contacts = (one: typeof before) => identitiesOf(one).filter(({ kind }) => kind === "contact");
  const [first] = contacts(before);
  expect(first).toMatchObject({ secrets: [{ text: "gz@mail.example" }] });
  expect(contacts(withRecord({ [b]: `sources:\n${QUIET}` }))[0]).toBe(first);
  const named = "sources:\n  quiet: { kind: person, name: Greta Zweisam }\n";
  expect(contacts(withRecord({ [b]: named }))).toEqual([]);
  const onTerms = crediting.replace(
    "attribution: quiet",
    "attribution: { source: quiet, terms: background }",
  );
  expect(contacts(withRecord({ [b]: named, "claims/c.yaml": onTerms }))).toHaveLength(2);
});
