import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answerer } from "./cli/answers.ts";
import { folderWith, onrecord, type Run } from "./cli/run.ts";
import { deep } from "./depth.ts";

const GUIDE = "docs/guides/first-article.md";
const SECOND = "docs/guides/second-draft.md";
const NOW = { now: () => new Date("2024-05-03T12:00:00Z") };
/** When the second draft has come in, and what it changed was checked again. */
const LATER = { now: () => new Date("2024-05-06T12:00:00Z") };

/** What is typed for each of the twelve claims, a question each: Enter takes what is marked or proposed. */
const TYPED = [
  ["\r", "\r", "Lindhaven port authority\r", "gov\r", "\r"],
  ["\r", "\r", "port\r", "\r"],
  ["\r", "\r", "none\r"],
  ["\r", "\r", "\r", "\r", "\r"],
  ["\r", "\r", "none\r"],
  ["\r", "\r", "Bo Lind\r", "\r", "\r"],
  ["\r", "\r", "bo\r", "\r"],
  ["\r", "\r", "two people close to the council\r", "unn\r", "\r"],
  ["\r", "\r", "none\r"],
  ["\r", "\r", "none\r"],
  ["\r", "\r", "none\r"],
  ["\r", "\r", "port\r", "\r"],
];

/** The words of a command line, as a shell has them. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ""));
}

/** Runs the program for somebody who answers each question when it is asked. */
async function answering(args: readonly string[], desk: string, answers: readonly string[]): Promise<Run> {
  const person = answerer(answers);
  return onrecord(args, desk, { ...NOW, dialogue: person.dialogue });
}

/** What ends with 1 in a guide: there is something to check again. */
const ENDS_WITH_1 = /^\$ onrecord revise /;

deep.each([GUIDE, SECOND])("every command of %s does what it says", async (path) => {
  const folder = folderWith({});
  for (const document of ["annotated-draft.docx", "second-draft.docx"])
    cpSync(join("docs/guides", document), join(folder, document));
  let cwd = folder;
  const guide = readFileSync(path, "utf8");
  for (const [, block = ""] of guide.matchAll(/^```console\n(.*?)^```$/gms)) {
    for (const told of block.split(/^(?=\$ )/m)) {
      const [line = "", ...shown] = told.split("\n");
      const [, ...args] = wordsOf(line.slice(2));
      const run = await (args[0] === "log"
        ? answering(args, cwd, TYPED.flat())
        : onrecord(
            args.map((word) => word.replace(/^(?:annotated|second)-draft/, "../$&")),
            cwd,
            path === SECOND ? LATER : NOW,
          ));
      expect({
        line,
        code: run.code,
        stderr: run.stderr.replace(/^.*(?:logged in|names no commit).*\n/, ""),
      }).toEqual({
        line,
        code: ENDS_WITH_1.test(line) ? 1 : 0,
        stderr: "",
      });
      if (shown.join("") !== "") expect(run.stdout).toBe(shown.join("\n"));
      if (args[0] === "init") cwd = join(folder, "desk");
    }
  }
});

test("the guide counts its keys", () => {
  expect(readFileSync(GUIDE, "utf8")).toContain(`All twelve take ${TYPED.flat().join("").length} keys.`);
});

deep("the guide for a second draft counts the claims", async () => {
  const folder = folderWith({});
  for (const document of ["annotated-draft.docx", "second-draft.docx"])
    cpSync(join("docs/guides", document), join(folder, document));
  const lines = [...readFileSync(SECOND, "utf8").matchAll(/^\$ onrecord (.*)$/gm)].map(
    ([, line = ""]) => line,
  );
  const first = lines.findIndex((line) => line.startsWith("revise"));
  await onrecord(["init", "."], folder, NOW);
  for (const line of lines.slice(1, first)) await onrecord(wordsOf(line), folder, NOW);
  expect((await onrecord(wordsOf(lines[first] ?? ""), folder, NOW)).stdout).toMatchSnapshot();
});
