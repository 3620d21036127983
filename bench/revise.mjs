// Edits made-up articles one change at a time, and counts what `revise` reports of the claim that each edit is about:
// the table of docs/revise.md. `npm run bench:revise [-- --count 100000 --seed 1]`; `--show EDIT --verdict missed` prints cases.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";

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
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: "inherit" });
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
