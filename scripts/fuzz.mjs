// Bundles and runs the fuzzer (test/fuzz/): `npm run fuzz -- --count 20000 --seed 7`.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
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

/**
 * Cases to a process. A user's process is a new one each time, and one that has compiled more than a megabyte of regular
 * expressions does not make further ones quick (V8).
 */
const AT_A_TIME = 2000;
const MOST_FAILURES = 20;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "20000" },
    from: { type: "string", default: "0" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    longest: { type: "string", default: "1000" },
    show: { type: "boolean", default: false },
    long: { type: "boolean", default: false },
  },
});
const { seed, longest } = values;
const [first, end] = [Number(values.from), Number(values.from) + Number(values.count)];
const flags = ["show", "long"].flatMap((name) => (values[name] ? [`--${name}`] : []));

console.log(`fuzz: ${end - first} cases from ${first}, seed ${seed}`);
let failures = 0;
let slowest = { milliseconds: 0 };
for (let from = first; from < end && failures < MOST_FAILURES; from += AT_A_TIME) {
  const count = Math.min(AT_A_TIME, end - from);
  const options = ["--seed", seed, "--from", from, "--count", count, "--longest", longest, "--at", at];
  const args = ["--enable-source-maps", bundle, ...options.map(String), ...flags];
  const { status, signal } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) {
    const ended = signal ?? `exit code ${status}`;
    console.log(`fuzz: the process ended (${ended}) in case ${readFileSync(at, "utf8").trim()}`);
    failures += 1;
    break;
  }
  const found = JSON.parse(readFileSync(at, "utf8"));
  failures += found.failures;
  if (found.slowest.milliseconds > slowest.milliseconds) slowest = found.slowest;
  const tried = from + count - first;
  if (tried % 50_000 === 0) console.log(`fuzz: ${tried} tried, ${failures} failed`);
}
const { index, name, milliseconds } = slowest;
console.log(`fuzz: slowest case ${index} (${name}), ${Math.round(milliseconds)} ms; ${failures} failed`);
rmSync(folder, { recursive: true });
if (failures > 0) process.exitCode = 1;
