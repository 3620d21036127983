import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { deep } from "../depth.ts";
import { folderWith, onrecord } from "./run.ts";

const TEXT = `The bridge is closed

The bridge is closed to lorries, the council said on Monday. It will open again in June.

“We’re sorry,” said the mayor. “The bridge was never built for this.”
`;

const RECORD = `article: { title: The bridge is closed (made up), publisher: gazette, published: 2024-05-02, language: en, mode: external }
sources:
  gazette: { name: The Gazette (made up), kind: outlet }
  council: { name: The council (made up), kind: government }
  mayor: { name: The mayor (made up), kind: person, of: council }
claims:
  closed-to-lorries:
    quote: The bridge is closed to lorries
    statement: The bridge is closed to lorries.
    attribution: { source: council, cue: said }
  opens-in-june:
    quote: It will open again in June.
    statement: The bridge will open again in June.
    kind: prediction
    attribution: council
  sorry:
    quote: We're sorry
    statement: The mayor is sorry.
    form: direct
    attribution: { source: mayor, cue: said }
  not-built-for-this:
    quote: The bridge was never built for this.
    statement: The bridge was not built for lorries.
    form: direct
    attribution: { source: mayor, cue: said }
`;

const DESK = { "onrecord.yaml": "", "claims/bridge.yaml": RECORD, "claims/bridge.txt": TEXT };
const LOCK = "claims/bridge.lock";

async function verified(files: Readonly<Record<string, string>> = DESK): Promise<string> {
  const desk = folderWith(files);
  expect((await onrecord(["verify"], desk)).code).toBe(0);
  return desk;
}

