import { describe, expect, test } from "vitest";
import { concealer, concealerOverTime, hidesSomething } from "../../src/confidential/conceal.ts";
import { hiddenOverTime, mayBeUnnamedNow } from "../../src/confidential/over-time.ts";
import type { Desk, RecordFile } from "../../src/desk/desk.ts";
import { exampleDesk } from "../rules/example-desk.ts";

/* A made-up desk as it is, and as it was. */

interface State {
  /** Lines of sources. */
  readonly sources?: string;
  /** Lines of claims. */
  readonly claims?: string;
}

function deskOf({ sources = "", claims = "" }: State): Desk {
  const heading =
    "article: { title: Made up, publisher: gazette, published: 2024-05-02, language: en, mode: in-house }\n";
  const set = (lines: string) => lines.replace(/^(?=.)/gm, "  ");
  return exampleDesk({
    record: `${heading}sources:\n  gazette: { name: The Gazette, kind: outlet }\n${set(sources)}${claims === "" ? "" : `claims:\n${set(claims)}`}`,
    files: { "claims/more-sources.yaml": "" },
  });
}

function recordOf(state: State): RecordFile {
  const [record] = deskOf(state).records;
  if (!record) throw new Error("The made-up desk has no record.");
  return record;
}

const claim = (id: string, source: string, rest = "") =>
  `${id}: { quote: It is ${id}, statement: It is ${id}., attribution: { source: ${source}, cue: said }${rest} }\n`;

const GRETA = "greta: { name: Greta Zweisam, kind: person }\n";
const REED = "reed: { name: Ada Reed, kind: person }\n";
const VOICE = "voice: { kind: unnamed, described-as: an engineer }\n";
const TEXT = "Greta Zweisam, ada reed, greta-zweisam, gz@mail.example, greta, voice";

/** What is shown of a text that names everybody. */
const shown = (now: State, then: readonly State[], parts: readonly State[] = [], text = TEXT) =>
  concealerOverTime(deskOf(now), { records: then.map(recordOf), parts: parts.map(recordOf) })(text);

