// Bundles and runs the fuzzer (test/fuzz/): `npm run fuzz -- --count 20000 --seed 7`.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

mkdirSync("node_modules/.cache", { recursive: true });
// In here, so that the bundle finds the packages.
const folder = mkdtempSync(resolve("node_modules/.cache/onrecord-fuzz-"));
const [bundle, at] = [join(folder, "fuzz.mjs"), join(folder, "at")];
const require = `import { createRequire as fuzzRequire } from "node:module";const require = fuzzRequire(${JSON.stringify(resolve("package.json"))});`;
await build({
  entryPoints: ["test/fuzz/fuzz.ts"],
  outfile: bundle,
  bundle: true,
  format: "esm",
  platform: "node",
  sourcemap: "inline",
  external: ["edtf"],
  banner: { js: require },
});
const args = ["--enable-source-maps", bundle, "--at", at, ...process.argv.slice(2)];
const { status, signal } = spawnSync(process.execPath, args, { stdio: "inherit" });
if (signal !== null || (status !== 0 && status !== 1)) {
  console.log(
    `fuzz: the process was aborted (${signal ?? status}) in case ${readFileSync(at, "utf8").trim()}`,
  );
}
rmSync(folder, { recursive: true });
process.exitCode = status ?? 2;
