import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { creditClaim, type Logged, logClaims } from "../../src/check/log-claims.ts";
import { type OpenedDesk, openDesk } from "../../src/desk/open.ts";
import { givenClaims } from "../../src/draft/given-claims.ts";
import { folderWith } from "../cli/run.ts";

const RECORD = `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  works: { name: Ministry of Works (made up), kind: government }
claims:
  # The first paragraph
  closes: { quote: The old bridge will close, statement: The old bridge will close., attribution: gazette }
  weekly:
    quote: 2,800 a week   # a week, not a day
    statement: It is 2,800 a week.
    attribution: works
    figures: [{ value: 400, printed: "2,800" }]
`;
const PATH = "claims/bridge.yaml";
const TEXT = `The old bridge will close. About 400 lorries cross it every day, or 2,800 a week, the ministry said.
Nobody knows who will pay. It is not safe, Ada Reed said.
`;
const TODAY = new Date("2024-05-10T12:00:00Z");

function opened(record: string = RECORD): OpenedDesk {
  return openDesk(folderWith({ "onrecord.yaml": "", [PATH]: record, "claims/bridge.txt": TEXT }));
}

function log(desk: OpenedDesk, ...claims: readonly unknown[]): Logged {
  const [record] = desk.desk.records.filter(({ path }) => path === PATH);
  if (!record) throw new Error("The record is not there.");
  return logClaims(desk, record, givenClaims(JSON.stringify(claims)), TODAY);
}

const recordIn = ({ root }: OpenedDesk): string => readFileSync(join(root, PATH), "utf8");

/** What somebody does to the record after it was read. */
function meanwhile(desk: OpenedDesk, change: (record: string) => string): void {
  writeFileSync(join(desk.root, PATH), change(recordIn(desk)));
}

const LORRIES = { quote: "About 400 lorries cross it every day", source: "Ministry of Works (made up)" };
const UNSAFE = { quote: "It is not safe", source: { name: "Ada Reed", kind: "person", of: "works" } };

describe("logging claims", () => {
  test("writes them behind the others, with the source that is new", () => {
    const desk = opened();
    const logged = log(desk, LORRIES, { ...UNSAFE, id: "unsafe", cue: "said" });
    expect(recordIn(desk)).toMatchInlineSnapshot(`
      "article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
      sources:
        gazette: { name: The Gazette (made up), kind: outlet }
        works: { name: Ministry of Works (made up), kind: government }
        ada-reed: { name: Ada Reed, kind: person, of: works }
      claims:
        # The first paragraph
        closes: { quote: The old bridge will close, statement: The old bridge will close., attribution: gazette }
        weekly:
          quote: 2,800 a week   # a week, not a day
          statement: It is 2,800 a week.
          attribution: works
          figures: [{ value: 400, printed: "2,800" }]
        about-400-lorries-cross-every:
          quote: About 400 lorries cross it every day
          statement: About 400 lorries cross it every day
          form: indirect
          attribution: works
          figures:
            - { value: 400, printed: 400 }
        unsafe:
          quote: It is not safe
          statement: It is not safe
          form: indirect
          attribution: { source: ada-reed, cue: said }
      "
    `);
    expect(logged.claims.map(({ address }) => address)).toEqual([
      "bridge/about-400-lorries-cross-every",
      "bridge/unsafe",
    ]);
    expect(logged.sources.map(({ id }) => id)).toEqual(["ada-reed"]);
    expect(logged.desk.records.map(({ content }) => content)).toEqual([recordIn(desk)]);
  });

  test("makes a source that several credit once, and none that the desk has", () => {
    const desk = opened();
    const named = { name: "ministry of works (made up)", kind: "government" };
    const logged = log(
      desk,
      { ...UNSAFE, id: "one" },
      { ...UNSAFE, id: "two", source: [named, UNSAFE.source] },
    );
    expect(logged.sources.map(({ id }) => id)).toEqual(["ada-reed"]);
    expect(logged.claims.map(({ chain }) => chain.map(({ link }) => link.source))).toEqual([
      ["ada-reed"],
      ["works", "ada-reed"],
    ]);
  });

  test("gives two new sources of one name's letters ids of their own", () => {
    const { sources } = log(
      opened(),
      { ...UNSAFE, id: "one" },
      { ...UNSAFE, id: "two", source: { name: "Ada  Reed!", kind: "person" } },
    );
    expect(sources.map(({ id }) => id)).toEqual(["ada-reed", "ada-reed-2"]);
  });

  test("makes the claims of an article that has none yet", () => {
    const desk = opened(RECORD.slice(0, RECORD.indexOf("claims:")));
    log(desk, { ...LORRIES, id: "lorries" });
    expect(recordIn(desk).slice(RECORD.indexOf("claims:"))).toMatchInlineSnapshot(`
      "claims:
        lorries:
          quote: About 400 lorries cross it every day
          statement: About 400 lorries cross it every day
          form: indirect
          attribution: works
          figures:
            - { value: 400, printed: 400 }
      "
    `);
  });

  test("gives none the id of one that somebody has added since", () => {
    const desk = opened();
    meanwhile(desk, (record) => record.replace("weekly:", "about-400-lorries-cross-every:"));
    const { claims } = log(desk, LORRIES);
    expect(claims.map(({ id }) => id)).toEqual(["about-400-lorries-cross-every-2"]);
  });

  test.each<[what: string, claims: readonly unknown[], change?: (record: string) => string]>([
    [
      "with an id that is taken",
      [
        { ...LORRIES, id: "lorries" },
        { ...LORRIES, id: "closes" },
      ],
    ],
    [
      "with one id",
      [
        { ...LORRIES, id: "lorries" },
        { ...LORRIES, id: "lorries" },
      ],
    ],
    [
      "with an id that somebody has taken since",
      [{ ...LORRIES, id: "lorries" }],
      (record) => record.replace("weekly:", "lorries:"),
    ],
    [
      "of a new source that somebody has added since",
      [UNSAFE],
      (record) => record.replace("claims:", "  ada-reed: { name: Ada Reed, kind: person }\nclaims:"),
    ],
    ["of which one is wrong", [LORRIES, { ...UNSAFE, quote: "It is quite safe" }]],
    ["of a source that there is not", [{ ...LORRIES, source: "Ministry of Work" }]],
  ])("writes none %s", (_, claims, change = (record) => record) => {
    const desk = opened();
    meanwhile(desk, change);
    expect(() => log(desk, ...claims)).toThrowErrorMatchingSnapshot();
    expect(recordIn(desk)).toBe(change(RECORD));
  });
});

