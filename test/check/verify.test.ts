import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { verifyRecord } from "../../src/check/verify.ts";
import { type VerifyRequest, verifyDesk } from "../../src/check/verify-desk.ts";
import { writeLocks } from "../../src/check/write-locks.ts";
import { type OpenedDesk, openDesk } from "../../src/desk/open.ts";
import { folderWith } from "../cli/run.ts";

const ARTICLE =
  "article: { title: Made up, publisher: gazette, published: 2024-05-02, language: en, mode: external }\n";
const SOURCES = "sources:\n  gazette: { name: The Gazette (made up), kind: outlet }\n";
const claim = (id: string, quote: string, rest = "") =>
  `  ${id}: { quote: ${quote}, statement: Made up., attribution: gazette${rest} }\n`;
const BRIDGE = `${ARTICLE}claims:\n${claim("shut", "The bridge is shut")}${claim("open", "The ferry is not")}`;
const TEXT = "The bridge is shut. The ferry is not.\n";
const DESK = {
  "onrecord.yaml": "",
  "claims/sources.yaml": SOURCES,
  "claims/bridge.yaml": BRIDGE,
  "claims/bridge.txt": TEXT,
  "claims/road.yaml": `${ARTICLE}claims:\n${claim("up", "The road is up")}`,
  "claims/road.txt": "The road is up.\n",
};

function locksIn(root: string): readonly string[] {
  return readdirSync(join(root, "claims")).filter((name) => name.endsWith(".lock"));
}

function unwritten({ root, desk }: OpenedDesk): readonly (readonly [string, string])[] {
  return [...writeLocks(root, desk.records.filter(({ article }) => article).map(verifyRecord))];
}

const CHANGED = "claims/bridge.yaml or its text changed while it was being verified. Run the command again.";

describe("writing locks", () => {
  test("writes each", () => {
    const root = folderWith(DESK);
    expect(unwritten(openDesk(root))).toEqual([]);
    expect(locksIn(root)).toEqual(["bridge.lock", "road.lock"]);
  });

  test.each<[what: string, change: (root: string) => void]>([
    ["a record", (root) => writeFileSync(join(root, "claims/bridge.yaml"), `${BRIDGE}# seen\n`)],
    ["a text", (root) => writeFileSync(join(root, "claims/bridge.txt"), `${TEXT}\n`)],
    [
      "a text, so that it cannot be read",
      (root) => writeFileSync(join(root, "claims/bridge.txt"), Uint8Array.of(0xff, 0xfe, 0xff)),
    ],
  ])("that somebody changed meanwhile: %s", (_, change) => {
    const root = folderWith(DESK);
    const opened = openDesk(root);
    change(root);
    expect(unwritten(opened)).toEqual([["claims/bridge.lock", CHANGED]]);
    expect(locksIn(root)).toEqual(["road.lock"]);
  });

  test("one that cannot be written keeps no other from it", () => {
    const root = folderWith(DESK);
    mkdirSync(join(root, "claims/bridge.lock"));
    const opened = { root, desk: openDesk(folderWith(DESK)).desk };
    expect(unwritten(opened)).toEqual([
      ["claims/bridge.lock", "claims/bridge.lock cannot be written. This is a folder, not a file."],
    ]);
    expect(readFileSync(join(root, "claims/road.lock"), "utf8")).toContain('"up"');
  });

  test("what is up to date, and what has no text, is left alone", () => {
    const root = folderWith(DESK);
    unwritten(openDesk(root));
    const { "claims/bridge.txt": _, ...withoutText } = DESK;
    expect(
      openDesk(root).desk.records.map((record) => ("content" in verifyRecord(record) ? "text" : "none")),
    ).toEqual(["text", "text", "none"]);
    expect(unwritten(openDesk(folderWith(withoutText)))).toEqual([]);
    // A lock that is up to date needs no record that is as it was.
    const opened = openDesk(root);
    writeFileSync(join(root, "claims/bridge.txt"), "Another.\n");
    expect(unwritten(opened)).toEqual([]);
  });
});

/** What becomes of the bridge's record when it is verified again, after a change to its files. */
function again(change: (lock: string) => Partial<Record<keyof typeof DESK | "claims/bridge.lock", string>>) {
  const root = folderWith(DESK);
  unwritten(openDesk(root));
  const lock = readFileSync(join(root, "claims/bridge.lock"), "utf8");
  const { desk } = openDesk(folderWith({ ...DESK, "claims/bridge.lock": lock, ...change(lock) }));
  const record = desk.records.find(({ name }) => name === "bridge");
  const done = record && verifyRecord(record);
  if (!done || !("content" in done)) throw new Error("The bridge's record has a text.");
  const { outcome, changes, content } = done;
  return {
    outcome,
    changes,
    locked: content === undefined ? "as before" : Object.keys(JSON.parse(content).quotes),
  };
}

