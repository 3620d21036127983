// Shows what the sourcing rules cost: the built command on a made-up desk, with all rules and with those of the group
// record/ alone, by turns in one run. `npm run bench:rules`, after a build.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeCorpus } from "./corpus.mjs";

const CLAIMS = Number(process.argv[2] ?? 10_000);
const ROUNDS = 7;
const LIMIT = 1.3;

const desk = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
writeCorpus(desk, CLAIMS);
const record = readdirSync("src/rules/record").flatMap((file) => [
  "--rule",
  `record/${file.replace(/\.ts$/, "")}`,
]);

/** Milliseconds that a check takes, as a command, its report thrown away. */
function time(rules) {
  const started = performance.now();
  const args = [resolve("dist/cli.js"), "check", "--format", "concise", "--fail-on", "never", ...rules];
  const { status } = spawnSync(process.execPath, args, { cwd: desk, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`The check ended with ${status}.`);
  return performance.now() - started;
}

const times = { all: [], record: [] };
time([]);
for (let round = 0; round < ROUNDS; round++) {
  times.record.push(time(record));
  times.all.push(time([]));
}
rmSync(desk, { recursive: true });

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const ratio = median(times.all) / median(times.record);
console.log(
  `${CLAIMS} claims, median of ${ROUNDS}: record/ alone ${median(times.record).toFixed(0)} ms, all rules ${median(times.all).toFixed(0)} ms`,
);
console.log(`ratio ${ratio.toFixed(2)} (at most ${LIMIT})`);
