import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { folderWith, onrecord } from "./run.ts";

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("/.git"))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

test("a new desk says what was made and what comes next, and has nothing to find", async () => {
  const folder = folderWith({});
  expect(await onrecord(["init", "desk"], folder)).toMatchSnapshot();
  const { code, stdout } = await onrecord(["check"], join(folder, "desk"));
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: "✓ 0 articles, 0 claims · 0 errors, 0 warnings, 0 notes\n",
  });
  const settings = readFileSync(join(folder, "desk/onrecord.yaml"), "utf8");
  expect(parse(settings).name).toBe("desk");
  // What is commented out is what somebody may want to have.
  const uncommented = settings.replace(/^# (?=(?:mode|profile|stale-after|rules|paths):)/gm, "");
  const all = folderWith({ "onrecord.yaml": uncommented, "claims/a.txt": "" });
  expect((await onrecord(["settings"], all)).code).toBe(0);
  expect(Object.keys(parse(uncommented))).toEqual([
    "name",
    "verdicts",
    "mode",
    "profile",
    "stale-after",
    "rules",
    "paths",
  ]);
});

test("what is there already is left as it is, whoever made it", async () => {
  const folder = folderWith({ "README.md": "Ours.\n", "claims/sources.yaml": "sources: {}\n" });
  const first = await onrecord(["init", "--json"], folder);
  const { made, left } = JSON.parse(first.stdout) as { made: string[]; left: string[] };
  expect(left).toEqual(["claims/sources.yaml", "README.md"]);
  expect([...made, ...left].sort()).toEqual(
    filesIn(folder)
      .filter((path) => !path.startsWith(".github"))
      .concat(".github/workflows/onrecord.yml")
      .sort(),
  );
  expect(readFileSync(join(folder, "README.md"), "utf8")).toBe("Ours.\n");
  const before = filesIn(folder).map((path) => readFileSync(join(folder, path), "utf8"));
  expect(JSON.parse((await onrecord(["init", "--json"], folder)).stdout).made).toEqual([]);
  expect(filesIn(folder).map((path) => readFileSync(join(folder, path), "utf8"))).toEqual(before);
});

test("in a folder of a repository without a commit, the workflow is the repository's", async () => {
  const repository = folderWith({});
  execFileSync("git", ["init", "--quiet", repository]);
  const { code } = await onrecord(["init", "the desk's"], repository);
  expect(code).toBe(0);
  const workflow = parse(readFileSync(join(repository, ".github/workflows/onrecord.yml"), "utf8"));
  expect(workflow.jobs.check.defaults.run["working-directory"]).toBe("the desk's");
  expect(workflow.jobs.check.steps.at(-1).with.sarif_file).toBe("the desk's/onrecord.sarif");
  expect((await onrecord(["check"], join(repository, "the desk's"))).code).toBe(0);
});

test("no desk is made in a desk, on a file, or through a link that leads out", async () => {
  const folder = folderWith({ "onrecord.yaml": "", "claims/a.yaml": "", file: "" });
  expect(await onrecord(["init", "inner"], folder)).toMatchObject({
    code: 2,
    stderr: `onrecord: ${folder}/inner is inside the desk ${folder}. Go there, or make the new desk elsewhere.\n`,
  });
  expect(existsSync(join(folder, "inner"))).toBe(false);
  const plain = folderWith({ file: "" });
  const onFile = await onrecord(["init", "file"], plain);
  expect({
    code: onFile.code,
    says: onFile.stderr.startsWith(`onrecord: ${plain}/file cannot be made. `),
  }).toEqual({
    code: 2,
    says: true,
  });
  const inTheWay = await onrecord(["init"], folderWith({ claims: "" }));
  expect({ code: inTheWay.code, says: inTheWay.stderr.includes("/claims cannot be made. ") }).toEqual({
    code: 2,
    says: true,
  });
  const outside = folderWith({});
  const linked = folderWith({});
  mkdirSync(join(linked, "desk"));
  symlinkSync(outside, join(linked, "desk/claims"));
  const { code, stderr } = await onrecord(["init", "desk"], linked);
  expect(code).toBe(2);
  expect(stderr).toContain("claims/sources.yaml is not written.");
  expect(filesIn(outside)).toEqual([]);
});