describe("verifying again", () => {
  test("a quote that another text lacks is gone, and the lock stays", () => {
    expect(again(() => ({ "claims/bridge.txt": TEXT.replace("ferry", "boat") }))).toEqual({
      outcome: "failed",
      changes: [{ claim: "open", change: "removed" }],
      locked: "as before",
    });
  });

  test("without a lock, none is written where no quote is found", () => {
    const nothing = { "claims/bridge.txt": "Nothing of it.\n", "claims/bridge.lock": "" };
    expect(again(() => nothing)).toEqual({ outcome: "failed", changes: [], locked: "as before" });
  });

  test("a quote that was never found is not in the lock, and one that was stays in it", () => {
    const record = `${BRIDGE.replace("The ferry is not", "The ferry was")}${claim("new", "It is not there")}${claim("last", "shut")}`;
    expect(again(() => ({ "claims/bridge.yaml": record }))).toEqual({
      outcome: "failed",
      changes: [{ claim: "last", change: "added" }],
      locked: ["shut", "open", "last"],
    });
  });

  test.each<[name: string, quote: string, locked: readonly string[]]>([
    ["can still be compared", "The ferry was", ["shut", "open"]],
    ["nobody can compare any more", "The fer\u00ADry was", ["shut"]],
  ])("what an older form of the lock has of a quote that %s", (_, quote, locked) => {
    const result = again((lock) => ({
      "claims/bridge.lock": lock.replace(/"normalisation": \d+/, '"normalisation": 1'),
      "claims/bridge.yaml": BRIDGE.replace("The ferry is not", quote),
    }));
    expect(result).toMatchObject({ outcome: "failed", locked });
  });
});

describe("verifying a desk", () => {
  const verified = (files: Readonly<Record<string, string | Uint8Array>>, request: VerifyRequest = {}) => {
    const root = folderWith(files);
    const { verifications, findings, ...rest } = verifyDesk(openDesk(root), request);
    return {
      ...rest,
      outcomes: verifications.map(({ record, outcome }) => `${record.name}: ${outcome}`),
      rules: findings.map(({ rule, file }) => `${file}: ${rule}`),
      locks: locksIn(root),
    };
  };

  test("looks at every record that has quotes, or should have", () => {
    const {
      outcomes,
      rules,
      locks,
      unwritten: left,
    } = verified({
      ...DESK,
      "claims/article.yaml": ARTICLE,
      "claims/broken.yaml": 'article: "\n',
      "claims/lone.yaml": `claims:\n${claim("lone", "It is so")}`,
      "claims/unreadable.yaml": ARTICLE,
      "claims/unreadable.txt": Uint8Array.of(0xff, 0xfe, 0xff),
    });
    expect(outcomes).toEqual([
      "article: no-text",
      "bridge: verified",
      "broken: broken",
      "lone: no-text",
      "road: verified",
      "unreadable: unreadable-text",
    ]);
    expect(rules).toEqual(["claims/broken.yaml: record/syntax", "claims/lone.yaml: record/schema"]);
    expect({ locks, left: [...left] }).toEqual({ locks: [], left: [] });
  });

  test("finds nothing where all is verified, however else the records are", () => {
    expect(verified({ ...DESK, "onrecord.yaml": "nmae: x\n" }).rules).toEqual([]);
  });

  test("says what is wrong with the quotes that are not found, unless that is waived", () => {
    const waiver = ", waivers: [{ rule: quote/not-found, by: EF, on: 2024-05-03, reason: made up }]";
    const missing = (rest: string) => ({
      ...DESK,
      "claims/bridge.yaml": `${ARTICLE}claims:\n${claim("shut", "The bridge is open")}${claim("open", "The ferry is", rest)}${claim("not", "It is not", rest)}`,
    });
    const { outcomes, rules } = verified(missing(""));
    expect(outcomes).toEqual(["bridge: failed", "road: verified"]);
    expect(rules).toEqual(Array(2).fill("claims/bridge.yaml: quote/not-found"));
    expect(verified(missing(waiver)).rules).toEqual(["claims/bridge.yaml: quote/not-found"]);
  });

  test("writes where that is asked for", () => {
    expect(verified(DESK, { write: true, names: ["bridge"] }).locks).toEqual(["bridge.lock"]);
  });

  test("takes the text of the one article that is named from elsewhere", () => {
    const files = { ...DESK, "elsewhere.txt": "Nothing of it.\n", "other.txt": TEXT };
    const one = ["bridge"];
    expect(verified(files, { names: one, text: "elsewhere.txt" }).outcomes).toEqual(["bridge: failed"]);
    expect(verified(files, { names: one, text: "other.txt" }).outcomes).toEqual(["bridge: verified"]);
    expect(verified(files, { names: ["claims/bridge.yaml", "sources"], text: "other.txt" }).outcomes).toEqual(
      ["bridge: verified"],
    );
    const which =
      "--text gives the text of one article: name it, for example `onrecord verify express-e-summons --text FILE`.";
    for (const names of [[], ["bridge", "road"], ["sources"]])
      expect(() => verified(files, { names, text: "other.txt" })).toThrow(which);
    expect(() => verified(files, { names: one, text: "gone.txt" })).toThrow(/^gone\.txt: ./);
  });
});
