import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { changeFile } from "../../src/desk/change-file.ts";
import { holding, holdOf } from "../../src/desk/hold-file.ts";
import { folderWith } from "../cli/run.ts";
import { deep } from "../depth.ts";

const PATH = "claims/a.yaml";

/** A desk with one file that has a line. */
function deskWith(content = "one\n"): string {
  return folderWith({ [PATH]: content });
}

function contentOf(desk: string, path = PATH): string {
  return readFileSync(join(desk, path), "utf8");
}

/** A process that is gone, as far as anybody can tell. */
function deadProcess(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

/** What a process leaves that is killed while it holds a file. */
function leaveHold(desk: string, pid = deadProcess(), host = hostname()): void {
  writeFileSync(holdOf(join(desk, PATH)), `{"pid":${pid},"host":"${host}","nonce":"1"}\n`);
  writeFileSync(join(desk, "claims/.a.yaml.onrecord-new"), "half a li");
}

/** What lies in the folder of the file, hidden things among it. */
function listed(desk: string): readonly string[] {
  return readdirSync(dirname(join(desk, PATH))).sort();
}

describe("a file of the desk is changed", () => {
  test("from what it says now, and whole", () => {
    const desk = deskWith();
    changeFile(desk, PATH, (content) => `${content}two\n`);
    expect(contentOf(desk)).toBe("one\ntwo\n");
    expect(listed(desk)).toEqual(["a.yaml"]);
  });

  test("or made, where there is none", () => {
    const desk = deskWith();
    changeFile(desk, "claims/b.lock", (content) => `${content}`);
    expect(contentOf(desk, "claims/b.lock")).toBe("undefined");
  });

  test("or left as it is", () => {
    const desk = deskWith();
    const { ino } = statSync(join(desk, PATH));
    changeFile(desk, PATH, () => undefined);
    changeFile(desk, PATH, (content) => content);
    expect(() =>
      changeFile(desk, PATH, () => {
        throw new Error("no");
      }),
    ).toThrow("no");
    expect(statSync(join(desk, PATH)).ino).toBe(ino);
    expect(listed(desk)).toEqual(["a.yaml"]);
  });

  test("and keeps its permissions", () => {
    const desk = deskWith();
    execFileSync("chmod", ["640", join(desk, PATH)]);
    changeFile(desk, PATH, () => "two\n");
    expect(statSync(join(desk, PATH)).mode & 0o777).toBe(0o640);
  });
});

describe("what a killed process left", () => {
  test("keeps nobody from the file, and is cleared away", () => {
    const desk = deskWith();
    leaveHold(desk);
    changeFile(desk, PATH, (content) => `${content}two\n`);
    expect(contentOf(desk)).toBe("one\ntwo\n");
    expect(listed(desk)).toEqual(["a.yaml"]);
  });

  test.each([
    ["of another machine", () => `{"pid":1,"host":"elsewhere.example","nonce":"1"}\n`],
    [
      "of a process whose number another has now",
      () => `{"pid":${process.pid},"host":"${hostname()}","nonce":"1"}\n`,
    ],
    ["that says nothing", () => ""],
  ])("%s is cleared away when it is old", (_, hold) => {
    const desk = deskWith();
    const path = holdOf(join(desk, PATH));
    writeFileSync(path, hold());
    utimesSync(path, 1_000_000, 1_000_000);
    changeFile(desk, PATH, () => "two\n");
    expect(contentOf(desk)).toBe("two\n");
    expect(listed(desk)).toEqual(["a.yaml"]);
  });

  test("beside another file goes when it is old and nobody holds that", () => {
    const desk = deskWith();
    for (const name of [".b.yaml.onrecord-new", ".c.yaml.onrecord-new", ".d.yaml.onrecord-new", ".other"]) {
      writeFileSync(join(desk, "claims", name), "half");
      if (!name.startsWith(".d")) utimesSync(join(desk, "claims", name), 1_000_000, 1_000_000);
    }
    writeFileSync(holdOf(join(desk, "claims/c.yaml")), "");
    changeFile(desk, PATH, () => "two\n");
    expect(listed(desk)).toEqual([
      ".c.yaml.onrecord-hold",
      ".c.yaml.onrecord-new",
      ".d.yaml.onrecord-new",
      ".other",
      "a.yaml",
    ]);
  });
});

test("who was thought dead and is not does not write", () => {
  const desk = deskWith();
  expect(() =>
    changeFile(desk, PATH, () => {
      leaveHold(desk, process.pid);
      return "two\n";
    }),
  ).toThrow("a.yaml was taken over by another onrecord. Try again.");
  expect(contentOf(desk)).toBe("one\n");
});

describe("nothing is written out of the desk", () => {
  const OUT = "This link leads out of the desk and is not followed. Put the file itself here.";

  test.each(["a.yaml", "a.lock"])("through the link %s", (name) => {
    const outside = folderWith({ "secret.txt": "secret" });
    const desk = folderWith({ "claims/keep": "" });
    symlinkSync(join(outside, "secret.txt"), join(desk, "claims", name));
    expect(() => changeFile(desk, `claims/${name}`, () => "x")).toThrow(
      `claims/${name} is not written. ${OUT}`,
    );
    expect(readFileSync(join(outside, "secret.txt"), "utf8")).toBe("secret");
  });

  test("through a link to a file that is not there yet", () => {
    const outside = folderWith({});
    const desk = folderWith({ "claims/keep": "" });
    symlinkSync(join(outside, "new.txt"), join(desk, "claims/a.lock"));
    expect(() => changeFile(desk, "claims/a.lock", () => "x")).toThrow(OUT);
    expect(existsSync(join(outside, "new.txt"))).toBe(false);
  });

  test("through a link to a folder", () => {
    const outside = folderWith({ "a.lock": "secret" });
    const desk = folderWith({ "claims/keep": "" });
    symlinkSync(outside, join(desk, "claims/more"));
    for (const name of ["a.lock", "b.lock"])
      expect(() => changeFile(desk, `claims/more/${name}`, () => "x")).toThrow(OUT);
    expect(readdirSync(outside)).toEqual(["a.lock"]);
  });

  test("a link within the desk is followed, and stays one", () => {
    const desk = folderWith({ "claims/b.yaml": "one\n" });
    symlinkSync("b.yaml", join(desk, PATH));
    changeFile(desk, PATH, (content) => `${content}two\n`);
    expect(lstatSync(join(desk, PATH)).isSymbolicLink()).toBe(true);
    expect(contentOf(desk, "claims/b.yaml")).toBe("one\ntwo\n");
  });
});

describe("what cannot be written is said", () => {
  test.each([
    ["a folder", (path: string) => mkdirSync(path), "This is a folder, not a file."],
    ["a pipe", (path: string) => execFileSync("mkfifo", [path]), "This is not an ordinary file."],
  ])("%s", (_, make, why) => {
    const desk = folderWith({ "claims/keep": "" });
    make(join(desk, PATH));
    expect(() => changeFile(desk, PATH, () => "x")).toThrow(`${PATH} cannot be written. ${why}`);
    expect(listed(desk)).toEqual(["a.yaml", "keep"]);
  });

  test("a folder that is not there", () => {
    expect(() => changeFile(folderWith({}), PATH, () => "x")).toThrow(
      `${PATH} cannot be written. There is no such folder.`,
    );
  });
});

describe("many at once", () => {
  const PROCESSES = 5;
  const EACH = 20;
  let writer: string;

  beforeAll(async () => {
    const folder = folderWith({});
    writer = join(folder, "writer.mjs");
    await build({
      stdin: {
        contents: `
          import { changeFile } from "./src/desk/change-file.ts";
          const [, , desk, path, ...lines] = process.argv;
          for (const line of lines) changeFile(desk, path, (content) => content + line + "\\n");`,
        resolveDir: process.cwd(),
      },
      outfile: writer,
      bundle: true,
      format: "esm",
      platform: "node",
    });
  });

  deep("lose nothing, and none is kept out by what a dead process left", async () => {
    const desk = deskWith();
    leaveHold(desk);
    const lines = Array.from({ length: PROCESSES }, (_, process) =>
      Array.from({ length: EACH }, (_, index) => `line ${process}.${index}`),
    );
    const ends = lines.map(async (some) => {
      const [code] = await once(
        spawn(process.execPath, [writer, desk, PATH, ...some], { stdio: "inherit" }),
        "exit",
      );
      return code;
    });
    expect(new Set(await Promise.all(ends))).toEqual(new Set([0]));
    expect(contentOf(desk).trimEnd().split("\n").sort()).toEqual(["one", ...lines.flat()].sort());
    expect(listed(desk)).toEqual(["a.yaml"]);
  });

  deep("lose nothing where every third is killed at some moment", async () => {
    const desk = deskWith();
    const lines = Array.from({ length: 7 }, (_, index) => `line ${index}`);
    const ends = lines.map(async (line, index) => {
      const running = spawn(process.execPath, [writer, desk, PATH, line]);
      if (index % 3 === 0) setTimeout(() => running.kill("SIGKILL"), index * 30);
      const [code] = await once(running, "exit");
      return code === 0 ? [line] : [];
    });
    const done = (await Promise.all(ends)).flat();
    const kept = contentOf(desk).trimEnd().split("\n");
    expect(kept).toEqual(expect.arrayContaining(done));
    expect(new Set(kept).size).toBe(kept.length);
    changeFile(desk, PATH, (content) => `${content}end\n`);
    expect(listed(desk)).toEqual(["a.yaml"]);
  });
});

test("what is done while a file is held is done by one at a time", () => {
  const path = join(deskWith(), PATH);
  expect(holding(path, ({ isMine }) => isMine())).toBe(true);
  expect(existsSync(holdOf(path))).toBe(false);
});