describe("of what the records were, this is hidden", () => {
  test.each<[why: string, now: State, then: readonly State[], expected: string]>([
    ["nothing, where nobody was ever without a name", { sources: GRETA + REED }, [{ sources: GRETA }], TEXT],
    [
      "the name of whom the desk no longer names",
      { sources: "greta: { kind: unnamed, described-as: an engineer }\n" },
      [{ sources: GRETA }],
      "█████ ███████, ada reed, █████████████, gz@mail.example, █████, voice",
    ],
    [
      "the name of an unnamed source that is gone",
      { sources: REED },
      [{ sources: "aide: { name: Greta Zweisam, kind: unnamed, described-as: an aide }\n" }],
      "█████ ███████, ada reed, █████████████, gz@mail.example, █████, voice",
    ],
    [
      "not the name of who came forward since",
      { sources: GRETA },
      [{ sources: "greta: { kind: unnamed, described-as: an aide }\n" }],
      TEXT,
    ],
    [
      "the name and the id of whom a source without a name has taken the place of",
      { sources: VOICE, claims: claim("wet", "voice") },
      [{ sources: GRETA + REED, claims: claim("wet", "greta") + claim("dry", "reed") }],
      "█████ ███████, ada reed, █████████████, gz@mail.example, █████, voice",
    ],
    [
      "not the name of who is gone with the claim",
      { sources: VOICE, claims: claim("dry", "voice") },
      [{ sources: GRETA, claims: claim("wet", "greta") }],
      TEXT,
    ],
    [
      "not the name of whose place somebody with a name has taken",
      { sources: REED + VOICE, claims: claim("wet", "reed") },
      [{ sources: GRETA, claims: claim("wet", "greta") }],
      TEXT,
    ],
    [
      "not the name of whose place somebody without a name has taken, where the desk still has them",
      { sources: GRETA + VOICE, claims: claim("wet", "voice") },
      [{ sources: GRETA, claims: claim("wet", "greta") }],
      TEXT,
    ],
    [
      "the name of whose place somebody without a name has taken through an outlet",
      {
        sources: VOICE,
        claims: "wet: { quote: It is wet, statement: It is wet., attribution: [gazette, voice] }\n",
      },
      [{ sources: GRETA, claims: claim("wet", "greta") }],
      "█████ ███████, ada reed, █████████████, gz@mail.example, █████, voice",
    ],
    [
      "nobody whom the desk still has, whoever else is gone",
      { sources: GRETA + VOICE, claims: claim("wet", "voice") },
      [{ sources: GRETA + REED, claims: claim("wet", "greta") }],
      TEXT,
    ],
    [
      "not an outlet whose place a source without a name has taken",
      { sources: VOICE, claims: claim("wet", "voice") },
      [{ sources: "greta: { name: Greta Zweisam, kind: outlet }\n", claims: claim("wet", "greta") }],
      TEXT,
    ],
    [
      "the name of whom a source that cannot be read has taken the place of",
      { sources: "voice: { kind: 7 }\n", claims: claim("wet", "voice") },
      [{ sources: GRETA, claims: claim("wet", "greta") }],
      "█████ ███████, ada reed, █████████████, gz@mail.example, █████, voice",
    ],
    [
      "addresses in a record that credited whom nobody names now",
      { sources: VOICE, claims: claim("wet", "voice") },
      [{ sources: GRETA, claims: claim("wet", "greta", ", check: { missing: ask gz@mail.example }") }],
      "█████ ███████, ada reed, █████████████, ███████████████, █████, voice",
    ],
    [
      "not addresses in a record that credited somebody else",
      { sources: VOICE, claims: claim("wet", "voice") },
      [
        { sources: GRETA, claims: claim("wet", "greta") },
        { sources: REED, claims: claim("dry", "reed", ", check: { missing: ask gz@mail.example }") },
      ],
      "█████ ███████, ada reed, █████████████, gz@mail.example, █████, voice",
    ],
  ])("%s", (_, now, then, expected) => {
    expect(shown(now, then)).toBe(expected);
  });

  const part = { sources: REED, claims: claim("dry", "reed", ", check: { missing: ask gz@mail.example }") };
  test.each<[why: string, now: State, then: readonly State[], expected: string]>([
    ["none where nobody is without a name", { sources: REED }, [], TEXT],
    [
      "all where somebody is, for who else is in the record is not known",
      { sources: VOICE },
      [],
      "Greta Zweisam, ada reed, greta-zweisam, ███████████████, greta, voice",
    ],
    [
      "all where somebody was",
      { sources: REED },
      [{ sources: VOICE }],
      "Greta Zweisam, ada reed, greta-zweisam, ███████████████, greta, voice",
    ],
    [
      "all where somebody spoke on other terms",
      {
        sources: "aide: { name: Bo Lind, kind: person }\n",
        claims:
          "wet: { quote: It is wet, statement: It is wet., attribution: { source: aide, cue: said, terms: background } }\n",
      },
      [],
      "Greta Zweisam, ada reed, greta-zweisam, ███████████████, greta, voice",
    ],
  ])("addresses in parts of records: %s", (_, now, then, expected) => {
    expect(shown(now, then, [part])).toBe(expected);
  });

  test("the name of who spoke on other terms, whatever it was called then", () => {
    const aide = (name: string) => `aide: { name: ${name}, kind: person }\n`;
    const now = {
      sources: aide("Bo Lind"),
      claims:
        "wet: { quote: It is wet, statement: It is wet., attribution: { source: aide, cue: said, terms: background } }\n",
    };
    expect(shown(now, [{ sources: aide("Bo Amsel") }], [], "Bo Lind, Bo Amsel, Ada Reed")).toBe(
      "██ ████, ██ █████, Ada Reed",
    );
  });
});

test("a name in print is shown where it is part of a hidden one, but for the hidden name itself", () => {
  const now = { sources: `${REED}aide: { kind: unnamed, described-as: an aide }\n` };
  const then = [{ sources: "aide: { name: Ada Zweisam, kind: person }\n" }];
  expect(shown(now, then, [], "Ada Reed; Ada Zweisam; Zweisam; Reed")).toBe(
    "Ada Reed; ███ ███████; ███████; Reed",
  );
});

