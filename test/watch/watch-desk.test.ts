import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Surroundings } from "../../src/io.ts";
import { main } from "../../src/main.ts";
import { DESK, RECORD } from "../cli/bridge-desk.ts";
import { commit, git, repositoryWith } from "../cli/repository.ts";
import { folderWith, onrecord } from "../cli/run.ts";

/** A check that waits for changes. */
interface Watching {
  /** Waits until the last report, with what was told, is this; how often it was checked until then does not matter. */
  readonly shows: (expected: string | RegExp) => Promise<string>;
  readonly stop: () => Promise<number>;
}

let stopLast = () => {};
afterEach(() => stopLast());

function watching(desk: string, around: Partial<Surroundings> = {}): Watching {
  let last = "";
  let stdout = "";
  let stderr = "";
  let waitsFor: { readonly expected: string | RegExp; readonly tell: (report: string) => void } | undefined;
  const compare = () => {
    const { expected, tell } = waitsFor ?? {};
    const isIt = typeof expected === "string" ? last === expected : expected?.test(last);
    if (isIt) tell?.(last);
  };
  const ended = main(["check", "--watch", "--format", "concise"], {
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
      if (text !== WAITING) return;
      last = stdout + stderr;
      [stdout, stderr] = ["", ""];
      compare();
    },
    input: () => "",
    cwd: desk,
    env: {},
    terminal: undefined,
    now: () => new Date(),
    onStop: (stop) => {
      stopLast = stop;
    },
    ...around,
  });
  return {
    shows: (expected) =>
      new Promise((tell) => {
        waitsFor = { expected, tell };
        compare();
      }),
    stop: () => {
      stopLast();
      return ended;
    },
  };
}

const WAITING = "onrecord: Waiting for changes. Ctrl-C stops.\n";

async function checked(desk: string): Promise<string> {
  const { stdout, stderr } = await onrecord(["check", "--format", "concise"], desk);
  return stdout + stderr + WAITING;
}