describe("onrecord verify", () => {
  test("writes the lock, and finds it up to date from then on", async () => {
    const desk = folderWith(DESK);
    expect(await onrecord(["verify"], desk)).toMatchSnapshot();
    expect(readFileSync(join(desk, LOCK), "utf8")).toMatchSnapshot();
    expect((await onrecord(["verify"], desk)).stdout).toContain("claims/bridge.lock is up to date");
    // Nothing is left beside it.
    expect(readdirSync(join(desk, "claims")).sort()).toEqual(["bridge.lock", "bridge.txt", "bridge.yaml"]);
  });

  test("with --dry-run writes nothing", async () => {
    const desk = folderWith(DESK);
    expect((await onrecord(["verify", "--dry-run"], desk)).stdout).toContain(
      "would write claims/bridge.lock",
    );
    expect(readdirSync(join(desk, "claims")).sort()).toEqual(["bridge.txt", "bridge.yaml"]);
  });

  test("takes the text from elsewhere", async () => {
    const { "claims/bridge.txt": text, ...rest } = DESK;
    const desk = folderWith({ ...rest, "elsewhere/text.txt": text });
    expect(await onrecord(["verify", "bridge", "--text", "elsewhere/text.txt"], desk)).toMatchSnapshot();
    const { stdout, code } = await onrecord(["check", "--format", "concise"], desk);
    expect({ stdout, code }).toMatchSnapshot();
  });

  test("says what moved, what was edited, added and removed", async () => {
    const desk = await verified();
    writeFileSync(join(desk, "claims/bridge.txt"), TEXT.replace("on Monday", "on Monday morning"));
    const record = RECORD.replace("The bridge is closed to lorries\n", "closed to lorries\n")
      .replace("  sorry:\n", "  is-sorry:\n")
      .replace("It will open again in June.\n", "open again in June\n");
    writeFileSync(join(desk, "claims/bridge.yaml"), record);
    expect(await onrecord(["verify", "--json", "--dry-run"], desk)).toMatchSnapshot();
    expect(await onrecord(["verify"], desk)).toMatchSnapshot();
  });

  test("keeps the old lock where a quote is not found, and shows the nearest sentence", async () => {
    const desk = await verified();
    const lock = readFileSync(join(desk, LOCK), "utf8");
    writeFileSync(
      join(desk, "claims/bridge.yaml"),
      RECORD.replace("never built for this", "not built for lorries"),
    );
    expect(await onrecord(["verify"], desk)).toMatchSnapshot();
    expect(readFileSync(join(desk, LOCK), "utf8")).toBe(lock);
  });

  test("verifies what can be verified of a record with errors, and says what is wrong", async () => {
    const desk = await verified();
    const lock = readFileSync(join(desk, LOCK), "utf8");
    writeFileSync(
      join(desk, "claims/bridge.yaml"),
      RECORD.replace("    statement: The mayor is sorry.\n", ""),
    );
    expect(await onrecord(["verify"], desk)).toMatchSnapshot();
    expect(readFileSync(join(desk, LOCK), "utf8")).toBe(lock);
  });

  test("asks for a text that is not at hand only where the article is named", async () => {
    const { "claims/bridge.txt": _, ...rest } = DESK;
    const desk = folderWith(rest);
    expect(await onrecord(["verify"], desk)).toMatchSnapshot();
    expect(await onrecord(["verify", "bridge"], desk)).toMatchSnapshot();
    const { stdout, code } = await onrecord(
      ["verify"],
      folderWith({ ...DESK, "claims/other.yaml": RECORD.replace("gazette: {", "courier: {") }),
    );
    expect(stdout).toContain("other: the text is not available");
    expect(code).toBe(0);
  });

  test("an error elsewhere in the record keeps no quote from being verified", async () => {
    const desk = folderWith({ ...DESK, "claims/bridge.yaml": RECORD.replace(" published: 2024-05-02,", "") });
    expect(await onrecord(["verify"], desk)).toMatchSnapshot();
    expect(readFileSync(join(desk, LOCK), "utf8")).toBe(readFileSync(join(await verified(), LOCK), "utf8"));
  });

  test("the quotes that are found are locked, those that are not are left open", async () => {
    const desk = folderWith({
      ...DESK,
      "claims/bridge.yaml": RECORD.replace("again in June.", "again in July."),
    });
    expect(await onrecord(["verify", "--json"], desk)).toMatchSnapshot();
    expect(readFileSync(join(desk, LOCK), "utf8")).toMatchSnapshot();
  });

  test("the lock stays as it was where the text is another one and lacks a quote", async () => {
    const desk = await verified();
    const lock = readFileSync(join(desk, LOCK), "utf8");
    writeFileSync(join(desk, "claims/bridge.txt"), TEXT.replace("in June", "in July"));
    expect((await onrecord(["verify"], desk)).stdout).toMatch(
      /^bridge: 3 of 4 quotes found in text [0-9a-f]{8}, .*; the lock stays as it was\.\n {2}The text has changed \(previously/,
    );
    expect(readFileSync(join(desk, LOCK), "utf8")).toBe(lock);
  });

  test("a record that cannot be read has no quotes to verify", async () => {
    const desk = folderWith({ ...DESK, "claims/bridge.yaml": `${RECORD}  sorry: {\n` });
    const { code, stdout, stderr } = await onrecord(["verify"], desk);
    expect({ code, stdout: stdout.split("\n")[0], stderr }).toEqual({
      code: 1,
      stdout: "bridge: not verified, because the record cannot be read.",
      stderr:
        "onrecord: claims/bridge.yaml could not be read. Run `onrecord check` to see why.\n" +
        "onrecord: Nothing was verified: there is no quote to look for.\n",
    });
  });

  test("a desk without quotes is not one whose quotes are verified", async () => {
    const { code, stderr } = await onrecord(["verify"], folderWith({ "onrecord.yaml": "" }));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "onrecord: Nothing was verified: there is no quote to look for.\n",
    });
  });

  test("a withdrawn claim need not be in the text any more", async () => {
    const desk = await verified();
    writeFileSync(join(desk, "claims/bridge.txt"), TEXT.replace(" It will open again in June.", ""));
    expect((await onrecord(["verify"], desk)).code).toBe(1);
    const withdrawn = "withdrawn: { on: 2024-05-03, by: AB, reason: the article was corrected }";
    writeFileSync(join(desk, "claims/bridge.yaml"), RECORD.replace("kind: prediction", withdrawn));
    expect(await onrecord(["verify"], desk)).toMatchSnapshot();
  });
});

deep("a lock is the old one or the new one, whenever the program is killed", async () => {
  const desk = await verified();
  const longer = TEXT.replace("on Monday", "on Monday morning");
  const texts = [longer, TEXT];
  const locks = await Promise.all(
    texts.map(async (text) => {
      const other = await verified({ ...DESK, "claims/bridge.txt": text });
      return readFileSync(join(other, LOCK), "utf8");
    }),
  );
  for (let round = 0; round < 6; round++) {
    writeFileSync(join(desk, "claims/bridge.txt"), texts[round % 2] ?? "");
    const running = spawn(process.execPath, [resolve("dist/cli.js"), "verify"], { cwd: desk });
    const ended = once(running, "exit");
    await setTimeout(round * 40);
    running.kill(round % 3 === 0 ? "SIGINT" : "SIGKILL");
    await ended;
    expect(locks).toContain(readFileSync(join(desk, LOCK), "utf8"));
  }
});

describe("without the text, the lock", () => {
  test("a changed text lists the claims that it moved or lost", async () => {
    const desk = await verified();
    const text = TEXT.replace("closed to lorries", "shut to lorries").replace(
      "on Monday",
      "on Monday morning",
    );
    writeFileSync(join(desk, "claims/bridge.txt"), text);
    expect(await onrecord(["check", "--rule", "quote/text-changed"], desk)).toMatchSnapshot();
  });
});
