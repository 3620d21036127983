import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseSeals } from "../../src/seal/seal.ts";
import { deep } from "../depth.ts";
import { commit, repositoryOfCommits } from "./repository.ts";
import { folderWith, onrecord } from "./run.ts";

const TEXT = "About 400 lorries cross the bridge (made up). It is safe, the ministry said.\n";
const RECORD = `article: { title: The bridge (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
claims:
  lorries:
    quote: About 400 lorries cross the bridge
    statement: About 400 lorries cross the bridge.
    attribution: works
    figures: [{ value: 400, unit: lorries, printed: "400" }]
    evidence: [{ kind: document, shows: supports, file: evidence/count.txt, source: works, locator: page 1 }]
    check: { status: checked, verdict: accurate, explanation: Counted., by: AB, on: 2024-05-03 }
    waivers: [{ rule: corroboration/single-source, by: EF, on: 2024-05-03, reason: Nobody else counts. }]
  safe:
    quote: It is safe
    statement: The bridge is safe.
    attribution: { source: works, cue: the ministry said }
    confirms: [{ claim: lorries }]
`;
const FILES = {
  "onrecord.yaml": "name: A made-up desk\n",
  ".gitignore": "claims/**/*.txt\n",
  "claims/sources.yaml": "sources:\n  works: { name: Ministry of Works (made up), kind: government }\n",
  "claims/bridge.yaml": RECORD,
  "evidence/count.txt": "400 lorries\n",
};

const at = (day: string) => ({ now: () => new Date(`${day}T12:00:00Z`) });
const DAY = at("2024-05-10");
const LATER = at("2024-05-20");

/** A desk in git with its text and its lock. */
async function deskWith(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const all = { ...FILES, ...files };
  const desk = repositoryOfCommits([{ files: all, on: "2024-05-04T10:00:00Z", subject: "The bridge" }]);
  writeFileSync(join(desk, "claims/bridge.txt"), TEXT);
  await onrecord(["verify"], desk, DAY);
  return desk;
}

const seal = (desk: string, args: readonly string[] = ["bridge"], around = DAY) =>
  onrecord(["seal", ...args], desk, around);
const sealFile = (desk: string) => readFileSync(join(desk, "claims/bridge.seal"), "utf8");

/** Makes of a seal, or of nothing, one of 100 MB, which takes no room on the disk. */
function enlarge(desk: string): void {
  writeFileSync(join(desk, "claims/bridge.seal"), "");
  truncateSync(join(desk, "claims/bridge.seal"), 100 * 2 ** 20);
}

