import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { docs } from "../scripts/docs.ts";
import { copyOf, onrecord, spawned } from "./cli/run.ts";

const README = readFileSync("README.md", "utf8");

/** The blocks of code in the README, in order. */
const blocks = [...README.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = "", code = ""]) => ({
  language,
  code,
}));

/** What the README shows of a command, without the time that it took. */
function shown(command: string): string {
  const block = blocks.find(({ code }) => code.startsWith(`$ npx ${command}\n`));
  return (block?.code ?? "").replace(`$ npx ${command}\n`, "").replace(/ · \d\.\d\d s$/m, "");
}

test("the README shows what the built onrecord check --quiet prints", () => {
  const { stdout } = spawned(["check", "--quiet"], copyOf("claims", "onrecord.yaml"));
  expect(stdout).toBe(shown("onrecord check --quiet"));
});

test("the README shows what onrecord trace prints", async () => {
  const claim = "express-e-summons/bloomberg-400k";
  const { stdout } = await onrecord(["trace", claim], copyOf("claims", "onrecord.yaml"));
  expect(stdout).toBe(shown(`onrecord trace ${claim}`));
});

test("the README's first claim goes as it says", async () => {
  const desk = copyOf("claims", "onrecord.yaml");
  const record = blocks.find(({ code }) => code.startsWith("# yaml-language-server"))?.code ?? "";
  writeFileSync(
    join(desk, "claims/ferry.txt"),
    blocks.find(({ language }) => language === "text")?.code ?? "",
  );
  writeFileSync(join(desk, "claims/ferry.yaml"), record);
  expect((await onrecord(["check", "ferry"], desk)).stdout).toBe(shown("onrecord check ferry"));

  writeFileSync(
    join(desk, "claims/ferry.yaml"),
    record.replace("harbour-ofice", "harbour-office").replace("each day", "every day"),
  );
  expect((await onrecord(["verify", "ferry"], desk)).code).toBe(0);
  expect((await onrecord(["check", "ferry"], desk)).stdout).toContain("2 verified");
  expect((await onrecord(["check", "ferry", "--fail-on", "warning"], desk)).code).toBe(0);
});

test.each([...docs()])("%s is what is generated (npm run generate)", (path, content) => {
  expect(readFileSync(path, "utf8")).toBe(content);
});

test("there is a page for each rule and no other", () => {
  const pages = readdirSync("docs/rules", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(pages.sort()).toEqual([...docs().keys()].filter((path) => path.startsWith("docs/rules/")).sort());
});
