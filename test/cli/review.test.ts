import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answerer } from "./answers.ts";
import { folderWith, onrecord } from "./run.ts";

/* Every article, outlet and person is made up. */
const TEXT = `Bridge to close

The bridge will close in May, Reed said. It is safe, Lind said, and it is old.

The mayor rejected these claims. It cost 12 million euros, officials said.
`;
const HEAD = `article: { title: Bridge to close, publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette, kind: outlet }
  reed: { name: Ada Reed, kind: person }
  lind: { name: Bo Lind, kind: person }
  officials: { kind: unnamed, described-as: officials }
claims:
`;
const CLOSES = `  # Draft: 0.9 (verb-after)
  closes:
    quote: The bridge will close in May
    statement: The bridge will close in May.
    form: indirect
    attribution: { source: reed, cue: said }
    check: { status: draft }
`;
const SAFE = `  # Draft: 0.5 (verb-after)
  safe:
    quote: It is safe
    statement: It is safe.
    form: indirect
    attribution: { source: lind, cue: said }
    confirms: [{ claim: closes }]
    check: { status: draft }
`;
const REJECTED = `  # Draft: 0.8 (anaphor)
  rejected:
    quote: The mayor rejected these claims.
    statement: The mayor rejected these claims.
    form: indirect
    attribution: { source: reed, cue: rejected }
    denies:
      - { claim: closes }
      - { claim: safe }
    check: { status: draft }
`;
const RECORD = HEAD + CLOSES + SAFE + REJECTED;
const kept = (draft: string) =>
  draft.replace(/ {2}# Draft: .*\n/, "").replace("status: draft", "status: unchecked");
const PATH = "claims/bridge.yaml";
const deskOf = (record = RECORD) =>
  folderWith({ "onrecord.yaml": "", [PATH]: record, "claims/bridge.txt": TEXT });
const recordIn = (folder: string) => readFileSync(join(folder, PATH), "utf8");
const NOW = { now: () => new Date("2024-06-01T12:00:00Z") };

describe("drafts are reviewed by options", () => {
  test("one is kept, one is dropped, and what others say of that one goes with it", async () => {
    const folder = deskOf();
    const args = ["draft", "bridge", "--keep", "closes", "--drop", "safe", "--by", "AB"];
    expect(await onrecord(args, folder, NOW)).toEqual({
      code: 0,
      stdout: "Kept bridge/closes\nDropped bridge/safe\n",
      stderr: "",
    });
    expect(recordIn(folder)).toBe(
      HEAD +
        kept(CLOSES).replace("    check:", "    logged: { by: AB, on: 2024-06-01 }\n    check:") +
        REJECTED.replace("      - { claim: safe }\n", ""),
    );
  });

  test("by ids or addresses, without saying which article", async () => {
    const folder = deskOf();
    expect((await onrecord(["draft", "--keep", "closes", "bridge/safe"], folder, NOW)).stdout).toBe(
      "Kept bridge/closes\nKept bridge/safe\n",
    );
    expect(recordIn(folder)).toBe(HEAD + kept(CLOSES) + kept(SAFE) + REJECTED);
    expect((await onrecord(["draft", "--review", "--drop", "rejected"], folder, NOW)).code).toBe(0);
    expect(recordIn(folder)).toBe(HEAD + kept(CLOSES) + kept(SAFE));
  });

  test("the only one of a record", async () => {
    const folder = deskOf(HEAD + CLOSES);
    await onrecord(["draft", "--drop", "closes"], folder, NOW);
    expect(recordIn(folder)).toBe(HEAD.replace("claims:\n", ""));
  });

  test.each<[string, readonly string[]]>([
    ["a draft that there is not", ["draft", "bridge", "--keep", "closed"]],
    ["a claim", ["draft", "--keep", "bridge/old"]],
    ["one that refers to a draft", ["draft", "--keep", "safe"]],
    ["what is kept and dropped", ["draft", "--keep", "safe", "--drop", "bridge/safe"]],
    ["of two articles at once", ["draft", "--keep", "bridge/closes", "ferry/boat"]],
    ["in an article that there is not", ["draft", "brigde", "--keep", "closes"]],
    ["one id of two articles", ["draft", "--drop", "closes"]],
    ["where nobody can be asked", ["draft", "--review", "bridge"]],
  ])("not %s", async (_, args) => {
    const old = `  old: { quote: it is old, statement: It is old., attribution: lind }\n`;
    const ferry = `${HEAD.replace(/sources:\n(?: .*\n)*/, "")}${CLOSES}${CLOSES.replace("closes:", "boat:")}`;
    const folder = folderWith({
      "onrecord.yaml": "",
      [PATH]: RECORD + old,
      "claims/bridge.txt": TEXT,
      "claims/ferry.yaml": ferry,
    });
    const ran = await onrecord(args, folder, NOW);
    expect(ran).toMatchSnapshot();
    expect(ran.code).toBe(2);
    expect(recordIn(folder)).toBe(RECORD + old);
  });

  test("a comment in a draft is not lost with it", async () => {
    const folder = deskOf(HEAD + CLOSES.replace("form: indirect", "form: indirect # he said so"));
    const { code, stderr } = await onrecord(["draft", "--drop", "closes"], folder, NOW);
    expect({ code, stderr }).toMatchSnapshot();
    expect(recordIn(folder)).toContain("# he said so");
  });

  test("as JSON, they are listed", async () => {
    const { stdout } = await onrecord(["draft", "--review", "--json"], deskOf(), NOW);
    const { version, drafts } = JSON.parse(stdout);
    expect([version, drafts.length, drafts[1]]).toEqual([
      1,
      3,
      {
        address: "bridge/safe",
        quote: "It is safe",
        statement: "It is safe.",
        form: "indirect",
        attribution: { source: "lind", cue: "said" },
        confirms: [{ claim: "closes" }],
        check: { status: "draft" },
      },
    ]);
  });

  test("where there is none, that is said", async () => {
    const folder = deskOf(HEAD + kept(CLOSES));
    expect(await onrecord(["draft", "--review"], folder)).toEqual({
      code: 0,
      stdout: "",
      stderr: "onrecord: The desk has no draft to review.\n",
    });
    expect((await onrecord(["draft", "--review", "bridge"], folder)).stderr).toBe(
      "onrecord: bridge has no draft to review.\n",
    );
  });
});

describe("drafts are reviewed on a terminal", () => {
  const answering = async (keys: readonly string[], folder = deskOf(), columns = 60) => {
    const person = answerer(keys);
    const run = await onrecord(["draft", "--review", "bridge"], folder, {
      ...NOW,
      dialogue: person.dialogue,
      terminal: { columns, hasColours: false },
    });
    return { folder, asked: person.asked(), left: person.left(), ...run };
  };

  test("one key each: keep, drop, skip", async () => {
    const { folder, code, stdout, stderr, asked, left } = await answering(["k", "d", "s"]);
    expect({ code, stdout, stderr, left }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "left": 0,
        "stderr": "onrecord: 1 kept, 1 dropped, 1 draft left. Next: onrecord check
      ",
        "stdout": "bridge/closes  1 of 3
        The bridge will close in May, Reed said.
        “The bridge will close in May”
        Ada Reed · “said” · indirect
      Kept bridge/closes
      bridge/safe  2 of 3
        It is safe, Lind said, and it is old.
        “It is safe”
        Bo Lind · “said” · indirect · confirms closes
      Dropped bridge/safe
      bridge/rejected  3 of 3
        “The mayor rejected these claims.”
        Ada Reed · “rejected” · indirect · denies closes
      ",
      }
    `);
    expect(recordIn(folder)).toBe(HEAD + kept(CLOSES) + REJECTED.replace("      - { claim: safe }\n", ""));
    for (const answer of [
      "keep it as a claim",
      "change it first",
      "drop it",
      "skip it for now",
      "quit; the rest stays",
    ])
      expect(asked).toContain(answer);
    expect(stdout.split("\n").filter((line) => line.length > 60)).toEqual([]);
  });

  test.each([
    ["Ctrl-C", "\u0003"],
    ["quit", "q"],
  ])("what was decided before %s stays", async (_, key) => {
    const { folder, code, stderr } = await answering(["k", key]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "onrecord: 1 kept, 0 dropped, 2 drafts left. Next: onrecord check\n",
    });
    expect(recordIn(folder)).toBe(HEAD + kept(CLOSES) + SAFE + REJECTED);
  });

  test("Enter is no answer, and what cannot be kept is told and left", async () => {
    const { folder, stderr } = await answering(["\r", "s", "k", "q"]);
    expect(stderr).toMatchInlineSnapshot(`
      "onrecord: Nothing was written: \`onrecord check\` would call this an error.
        bridge/safe: record/unknown-reference: "closes" is a draft that nobody has reviewed. Review it first: onrecord draft --review bridge
      onrecord: 0 kept, 0 dropped, 3 drafts left.
      "
    `);
    expect(recordIn(folder)).toBe(RECORD);
  });

  test("changed with Enter for each question, it is what was proposed", async () => {
    const { folder, stdout } = await answering(["c", "\r", "\r", "\r", "\r", "q"]);
    expect(stdout).toContain("Logged bridge/closes  (indirect)\n  The bridge will close in May.\n");
    expect(recordIn(folder)).toBe(HEAD + kept(CLOSES) + SAFE + REJECTED);
  });

  test("changed in its words, its statement, its source and its cue", async () => {
    const erase = "\u0008".repeat(60);
    const { folder, asked } = await answering([
      "c",
      `${erase}The bridge will close\r`,
      `${erase}It will close.\r`,
      "lind\r",
      `${erase}\r`,
      "q",
    ]);
    expect(asked).toContain("Which words are the claim?");
    expect(recordIn(folder)).toBe(
      HEAD +
        kept(CLOSES)
          .replace("quote: The bridge will close in May", "quote: The bridge will close")
          .replace("statement: The bridge will close in May.", "statement: It will close.")
          .replace("attribution: { source: reed, cue: said }", "attribution: lind") +
        SAFE +
        REJECTED,
    );
  });

  const LIKE =
    "  old: { quote: it will close, statement: The bridge will close in May., attribution: reed }\n";

  test("changed into what was claimed before, it may be a repeat", async () => {
    const { folder, stderr } = await answering(
      ["c", "\r", "\r", "\r", "\r", "repeat\r", "q"],
      deskOf(RECORD + LIKE),
    );
    expect(stderr).toMatchInlineSnapshot(`
      "onrecord: This may have been claimed before:
        bridge/old  2024-05-02 · the same words from the same
          source
          Ada Reed: The bridge will close in May.
      onrecord: 1 kept, 0 dropped, 2 drafts left. Next: onrecord check
      "
    `);
    expect(recordIn(folder)).toBe(
      HEAD +
        kept(CLOSES).replace("    check:", "    repeats:\n      - { claim: old }\n    check:") +
        SAFE +
        REJECTED +
        LIKE,
    );
  });

  test("changed into what was claimed before, it may be left", async () => {
    const { folder, stderr } = await answering(
      ["c", "\r", "\r", "\r", "\r", "do not\r", "q"],
      deskOf(RECORD + LIKE),
    );
    expect(stderr).toContain("onrecord: 0 kept, 0 dropped, 3 drafts left.\n");
    expect(recordIn(folder)).toBe(RECORD + LIKE);
  });

  test.each([1, 2, 3, 4])("a change that is broken off at question %i changes nothing", async (answered) => {
    const { folder, stderr } = await answering(["c", ...["\r", "\r", "\r"].slice(0, answered - 1)]);
    expect(recordIn(folder)).toBe(RECORD);
    expect(stderr).toBe("onrecord: 0 kept, 0 dropped, 3 drafts left.\n");
  });

  test("no question shows who an unnamed source is, though the record and the text do", async () => {
    const name = "aide: { name: Greta Zweisam, kind: unnamed, described-as: an aide }";
    const folder = folderWith({
      "onrecord.yaml": "",
      [PATH]: `${HEAD.replace("claims:\n", `  ${name}\nclaims:\n`)}  paid:
    quote: Greta Zweisam paid for it
    statement: Zweisam paid for it.
    attribution: { source: aide, cue: said Greta }
    check: { status: draft }
`,
      "claims/bridge.txt": `${TEXT}\nGreta Zweisam paid for it, the mayor said Greta.\n`,
    });
    for (const columns of [24, 60, 100]) {
      const { asked, stdout, stderr } = await answering(["c", "paid for it\r"], folder, columns);
      expect(asked + stdout).toContain("█");
      expect(asked + stdout + stderr).not.toMatch(/Greta|Zweisam/);
    }
  });
});

describe("log, on a terminal", () => {
  const logging = async (keys: readonly string[], folder = deskOf()) => {
    const person = answerer(keys);
    const run = await onrecord(["log", "bridge", "--by", "AB"], folder, {
      ...NOW,
      dialogue: person.dialogue,
    });
    return { folder, asked: person.asked(), ...run };
  };
  const SIGNED = kept(CLOSES).replace("    check:", "    logged: { by: AB, on: 2024-06-01 }\n    check:");

  test("a draft is the first to be offered, and with Enter for each question it is what was proposed", async () => {
    const { folder, asked, stdout, stderr } = await logging(["\r", "\r", "\r", "\r", "\r"]);
    expect({ stdout, stderr }).toMatchInlineSnapshot(`
      {
        "stderr": "onrecord: 1 claim logged in claims/bridge.yaml. Next: onrecord check
      ",
        "stdout": "Logged bridge/closes  (indirect)
        The bridge will close in May.
      ",
      }
    `);
    expect(asked).toContain("a draft that nobody has reviewed");
    expect(recordIn(folder)).toBe(HEAD + SIGNED + SAFE + REJECTED);
  });

  test("other words of its sentence are another claim, and the draft stays", async () => {
    const { folder } = await logging(["safe\r", "\u001b[B\r", "\r", "\r", "\r"]);
    const after = recordIn(folder);
    expect(after.startsWith(RECORD)).toBe(true);
    expect(after.slice(RECORD.length)).toContain("quote: It is safe, Lind said, and it is old.");
  });

  test("a claim that an annotation began comes before it", async () => {
    const begun = "  cost: { quote: It cost 12 million euros, statement: It cost 12 million euros. }\n";
    const { folder, stdout } = await logging(["\r", "\r", "\r", "\r"], deskOf(RECORD + begun));
    expect(stdout).toContain("bridge/cost");
    expect(recordIn(folder)).toContain(CLOSES);
  });
});