describe("crediting a claim", () => {
  /** A claim that is to be credited. */
  const BEGUN = RECORD.replace("    attribution: works\n", "");

  function credit(desk: OpenedDesk, source: unknown, cue?: string): Logged {
    const entry = desk.desk.claims.get("bridge/weekly");
    const { claims, sources } = givenClaims(JSON.stringify([{ quote: "any", source, cue }]));
    if (!entry || !claims[0]) throw new Error("There is nothing to credit.");
    const given = { statement: "Lorries: 2,800 a week.", credits: claims[0].credits, sources };
    return creditClaim(desk, entry, given, TODAY);
  }

  /** The lines that were not there, and those that are no longer there. */
  function changes(desk: OpenedDesk, before: string): readonly string[] {
    const [was, is] = [before.split("\n"), recordIn(desk).split("\n")];
    return [
      ...was.filter((line) => !is.includes(line)).map((line) => `-${line}`),
      ...is.filter((line) => !was.includes(line)).map((line) => `+${line}`),
    ];
  }

  test("says what it says and where it comes from, with a source that is made", () => {
    const desk = opened(BEGUN);
    const logged = credit(desk, ["works", { name: "Ada Reed", kind: "person" }], "said");
    expect(changes(desk, BEGUN)).toMatchInlineSnapshot(`
      [
        "-    statement: It is 2,800 a week.",
        "+  ada-reed: { name: Ada Reed, kind: person }",
        "+    statement: "Lorries: 2,800 a week."",
        "+    attribution:",
        "+      - { source: works, cue: said }",
        "+      - ada-reed",
      ]
    `);
    expect(logged.sources.map(({ id }) => id)).toEqual(["ada-reed"]);
    expect(logged.claims.map(({ address, claim }) => [address, claim.statement])).toEqual([
      ["bridge/weekly", "Lorries: 2,800 a week."],
    ]);
    expect(logged.desk.claims.get("bridge/weekly")).toBe(logged.claims[0]);
  });

  test("of a source that the desk knows by its name", () => {
    const desk = opened(BEGUN);
    log(desk, { ...LORRIES, id: "lorries" });
    const before = recordIn(desk);
    const logged = credit(openDesk(desk.root), { name: "Ministry of Works (MADE UP)", kind: "government" });
    expect(changes(desk, before)).toMatchInlineSnapshot(`
      [
        "-    statement: It is 2,800 a week.",
        "+    statement: "Lorries: 2,800 a week."",
      ]
    `);
    expect(logged.sources).toEqual([]);
  });

  test("of nobody leaves whom it credits as it is", () => {
    const desk = opened();
    credit(desk, undefined);
    expect(changes(desk, RECORD)).toMatchInlineSnapshot(`
      [
        "-    statement: It is 2,800 a week.",
        "+    statement: "Lorries: 2,800 a week."",
      ]
    `);
  });

  test("not with a source that somebody has added since", () => {
    const desk = opened();
    const added = (record: string) =>
      record.replace("claims:", "  ada-reed: { name: Ada Reed, kind: person }\nclaims:");
    meanwhile(desk, added);
    expect(() => credit(desk, { name: "Ada Reed", kind: "person" })).toThrow(
      `Somebody has just added the source "ada-reed" to ${PATH}. Nothing was written; run the command again.`,
    );
    expect(recordIn(desk)).toBe(added(RECORD));
  });
});
