import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changeEntry, changeRecord } from "../../src/check/change-record.ts";
import { type OpenedDesk, openDesk } from "../../src/desk/open.ts";
import type { Change } from "../../src/yaml/change.ts";
import type { Path } from "../../src/yaml/problem.ts";
import { folderWith } from "../cli/run.ts";

const PATH = "claims/bridge.yaml";
const RECORD = `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  aide: { kind: unnamed, described-as: an aide (made up) }
claims:
  # The first paragraph
  closes:
    quote: The old bridge will close   # in May
    statement: It will close.
    attribution: gazette
    evidence:
      - { kind: document, shows: said, locator: page 2 }
  open: { quote: It is open, statement: It is open., attribution: aide }
`;
const TODAY = new Date("2024-05-10T12:00:00Z");

function opened(files: Readonly<Record<string, string>> = {}): OpenedDesk {
  return openDesk(folderWith({ "onrecord.yaml": "", [PATH]: RECORD, ...files }));
}

const recordIn = ({ root }: OpenedDesk): string => readFileSync(join(root, PATH), "utf8");

function change(desk: OpenedDesk, ...changes: readonly Change[]) {
  return changeRecord(desk, PATH, () => changes, TODAY);
}

describe("changing a record", () => {
  test("makes the changes in their order, and gives the desk as it is then", () => {
    const desk = opened();
    const after = change(
      desk,
      { set: ["claims", "open", "kind"], to: "fact" },
      { rename: ["claims", "open"], key: "is-open" },
      { set: ["claims", "is-open", "statement"], to: "The bridge is open." },
    );
    expect(recordIn(desk)).toBe(
      RECORD.replace(
        "open: { quote: It is open, statement: It is open., attribution: aide }",
        "is-open: { quote: It is open, statement: The bridge is open., attribution: aide, kind: fact }",
      ),
    );
    expect(after.claims.get("bridge/is-open")?.claim.statement).toBe("The bridge is open.");
    expect(after.records.map(({ content }) => content)).toEqual([recordIn(desk)]);
  });

  test("plans with what the record says now, and keeps what somebody else wrote", () => {
    const desk = opened();
    const now = `${RECORD.replace("It is open.", "The bridge is open.")}# seen\n`;
    writeFileSync(join(desk.root, PATH), now);
    let seen: unknown;
    changeRecord(
      desk,
      PATH,
      (record) => {
        seen = record;
        return [{ set: ["claims", "closes", "central"], to: true }];
      },
      TODAY,
    );
    expect(seen).toMatchObject({
      claims: { open: { statement: "The bridge is open." }, closes: { evidence: [{ locator: "page 2" }] } },
    });
    expect(recordIn(desk)).toBe(
      now.replace("attribution: gazette\n", "attribution: gazette\n    central: true\n"),
    );
  });

  test("writes a record that somebody has removed since", () => {
    const desk = opened({
      "claims/sources.yaml": "sources: { works: { name: Works (made up), kind: government } }\n",
    });
    rmSync(join(desk.root, PATH));
    change(desk, { set: ["sources", "reed"], to: { name: "Ada Reed (made up)", kind: "person" } });
    expect(recordIn(desk)).toBe("sources:\n  reed: { name: Ada Reed (made up), kind: person }\n");
  });

  test("writes nothing that would be an error, and tells nobody who an unnamed source is", () => {
    const desk = opened();
    const wrong = () =>
      change(
        desk,
        { set: ["claims", "closes", "attribution"], to: "Greta Zweisam" },
        { set: ["sources", "aide", "name"], to: "Greta Zweisam" },
      );
    expect(wrong).toThrowErrorMatchingInlineSnapshot(`
      [Error: Nothing was written: \`onrecord check\` would call this an error.
        anonymity/identity-in-record: This names an unnamed source. Git keeps history forever: remove it before you commit.
        bridge/closes: record/schema: "attribution" is wrong: "█████ ███████" is not an id: use small letters, digits and single hyphens, with at least one letter.]
    `);
    expect(recordIn(desk)).toBe(RECORD);
  });

  test("writes what is wrong already as long as nothing else is", () => {
    const wrong = RECORD.replace("attribution: aide", "attribution: adie, knd: fact");
    const desk = opened({ [PATH]: wrong });
    change(desk, { set: ["claims", "closes", "central"], to: true });
    expect(recordIn(desk)).toContain("central: true");
    const before = recordIn(desk);
    expect(() =>
      change(desk, { set: ["claims", "closes", "attribution"], to: "gazete" }),
    ).toThrowErrorMatchingInlineSnapshot(`
        [Error: Nothing was written: \`onrecord check\` would call this an error.
          bridge/closes: record/unknown-reference: No source has the id "gazete". Did you mean "gazette"?]
      `);
    expect(recordIn(desk)).toBe(before);
  });

  test("asks neither what is no error nor what somebody has waived", () => {
    const waivers = "waivers: [{ rule: quote/not-found, by: AB, on: 2024-05-03, reason: Made up }]";
    const desk = opened({
      [PATH]: RECORD.replace("attribution: aide }", `attribution: aide, ${waivers} }`),
      "claims/bridge.txt": "The old bridge will close. It is open.\n",
    });
    change(desk, { set: ["claims", "open", "quote"], to: "It is quite open" });
    expect(recordIn(desk)).toContain("quote: It is quite open");
  });

  test("knows today as a whole day", () => {
    const desk = opened();
    const check = { status: "checked", by: "AB", on: "2024-05-10" };
    change(desk, { set: ["claims", "open", "check"], to: check });
    expect(() =>
      change(desk, { set: ["claims", "open", "check"], to: { ...check, on: "2024-05-12" } }),
    ).toThrowErrorMatchingInlineSnapshot(`
      [Error: Nothing was written: \`onrecord check\` would call this an error.
        bridge/open: record/impossible-date: Checked on 2024-05-12, which is in the future. Correct it.]
    `);
  });

  test.each<[what: string, change: Change]>([
    ["below a single value", { set: ["claims", "closes", "statement", "of"], to: "x" }],
    ["of what is not there", { rename: ["claims", "closed"], key: "shut" }],
    ["with a comment that would be lost", { set: ["claims"], to: { open: "x" } }],
  ])("makes no change %s", (_, one) => {
    const desk = opened();
    expect(() => change(desk, one)).toThrowErrorMatchingSnapshot();
    expect(recordIn(desk)).toBe(RECORD);
  });

  test.each([
    ["settings", { "onrecord.yaml": "mod: external\n" }],
    [
      "a waiver",
      {
        [PATH]: RECORD.replace(
          "attribution: aide }",
          "attribution: aide, waivers: [{ rule: quote/none, by: AB, on: 2024-05-03, reason: Made up }] }",
        ),
      },
    ],
  ])("makes none where %s cannot be understood", (_, files: Readonly<Record<string, string>>) => {
    const desk = opened(files);
    const before = recordIn(desk);
    expect(() =>
      change(desk, { set: ["claims", "closes", "central"], to: true }),
    ).toThrowErrorMatchingSnapshot();
    expect(recordIn(desk)).toBe(before);
  });
});