describe("a check that waits for changes", () => {
  test.each<[string, (desk: string) => void]>([
    [
      "a record",
      (desk) => writeFileSync(join(desk, "claims/bridge.yaml"), RECORD.replace("closed\n", "open\n")),
    ],
    ["a broken record", (desk) => writeFileSync(join(desk, "claims/bridge.yaml"), "claims: [\n")],
    ["a record that is gone", (desk) => rmSync(join(desk, "claims/bridge.yaml"))],
    ["a text", (desk) => writeFileSync(join(desk, "claims/bridge.txt"), "The bridge is open.\n")],
    ["the settings", (desk) => writeFileSync(join(desk, "onrecord.yaml"), "rules: { check: error }\n")],
    ["broken settings", (desk) => writeFileSync(join(desk, "onrecord.yaml"), "rules: [\n")],
    ["an evidence file", (desk) => writeFileSync(join(desk, "evidence/notice.txt"), "The bridge is open.\n")],
    [
      "a record in a new folder",
      (desk) => {
        mkdirSync(join(desk, "claims/2024"));
        writeFileSync(join(desk, "claims/2024/road.yaml"), "claims: { road: 1 }\n");
      },
    ],
  ])(
    "says after a change of %s what a new check says, and again when it is taken back",
    async (_, change) => {
      const desk = folderWith(DESK);
      const { shows } = watching(desk);
      const first = await shows(await checked(desk));
      change(desk);
      expect(await shows(await checked(desk))).not.toBe(first);
      rmSync(join(desk, "claims/2024"), { recursive: true, force: true });
      for (const [path, content] of Object.entries(DESK)) writeFileSync(join(desk, path), content);
      await shows(first);
    },
  );

  test("sees what is put into a folder that was empty", async () => {
    const desk = folderWith(DESK);
    mkdirSync(join(desk, "claims/2024"));
    const { shows } = watching(desk);
    await shows(await checked(desk));
    writeFileSync(join(desk, "claims/2024/road.yaml"), "claims: { road: 1 }\n");
    expect(await shows(await checked(desk))).toContain("claims/2024/road.yaml");
  });

  test("tells that the settings are gone, and goes on when they are back", async () => {
    const desk = folderWith(DESK);
    const { shows } = watching(desk);
    const first = await shows(await checked(desk));
    rmSync(join(desk, "onrecord.yaml"));
    await shows(
      `onrecord: No desk here: neither ${desk} nor any folder above it contains onrecord.yaml.\nGo to your desk folder, or make a desk here: onrecord init\n${WAITING}`,
    );
    writeFileSync(join(desk, "onrecord.yaml"), DESK["onrecord.yaml"]);
    await shows(first);
  });

  test("follows git to another branch and back", async () => {
    const desk = repositoryWith(DESK);
    const { shows } = watching(desk);
    const first = await shows(await checked(desk));
    git(desk, "checkout", "-q", "-b", "other");
    writeFileSync(join(desk, "claims/bridge.yaml"), RECORD.replace("claims:\n", "claims:\n\n"));
    const other = await shows(await checked(desk));
    commit(desk);
    git(desk, "checkout", "-q", "main");
    await shows(first);
    git(desk, "checkout", "-q", "other");
    await shows(other);
    expect(other).not.toBe(first);
  });

  test("asks git again where a claim has an id that there was before", async () => {
    const gone = RECORD.replace("closed:", "shut:").replace(
      "quote: The bridge is closed\n",
      "quote: The bridge is\n",
    );
    const desk = repositoryWith({ ...DESK, "claims/bridge.yaml": gone });
    writeFileSync(join(desk, "claims/bridge.yaml"), RECORD);
    commit(desk);
    const { shows } = watching(desk);
    await shows(await checked(desk));
    writeFileSync(join(desk, "claims/bridge.yaml"), RECORD.replace("closed:", "shut:"));
    expect(await shows(await checked(desk))).toContain("record/reused-id");
  });

  test("takes the place of what was on the terminal", async () => {
    const desk = folderWith(DESK);
    const { shows } = watching(desk, { terminal: { columns: 80, hasColours: false } });
    const clear = "\u001b[2J\u001b[3J\u001b[H";
    await shows(clear + (await checked(desk)));
    writeFileSync(join(desk, "claims/bridge.txt"), "The bridge is open.\n");
    await shows(clear + (await checked(desk)));
  });

  test("hides who a confidential source is, for as long as that is in the desk", async () => {
    const desk = folderWith(DESK);
    const { shows } = watching(desk);
    const first = await shows(await checked(desk));
    const named = RECORD.replace(
      "claims:",
      "  engineer: { kind: unnamed, name: Ottoline Vandersloot }\nclaims:",
    );
    writeFileSync(
      join(desk, "claims/bridge.yaml"),
      named.replace("attribution: gazette", "attribution: vandersloot"),
    );
    const bars = await shows(/^onrecord: █ hides/m);
    expect(bars).not.toMatch(/Ottoline|Vandersloot/);
    writeFileSync(join(desk, "claims/bridge.yaml"), RECORD);
    await shows(first);
  });

  test("ends with 0 when it is stopped", async () => {
    const desk = folderWith({ ...DESK, "claims/bridge.yaml": "claims: [\n" });
    const { shows, stop } = watching(desk);
    await shows(await checked(desk));
    expect(await stop()).toBe(0);
  });

  test("does not begin where there is no desk, or with what writes to it", async () => {
    const empty = await onrecord(["check", "--watch"], folderWith({}));
    expect([empty.code, empty.stderr]).toEqual([2, expect.stringMatching(/^onrecord: No desk here/)]);
    const fix = await onrecord(["check", "--watch", "--fix"], folderWith(DESK));
    expect([fix.code, fix.stderr]).toEqual([
      2,
      "error: option '--watch' cannot be used with option '--fix'\nRun it with --help for usage.\n",
    ]);
  });
});
