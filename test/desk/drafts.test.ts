import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkDesk, openDesk } from "../../src/index.ts";
import { repositoryOf } from "../cli/repository.ts";
import { folderWith, onrecord } from "../cli/run.ts";

/* Every article, outlet and person is made up. */
const TEXT = "The bridge will close, Reed said. It is safe, Lind said. It is old.\n";
const CLAIM = `  closes:
    quote: The bridge will close
    statement: The bridge will close.
    form: indirect
    attribution: { source: reed, cue: said }
`;
const DRAFT = `  # sure, found by verb-after
  safe:
    quote: It is safe
    statement: It is safe.
    form: indirect
    attribution: { source: lind, cue: said }
    denies: [{ claim: closes }]
    check: { status: draft }
`;
const HEAD = `article: { title: Bridge, publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette, kind: outlet }
  reed: { name: Ada Reed, kind: person }
  lind: { name: Bo Lind, kind: person }
claims:
`;
const RECORD = HEAD + CLAIM + DRAFT;
const desk = (record = RECORD) =>
  folderWith({ "onrecord.yaml": "", "claims/bridge.yaml": record, "claims/bridge.txt": TEXT });
const recordIn = (folder: string) => readFileSync(join(folder, "claims/bridge.yaml"), "utf8");

/** The same with the source of the draft credited by a claim, so that leaving the draft out leaves nothing unused. */
const WITHOUT = HEAD.replace("  lind: { name: Bo Lind, kind: person }\n", "") + CLAIM;

describe("a draft is no claim", () => {
  test.each([
    ["check", "--format", "json"],
    ["check", "--notes", "--format", "concise"],
    ["list", "--json"],
    ["export", "--json"],
    ["export", "--csv"],
    ["brief", "bridge"],
    ["audit", "bridge", "--json"],
    ["audit", "--by", "source", "--csv"],
    ["memo", "bridge"],
    ["trace", "bridge/closes", "--json"],
    ["show", "bridge/closes", "--json"],
    ["verify", "--json"],
  ])("%s %s: as if it were not there", async (...args) => {
    const now = { now: () => new Date("2024-06-01T12:00:00Z") };
    const [withDraft, without] = await Promise.all([
      onrecord(args, desk(), now),
      onrecord(args, desk(WITHOUT), now),
    ]);
    const plain = (said: string) =>
      said
        .replace('"drafts": 1', '"drafts": 0')
        .replace(/"(offset|line|column)": \d+/g, "")
        .replace(/bridge\.yaml:\d+:\d+/g, "")
        .replace(/onrecord-test-\w+/g, "");
    expect(plain(withDraft.stdout)).toBe(plain(without.stdout));
    expect(without.stdout).not.toBe("");
    expect(withDraft.code).toBe(without.code);
    // The draft's statement; its words are in the text, and an audit says that nobody has logged them.
    expect(withDraft.stdout).not.toContain("It is safe.");
  });

  test("verify writes no lock for it", async () => {
    const folder = desk();
    await onrecord(["verify"], folder);
    const lock = readFileSync(join(folder, "claims/bridge.lock"), "utf8");
    expect([lock.includes('"closes"'), lock.includes('"safe"')]).toEqual([true, false]);
  });

  test("the library has them apart", () => {
    const opened = openDesk(desk());
    const { totals, drafted } = checkDesk(opened);
    expect([[...opened.desk.claims.keys()], [...opened.desk.drafts.keys()]]).toEqual([
      ["bridge/closes"],
      ["bridge/safe"],
    ]);
    expect({ claims: totals.claims, drafts: totals.drafts, drafted }).toEqual({
      claims: 1,
      drafts: 1,
      drafted: ["bridge"],
    });
  });
});