describe("changing an entry", () => {
  const CLOSES: Path = ["claims", "closes"];

  function changeClaim(
    desk: OpenedDesk,
    plan: (entry: Readonly<Record<string, unknown>>) => readonly Change[],
  ) {
    const entry = desk.desk.claims.get("bridge/closes");
    if (!entry) throw new Error("The claim is not there.");
    changeEntry(desk, { record: entry.record, path: CLOSES }, plan, TODAY);
  }

  test("changes it in every way there is, by paths that begin at it", () => {
    const desk = opened();
    changeClaim(desk, ({ statement, ...others }) => {
      expect(Object.keys(others)).toEqual(["quote", "attribution", "evidence"]);
      return [
        { set: ["statement"], to: `${statement} Soon.` },
        { add: ["check"], entries: { status: "unchecked" } },
        { append: ["evidence"], item: { kind: "post", shows: "said" } },
        { remove: ["evidence", 0, "locator"] },
        { remove: ["attribution"] },
      ];
    });
    expect(recordIn(desk).slice(RECORD.indexOf("claims:"))).toMatchInlineSnapshot(`
      "claims:
        # The first paragraph
        closes:
          quote: The old bridge will close   # in May
          statement: It will close. Soon.
          evidence:
            - { kind: document, shows: said }
            - { kind: post, shows: said }
          check:
            status: unchecked
        open: { quote: It is open, statement: It is open., attribution: aide }
      "
    `);
  });

  test("calls what is in it something else", () => {
    const desk = opened();
    const [record] = desk.desk.records;
    if (!record) throw new Error("The record is not there.");
    changeEntry(desk, { record, path: ["claims"] }, () => [{ rename: ["open"], key: "is-open" }], TODAY);
    expect(recordIn(desk)).toBe(RECORD.replace("  open:", "  is-open:"));
  });

  const MEANWHILE: Change = { set: ["statement"], to: "It will close in May." };

  test.each<[what: string, now: string]>([
    ["another field of it has changed", RECORD.replace("locator: page 2", "locator: page 3")],
    [
      "another field of it is new",
      RECORD.replace("attribution: gazette", "attribution: gazette\n    central: true"),
    ],
    ["another field of it is gone", RECORD.replace("    attribution: gazette\n", "")],
    ["it is gone", RECORD.replace("closes:", "closed:")],
    ["it is no map any more", RECORD.replace(/closes:\n(?: {4}.*\n)+/, "closes: soon\n")],
  ])("changes nothing where %s in the meantime", (_, now) => {
    const desk = opened();
    writeFileSync(join(desk.root, PATH), now);
    expect(() => changeClaim(desk, () => [MEANWHILE])).toThrow(
      `"closes" in ${PATH} has changed in the meantime. Nothing was written; run the command again.`,
    );
    expect(recordIn(desk)).toBe(now);
  });

  test("says of an article, too, that it has changed in the meantime", () => {
    const desk = opened();
    const [record] = desk.desk.records;
    if (!record) throw new Error("The record is not there.");
    writeFileSync(join(desk.root, PATH), RECORD.replace("language: en", "language: de"));
    const change: Change = { set: ["url"], to: "https://gazette.example/bridge" };
    expect(() => changeEntry(desk, { record, path: ["article"] }, () => [change], TODAY)).toThrow(
      `"article" in ${PATH} has changed in the meantime.`,
    );
  });

  test.each<[what: string, now: string]>([
    ["the field itself has changed", RECORD.replace("It will close.", "It closes.")],
    ["another entry has changed", RECORD.replace("It is open.", "The bridge is open.")],
    ["it is written in another way", RECORD.replace("attribution: gazette", 'attribution: "gazette"')],
  ])("changes it where %s in the meantime", (_, now) => {
    const desk = opened();
    writeFileSync(join(desk.root, PATH), now);
    changeClaim(desk, () => [MEANWHILE]);
    expect(recordIn(desk)).toBe(
      now.replace(/statement: It (?:will close|closes)\./, "statement: It will close in May."),
    );
  });
});