function edit(desk: string, path: string, change: (content: string) => string): void {
  const file = join(desk, path);
  const before = readFileSync(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

/** What the machine's own user has set up is not asked. */
const asked = process.env["GIT_CONFIG_GLOBAL"];
let home: string;
beforeEach(() => {
  home = folderWith({ gitconfig: "" });
  process.env["GIT_CONFIG_GLOBAL"] = join(home, "gitconfig");
});
afterEach(() => {
  if (asked === undefined) delete process.env["GIT_CONFIG_GLOBAL"];
  else process.env["GIT_CONFIG_GLOBAL"] = asked;
});

describe("onrecord seal", () => {
  test("keeps what an article rested on, and says so", async () => {
    const desk = await deskWith();
    expect({ ...(await seal(desk)), seal: sealFile(desk) }).toMatchSnapshot();
  });

  test("as JSON", async () => {
    const desk = await deskWith();
    expect(await seal(desk, ["bridge", "--json"])).toMatchSnapshot();
  });

  test("adds a seal that names the one before", async () => {
    const desk = await deskWith();
    await seal(desk);
    const first = sealFile(desk);
    expect(await seal(desk, [], LATER)).toMatchSnapshot();
    expect(sealFile(desk).startsWith(first)).toBe(true);
    const read = parseSeals(sealFile(desk));
    expect("seals" in read && read.seals.map(({ contents }) => contents.date)).toEqual([
      "2024-05-10",
      "2024-05-20",
    ]);
  });

  test("says what it cannot prove: outside git, without a lock, a text or an evidence file", async () => {
    const { ".gitignore": _, "evidence/count.txt": __, ...files } = FILES;
    const settings = "rules: { evidence/file-missing: off }\n";
    expect(
      await seal(folderWith({ ...files, "onrecord.yaml": settings, "claims/bridge.txt": TEXT })),
    ).toMatchSnapshot();
    const desk = await deskWith();
    commit(desk);
    rmSync(join(desk, "claims/bridge.txt"));
    expect((await seal(desk)).stderr).toMatchSnapshot();
  });

  test("leaves out drafts, and says so", async () => {
    const desk = await deskWith();
    edit(desk, "claims/bridge.yaml", (record) =>
      record.replace("    confirms: [{ claim: lorries }]\n", "    check: { status: draft }\n"),
    );
    commit(desk);
    expect((await seal(desk)).stderr).toBe(
      "onrecord: Not in the seal, because nobody has reviewed it: 1 draft.\n",
    );
    const read = parseSeals(sealFile(desk));
    expect("seals" in read && Object.keys(read.seals[0].contents.record.claims)).toEqual(["lorries"]);
  });

  test("says which claims changed silently since the seal before", async () => {
    const desk = await deskWith();
    await seal(desk);
    edit(desk, "claims/bridge.yaml", (record) => record.replace("verdict: accurate", "verdict: inaccurate"));
    expect((await seal(desk, ["bridge"], LATER)).stderr).toMatchSnapshot();
  });

  test.each<[what: string, args: readonly string[], change: (desk: string) => void]>([
    ["an article that is not there", ["brigde"], () => {}],
    ["a file of sources", ["claims/sources.yaml"], () => {}],
    ["an article and a seal", ["bridge", "--verify", "bridge"], () => {}],
    ["a seal to sign and to verify", ["--sign", "--verify", "bridge"], () => {}],
    [
      "an article with errors",
      ["bridge"],
      (desk) =>
        edit(desk, "claims/bridge.yaml", (record) =>
          record.replace("It is safe", "It was safe").replace("source: works,", "source: wroks,"),
        ),
    ],
    [
      "an article without text and lock",
      ["bridge"],
      (desk) => {
        rmSync(join(desk, "claims/bridge.txt"));
        rmSync(join(desk, "claims/bridge.lock"));
      },
    ],
    ["settings with errors", ["bridge"], (desk) => writeFileSync(join(desk, "onrecord.yaml"), "nmae: x\n")],
    [
      "a number without end",
      ["bridge"],
      (desk) => {
        writeFileSync(join(desk, "onrecord.yaml"), "rules: { figure: off }\n");
        edit(desk, "claims/bridge.yaml", (record) =>
          record.replace("value: 400", `value: ${"9".repeat(400)}`),
        );
      },
    ],
    [
      "half a character",
      ["bridge"],
      (desk) =>
        edit(desk, "claims/bridge.yaml", (record) =>
          record.replace("The bridge is safe.", '"The bridge is \\ud83d safe."'),
        ),
    ],
    [
      "a seal that was altered",
      ["bridge"],
      (desk) => writeFileSync(join(desk, "claims/bridge.seal"), "{}\n"),
    ],
    ["a seal of 100 MB", ["bridge"], enlarge],
    ["a folder in its place", ["bridge"], (desk) => mkdirSync(join(desk, "claims/bridge.seal"))],
    ["a signature without a key", ["bridge", "--sign"], () => {}],
  ])("refuses %s, and writes nothing", async (_, args, change) => {
    const desk = await deskWith();
    change(desk);
    const before = stateOfSeal(desk);
    const { code, stdout, stderr } = await seal(desk, args);
    expect({ code, stdout, stderr: stderr.replaceAll(desk, "DESK") }).toMatchSnapshot();
    expect(code).toBe(2);
    expect(stateOfSeal(desk)).toEqual(before);
  });

  test("writes no word of who a source is that has no name", async () => {
    const desk = await deskWith({
      "claims/bridge.yaml":
        `${RECORD.replace("attribution: works\n", "attribution: { source: aide, cue: said }\n").replace("Counted.", "Call the works on 020 7946 0958.")}`.replace(
          "sources:\n",
          "sources:\n  aide: { kind: unnamed, described-as: an aide, of: works }\n",
        ),
    });
    const { code, stdout, stderr } = await seal(desk);
    expect({ code, stdout, stderr }).toMatchSnapshot();
    expect(stateOfSeal(desk)).toBeUndefined();
  });

  deep("three at once make a chain, and whoever was too late is told", async () => {
    const desk = await deskWith();
    const runs = await Promise.all(
      Array.from({ length: 3 }, () => {
        const child = spawn(process.execPath, [resolve("dist/cli.js"), "seal", "bridge"], {
          cwd: desk,
          stdio: "ignore",
        });
        return new Promise<number | null>((done) => child.on("close", done));
      }),
    );
    const done = runs.filter((code) => code === 0).length;
    expect(runs.filter((code) => code === 2)).toHaveLength(3 - done);
    const read = parseSeals(sealFile(desk));
    expect("seals" in read && read.seals.length).toBe(done);
  });
});

/** What is another one as soon as a seal is written; undefined where there is none. */
function stateOfSeal(desk: string): readonly number[] | undefined {
  const stats = statSync(join(desk, "claims/bridge.seal"), { throwIfNoEntry: false });
  return stats && [stats.ino, stats.size, stats.mtimeMs];
}

describe("onrecord seal --verify", () => {
  const verify = (desk: string, ...args: readonly string[]) => seal(desk, ["--verify", ...args], LATER);
  const sealedDesk = async () => {
    const desk = await deskWith();
    await seal(desk);
    return desk;
  };
  const change = (desk: string, from: string, to: string) =>
    edit(desk, "claims/bridge.yaml", (record) => record.replace(from, to));

  test("says that everything holds", async () => {
    const desk = await sealedDesk();
    expect(await verify(desk, "claims/bridge.seal")).toMatchSnapshot();
    expect(await verify(desk, "bridge")).toEqual(await verify(desk, "claims/bridge.seal"));
  });

  test("tells claim by claim what changed, and what explains it", async () => {
    const desk = await sealedDesk();
    change(
      desk,
      "verdict: accurate, explanation: Counted.",
      "verdict: inaccurate, explanation: Counted again.",
    );
    change(desk, "cue: the ministry said", "cue: the ministry admitted");
    edit(
      desk,
      "claims/bridge.yaml",
      (record) => `${record}  more-lorries:
    quote: It is safe
    statement: About 500 lorries cross the bridge.
    attribution: works
    corrects: [{ claim: lorries, on: 2024-05-12, reason: One lane was not counted. }]
`,
    );
    expect(await verify(desk, "bridge")).toMatchSnapshot();
    expect(await verify(desk, "bridge", "--json")).toMatchSnapshot();
  });

  test("tells what became of everything else", async () => {
    const desk = await sealedDesk();
    change(desk, "title: The bridge (made up)", "title: The safe bridge (made up)");
    edit(desk, "claims/sources.yaml", (sources) => sources.replace("Ministry of Works", "Ministry of Roads"));
    edit(desk, "evidence/count.txt", (text) => `${text}500 lorries\n`);
    edit(desk, "claims/bridge.txt", (text) => `${text}It was mended.\n`);
    rmSync(join(desk, "claims/bridge.lock"));
    edit(desk, "onrecord.yaml", (settings) => `${settings}mode: in-house\n`);
    expect(await verify(desk, "bridge")).toMatchSnapshot();
  });

  test("tells what is gone", async () => {
    const desk = await sealedDesk();
    edit(desk, "claims/bridge.yaml", (record) => record.replace(/ {2}safe:.*/s, ""));
    rmSync(join(desk, "evidence/count.txt"));
    expect(await verify(desk, "bridge")).toMatchSnapshot();
    rmSync(join(desk, "claims/bridge.yaml"));
    expect(await verify(desk, "claims/bridge.seal")).toMatchSnapshot();
    const { stdout } = await onrecord(["check", "--format", "concise"], desk, LATER);
    expect(stdout).toContain(
      "claims/bridge.seal:1:1 error record/syntax The record that was sealed here is gone, or has another name. Bring it back.",
    );
  });

  test("does not miss a text that is not there, or a record that cannot be read", async () => {
    const desk = await sealedDesk();
    rmSync(join(desk, "claims/bridge.txt"));
    expect(await verify(desk, "bridge")).toMatchSnapshot();
    change(desk, "quote: It is safe", "quote: [It is safe");
    expect(await verify(desk, "claims/bridge.seal")).toMatchSnapshot();
  });

  test("knows an article, a claim and a source under another name", async () => {
    const desk = await sealedDesk();
    for (const [from, to] of [
      ["bridge/lorries", "crossings"],
      ["works", "ministry-of-works"],
      ["bridge", "bridge-2024"],
    ] as const)
      expect((await onrecord(["mv", from, to], desk, LATER)).code).toBe(0);
    expect(await verify(desk, "bridge-2024")).toMatchSnapshot();
    const checked = await onrecord(
      ["check", "--rule", "check/changed-since-seal", "--format", "concise"],
      desk,
      LATER,
    );
    expect(checked.stdout).toContain("0 errors, 0 warnings, 0 notes");
  });

  test("knows a copy of the seal elsewhere", async () => {
    const desk = await sealedDesk();
    const copy = folderWith({ "sent.seal": sealFile(desk) });
    expect(await verify(desk, join(copy, "sent.seal"))).toEqual(await verify(desk, "bridge"));
  });

  test("says that a commit is not in the history", async () => {
    const desk = await sealedDesk();
    renameSync(join(desk, ".git"), join(desk, ".git-before"));
    expect((await verify(desk, "bridge")).stdout).toContain("commit:    41830ab is not known here\n");
    execFileSync("git", ["init", "-q"], { cwd: desk });
    commit(desk);
    expect(await verify(desk, "bridge")).toMatchSnapshot();
  });

  test.each<[what: string, change: (desk: string) => void]>([
    [
      "altered",
      (desk) => edit(desk, "claims/bridge.seal", (file) => file.replace("400 lorries", "500 lorries")),
    ],
    [
      "altered, with its hash",
      (desk) =>
        edit(desk, "claims/bridge.seal", (file) =>
          file.replace(/"sha256":"[0-9a-f]{64}"\}$/m, `"sha256":"${"0".repeat(64)}"}`),
        ),
    ],
    ["cut off", (desk) => edit(desk, "claims/bridge.seal", (file) => file.slice(0, 500))],
    [
      "merged",
      (desk) =>
        edit(desk, "claims/bridge.seal", (file) => `<<<<<<< HEAD\n${file}=======\n${file}>>>>>>> b\n`),
    ],
    [
      "no seal",
      (desk) =>
        writeFileSync(join(desk, "claims/bridge.seal"), readFileSync(join(desk, "claims/bridge.lock"))),
    ],
    ["binary", (desk) => writeFileSync(join(desk, "claims/bridge.seal"), Buffer.from([0, 255, 254, 0]))],
    ["100 MB", enlarge],
    ["not there", (desk) => rmSync(join(desk, "claims/bridge.seal"))],
  ])("believes nothing of a seal that is %s", async (_, alter) => {
    const desk = await sealedDesk();
    alter(desk);
    const run = await verify(desk, "claims/bridge.seal");
    expect(run).toMatchSnapshot();
    expect(run.code).toBe(2);
  });

  test("says that an article was never sealed", async () => {
    expect(await verify(await deskWith(), "bridge")).toMatchSnapshot();
  });

  test("does not say who has no name today and had one when it was sealed", async () => {
    const named = RECORD.replace(
      "sources:\n",
      "sources:\n  reed: { name: Greta Zweisam, kind: person, of: works }\n",
    ).replace("source: works, cue: the ministry said", "source: reed, cue: the ministry said");
    const desk = await deskWith({ "claims/bridge.yaml": named });
    await seal(desk);
    change(desk, "name: Greta Zweisam, kind: person", "kind: unnamed, described-as: an official");
    for (const args of [
      ["seal", "--verify", "bridge"],
      ["seal", "--verify", "bridge", "--json"],
      ["corrections"],
      ["check"],
    ]) {
      const { stdout, stderr } = await onrecord(args, desk, LATER);
      expect(stdout + stderr).not.toMatch(/Greta|Zweisam/);
    }
    expect((await verify(desk, "bridge")).stdout).toContain('reed name: "█████ ███████" -> none');
  });
});

describe("a signature", () => {
  /** A key without a passphrase, set up as the user's own. */
  function withKey(name = "key", more = ""): string {
    const key = join(home, name);
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key]);
    const settings = `[gpg]\n\tformat = ssh\n[user]\n\tsigningKey = ${key}\n${more}`;
    writeFileSync(join(home, "gitconfig"), settings);
    return readFileSync(`${key}.pub`, "utf8");
  }
  const shown = (text: string) => text.replaceAll(home, "HOME").replace(/SHA256:\S{43}/g, "SHA256:KEY");
  const signatureIn = async (desk: string) => {
    const { code, stdout } = await seal(desk, ["--verify", "bridge"], LATER);
    return {
      code,
      line: shown(stdout)
        .split("\n")
        .find((line) => line.startsWith("  signature:")),
      ending: stdout.trim().split("\n").at(-1),
    };
  };

  test("is made with the user's own key, and proves that it was that key", async () => {
    withKey();
    const desk = await deskWith();
    expect((await seal(desk, ["bridge", "--sign"])).stdout).toContain("\n  signed with your ssh key\n");
    expect(await signatureIn(desk)).toEqual({
      code: 0,
      line: "  signature: good, by ED25519 key SHA256:KEY; whose key that is was not checked (gpg.ssh.allowedSignersFile is not set)",
      ending: "Everything is as it was sealed.",
    });
  });

  test("is held against the user's list of signers", async () => {
    const signers = join(home, "signers");
    const list = `[gpg "ssh"]\n\tallowedSignersFile = ${signers}\n`;
    const own = withKey("key", list);
    const desk = await deskWith();
    await seal(desk, ["bridge", "--sign"]);
    const listed: Record<string, string> = {
      hers: `ada@example.org ${own}`,
      "hers, for git alone": `ada@example.org namespaces="git" ${own}`,
      "somebody else's": `ada@example.org ${withKey("other", list)}`,
    };
    const found: Record<string, unknown> = {};
    for (const [who, line] of Object.entries(listed)) {
      writeFileSync(signers, line);
      found[who] = await signatureIn(desk);
    }
    rmSync(signers);
    found["not there"] = await signatureIn(desk);
    expect(found).toMatchSnapshot();
  });

  test("is not good on anything else", async () => {
    withKey();
    const desk = await deskWith();
    await seal(desk, ["bridge", "--sign"]);
    await seal(desk, ["bridge", "--sign"], LATER);
    edit(desk, "claims/bridge.seal", (file) => {
      const [first, second] = [...file.matchAll(/"signature":"([^"]*)"/g)].map(
        ([, signature = ""]) => signature,
      );
      return file.replace(second ?? "", first ?? "");
    });
    expect(await signatureIn(desk)).toEqual({
      code: 1,
      line: expect.stringMatching(/^ {2}signature: WRONG\. ssh-keygen: /),
      ending: "The signature proves nothing. Everything is as it was sealed.",
    });
  });

  test("is by no key and no program that the repository names", async () => {
    const desk = await deskWith();
    const key = join(home, "theirs");
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key]);
    writeFileSync(join(desk, "run"), "#!/bin/sh\ntouch ran\n", { mode: 0o755 });
    for (const [name, value] of [
      ["gpg.format", "ssh"],
      ["user.signingKey", key],
      ["gpg.ssh.program", join(desk, "run")],
      ["gpg.ssh.defaultKeyCommand", join(desk, "run")],
    ] as const)
      execFileSync("git", ["config", name, value], { cwd: desk });
    const { code, stderr } = await seal(desk, ["bridge", "--sign"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "onrecord: bridge was not sealed: it could not be signed. git is not set up to sign with an ssh key: git config --global gpg.format ssh, and user.signingKey with the key's file.\n",
    });
    expect(stateOfSeal(desk)).toBeUndefined();
    expect(stateOfSeal(join(desk, "ran"))).toBeUndefined();
  });

  test.each([
    ["key's file is not there", "[user]\n\tsigningKey = /nowhere/key\n"],
    ["key is not set", ""],
    [
      "agent with the key is not there",
      "[user]\n\tsigningKey = key::ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKOSPZS9KgX4jFqIMz2tzILIu6FDaSZ9pMpaDo1HKorS\n",
    ],
  ])("is refused where the %s, and nothing is written", async (_, more) => {
    writeFileSync(join(home, "gitconfig"), `[gpg]\n\tformat = ssh\n${more}`);
    const desk = await deskWith();
    const agent = process.env["SSH_AUTH_SOCK"];
    delete process.env["SSH_AUTH_SOCK"];
    const { code, stdout, stderr } = await seal(desk, ["bridge", "--sign"]);
    if (agent !== undefined) process.env["SSH_AUTH_SOCK"] = agent;
    expect({ code, stdout, stderr: shown(stderr) }).toMatchSnapshot();
    expect(stateOfSeal(desk)).toBeUndefined();
  });

  test("is refused, and said to be unchecked, where ssh-keygen is not installed", async () => {
    withKey();
    const desk = await deskWith();
    const path = process.env["PATH"];
    const bin = folderWith({});
    const git = execFileSync("which", ["git"], { encoding: "utf8" }).trim();
    execFileSync("ln", ["-s", git, join(bin, "git")]);
    await seal(desk, ["bridge", "--sign"]);
    process.env["PATH"] = bin;
    try {
      expect(await signatureIn(desk)).toEqual({
        code: 1,
        line: "  signature: not checked. ssh-keygen is not installed.",
        ending: "The signature proves nothing. Everything is as it was sealed.",
      });
      const { code, stderr } = await seal(desk, ["bridge", "--sign"]);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: "onrecord: bridge was not sealed: it could not be signed. ssh-keygen is not installed.\n",
      });
    } finally {
      process.env["PATH"] = path;
    }
  });
});
