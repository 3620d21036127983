// Edits made-up articles one change at a time, and counts what `revise` reports of the claim that each edit is about:
// the tables of docs/revise.md, which `--write` writes. `npm run bench:revise [-- --count 100000 --seed 1]`;
// `--show EDIT --verdict missed` prints cases.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const PAGE = "docs/revise.md";
const [BEGIN, END] = ["<!-- measured -->", "<!-- end -->"];

const folder = mkdtempSync(join(tmpdir(), "onrecord-revise-"));
const outfile = join(folder, "measure.mjs");
await build({
  entryPoints: [resolve(import.meta.dirname, "../test/revise/generator/measure.ts")],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  logLevel: "error",
});
const args = process.argv.slice(2);
const isWritten = args.includes("--write");
const { status, stdout } = spawnSync(
  process.execPath,
  [outfile, ...args.filter((arg) => arg !== "--write")],
  {
    stdio: ["ignore", isWritten ? "pipe" : "inherit", "inherit"],
    encoding: "utf8",
  },
);
if (isWritten && status === 0) {
  const page = readFileSync(PAGE, "utf8");
  const [before, after] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)];
  writeFileSync(PAGE, `${page.slice(0, before)}\n\n${stdout.trim()}\n\n${page.slice(after)}`);
}
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