describe("that there is one is said", () => {
  test("by check, once, with how to review it", async () => {
    const { stdout } = await onrecord(["check"], desk());
    expect(stdout.split("\n").slice(-3)).toEqual([
      "1 quote matches the text but not the lock. Run `onrecord verify`.",
      "1 draft to review: onrecord draft --review bridge",
      "",
    ]);
    const two = folderWith({
      "onrecord.yaml": "",
      "claims/bridge.yaml": RECORD,
      "claims/ferry.yaml": RECORD.replace(/sources:\n(?: .*\n)*?claims/, "claims"),
    });
    expect((await onrecord(["check"], two)).stdout).toContain(
      "2 drafts to review: onrecord draft --review ARTICLE\n",
    );
    expect((await onrecord(["check", "bridge"], two)).stdout).toContain(
      "1 draft to review: onrecord draft --review bridge\n",
    );
    expect((await onrecord(["check"], desk(WITHOUT))).stdout).not.toContain("draft");
  });

  test("by show", async () => {
    const folder = desk();
    const { stdout } = await onrecord(["show", "safe"], folder);
    expect(stdout).toMatchInlineSnapshot(`
      "bridge/safe  DRAFT, not a claim yet, fact, indirect

      Quote
        “It is safe”
        verified: in claims/bridge.txt at 34 to 44

      Statement
        It is safe.

      Attribution
        1. Bo Lind · “said”

      Denies
        closes (scope not recorded)

      Check
        nobody has reviewed this draft: onrecord draft --review bridge
      "
    `);
    expect(await onrecord(["show", "bridge/safe"], folder)).toMatchObject({ stdout });
    const json = JSON.parse((await onrecord(["show", "safe", "--json"], folder)).stdout);
    expect(json).toMatchObject({ address: "bridge/safe", check: { status: "draft" } });
  });

  test("where a claim is asked for", async () => {
    const folder = desk();
    for (const args of [
      ["trace", "safe"],
      ["withdraw", "bridge/safe", "--by", "AB", "--reason", "x"],
      ["waive", "safe", "quote/form", "--by", "AB", "--reason", "x"],
    ])
      expect(await onrecord(args, folder)).toEqual({
        code: 2,
        stdout: "",
        stderr:
          "onrecord: bridge/safe is a draft that nobody has reviewed, and no claim yet. See it: onrecord show bridge/safe. Review it: onrecord draft --review bridge\n",
      });
    expect(recordIn(folder)).toBe(RECORD);
  });

  test("where a claim refers to it", async () => {
    const record = RECORD.replace(
      "    form: indirect\n",
      "    form: indirect\n    confirms: [{ claim: safe, scope: all }]\n",
    );
    const { stdout, code } = await onrecord(
      ["check", "--format", "concise", "--rule", "record/unknown-reference"],
      desk(record),
    );
    expect({ code, stdout }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "stdout": "claims/bridge.yaml:11:25 error record/unknown-reference "safe" is a draft that nobody has reviewed. Review it first: onrecord draft --review bridge
      1 article, 1 claim · quotes: 1 verified · 1 error, 0 warnings, 0 notes · 1 of 1 fact left to check
      ",
      }
    `);
  });
});

describe("a draft in a record", () => {
  test("has its shape checked", async () => {
    const { stdout } = await onrecord(
      ["check", "--format", "concise"],
      desk(RECORD.replace("    check: { status: draft }", "    fort: x\n    check: { status: draft }")),
    );
    expect(stdout).toMatchInlineSnapshot(`
      "claims/bridge.yaml:7:3 note check/unchecked Not checked yet.
      claims/bridge.yaml:11:28 note attribution/no-position Ada Reed is credited by name alone. Add the role that the article gives (role), or the organisation they speak for (of, on the source); if it gives neither, write role: none given.
      claims/bridge.yaml:11:28 note corroboration/single-source Single source: Ada Reed. Nothing else on file supports it. Look for an independent source, and record what you find as evidence.
      claims/bridge.yaml:19:5 error record/unknown-key No claim has the key "fort". Did you mean "form"?
      1 article, 1 claim · quotes: 1 verified · 1 error, 0 warnings, 3 notes · 1 of 1 fact left to check
      "
    `);
  });

  test("is changed by set, and is a claim when it has another status", async () => {
    const folder = desk();
    expect(await onrecord(["set", "bridge/safe", "statement=It is safe to cross."], folder)).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(JSON.parse((await onrecord(["list", "--json"], folder)).stdout).claims).toHaveLength(1);
    expect(await onrecord(["set", "safe", "check.status=unchecked"], folder)).toMatchObject({
      code: 0,
      stdout: 'bridge/safe: check.status is "unchecked" (was "draft")\n',
    });
    expect(recordIn(folder)).toBe(
      RECORD.replace("statement: It is safe.", "statement: It is safe to cross.").replace(
        "status: draft",
        "status: unchecked",
      ),
    );
    expect(JSON.parse((await onrecord(["list", "--json"], folder)).stdout).claims).toHaveLength(2);
  });

  test("is not made a claim that the check would call wrong", async () => {
    const record = RECORD.replace("denies: [{ claim: closes }]", "denies: [{ claim: closed }]");
    const folder = desk(record);
    expect((await onrecord(["check", "--format", "concise"], folder)).code).toBe(0);
    const { code, stderr } = await onrecord(["set", "safe", "check.status=unchecked"], folder);
    expect({ code, stderr }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "stderr": "onrecord: Nothing was written: \`onrecord check\` would call this an error.
        bridge/safe: record/unknown-reference: No claim has the address "closed". Did you mean "closes"?
      ",
      }
    `);
    expect(recordIn(folder)).toBe(record);
  });

  test("has its id taken, and is renamed", async () => {
    const folder = desk();
    const logged = ["log", "bridge", "--quote", "It is old", "--source", "none", "--id", "safe"];
    expect((await onrecord(logged, folder)).stderr).toBe(
      'onrecord: claims/bridge.yaml has a claim "safe" already. Give this one another id.\n',
    );
    expect((await onrecord(["mv", "bridge/safe", "safe-to-cross"], folder)).code).toBe(0);
    expect(recordIn(folder)).toBe(RECORD.replace("  safe:", "  safe-to-cross:"));
  });

  test("that refers to a claim follows it to its new id", async () => {
    const folder = desk();
    expect((await onrecord(["mv", "bridge/closes", "closing"], folder)).code).toBe(0);
    expect(recordIn(folder)).toBe(
      RECORD.replace("  closes:", "  closing:").replace("claim: closes", "claim: closing"),
    );
  });

  test("is drafted first and a claim then, in the history; and new in a diff when it is a claim", async () => {
    const files = (record: string) => ({ "onrecord.yaml": "", "claims/bridge.yaml": record });
    const kept = RECORD.replace("status: draft", "status: unchecked");
    const folder = repositoryOf([files(WITHOUT), files(RECORD), files(kept)]);
    const { stdout } = await onrecord(["history", "safe"], folder);
    expect(stdout.replace(/\b[0-9a-f]{7}\b/g, "COMMIT")).toMatchInlineSnapshot(`
      "bridge/safe  2 changes

      2023-11-14 · Desk · COMMIT · A version
        drafted: It is safe.
          quote: It is safe
          attribution: lind

      2023-11-14 · Desk · COMMIT · A version
        status: draft -> unchecked
      "
    `);
    expect((await onrecord(["diff", "HEAD~2"], folder)).stdout).toMatchInlineSnapshot(`
      "1 claim added, in 1 article

      bridge
        safe added: It is safe.
      "
    `);
    const draft = repositoryOf([files(WITHOUT), files(RECORD)]);
    expect((await onrecord(["history", "bridge/safe"], draft)).stdout).toContain("drafted: It is safe.");
    expect(await onrecord(["diff", "HEAD~1"], draft)).toMatchObject({
      code: 0,
      stdout: expect.not.stringContaining("safe"),
    });
  });
});