test("a secret and a printed name are listed once, however many versions have them", () => {
  const then = { sources: `${REED}aide: { name: Greta Zweisam, kind: unnamed, described-as: an aide }\n` };
  const { secrets, printed } = hiddenOverTime(deskOf(then), { records: [recordOf(then), recordOf(then)] });
  expect(secrets.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(["name: Greta Zweisam"]);
  expect(printed).toEqual({ persons: ["Ada Reed"], others: ["The Gazette"], descriptions: ["an aide"] });
});

test("who is hidden counts as nobody whose name is in print, and others do", () => {
  const printedIn = (now: State, then: State) =>
    hiddenOverTime(deskOf(now), { records: [recordOf(then)] }).printed;
  expect(
    printedIn(
      { sources: `${REED}greta: { kind: unnamed, described-as: an engineer }\n` },
      { sources: GRETA + REED },
    ),
  ).toMatchObject({ persons: ["Ada Reed"], others: ["The Gazette"] });
  const onTerms =
    "wet: { quote: It is wet, statement: It is wet., attribution: { source: aide, cue: said, terms: background } }\n";
  const aide = (name: string) => `${REED}aide: { name: ${name}, kind: person }\n`;
  expect(
    printedIn({ sources: aide("Bo Lind"), claims: onTerms }, { sources: aide("Bo Amsel") }),
  ).toMatchObject({
    persons: ["Ada Reed"],
    others: ["The Gazette"],
  });
  const other = `${REED}lind: { name: Bo Lind, kind: person }\n`;
  expect(printedIn({ sources: aide("Bo Lind"), claims: onTerms }, { sources: other })).toMatchObject({
    persons: ["Ada Reed"],
  });
  const post = (kind: string) => `post: { name: The Post, kind: ${kind} }\n`;
  expect(printedIn({ sources: post("unnamed") }, { sources: post("outlet") })).toMatchObject({
    others: ["The Gazette"],
  });
});

test("a desk as it was hides what the desk as it is hides", () => {
  const now = deskOf({ sources: "greta: { kind: unnamed, described-as: an engineer }\n" });
  const then = { ...deskOf({ sources: GRETA }), now };
  expect(hidesSomething(then)).toBe(true);
  expect(concealer(then)(TEXT)).toBe("█████ ███████, ada reed, █████████████, gz@mail.example, █████, voice");
  expect(concealer(deskOf({ sources: GRETA }))(TEXT)).toBe(TEXT);
});

test("where it cannot be worked out what must be hidden, nothing is shown", () => {
  const broken = {
    get records(): never {
      throw new Error("made up");
    },
  };
  expect(concealerOverTime(deskOf({}), broken)("It is wet.")).toBe("██ ██ ████");
});

describe("who may be without a name now", () => {
  const may = (now: State, then: readonly State[]) => mayBeUnnamedNow(deskOf(now), then.map(recordOf));

  test("is every person whom the desk no longer has, once", () => {
    expect(may({ sources: VOICE + REED }, [{ sources: GRETA + REED }, { sources: GRETA }])).toEqual([
      "greta",
    ]);
    expect(may({ sources: "voice: { kind: 7 }\n" }, [{ sources: GRETA }])).toEqual(["greta"]);
  });

  test("is nobody where everybody has a name, and no outlet", () => {
    expect(may({ sources: REED }, [{ sources: GRETA }])).toEqual([]);
    expect(may({ sources: VOICE }, [{ sources: "post: { name: The Post, kind: outlet }\n" }])).toEqual([]);
  });
});

test("an id is hidden where it is that of somebody who has no name now, whatever the name was", () => {
  const then = [
    { sources: "ferryman: { name: Ada Reed, kind: person }\n", claims: claim("wet", "ferryman") },
  ];
  const now = { sources: VOICE, claims: claim("wet", "voice") };
  expect(shown(now, then, [], "ferryman, Ada Reed, voice")).toBe("████████, ███ ████, voice");
  expect(hiddenOverTime(deskOf(now), { records: then.map(recordOf) }).secrets).toContainEqual({
    kind: "words",
    text: "ferryman",
  });
});
