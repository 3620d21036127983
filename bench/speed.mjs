// Shows where the time goes: commands beside what their work cannot do without, by turns in one run, as ratios.
// `npm run bench`, after a build, prints the tables and writes docs/benchmarks.md; `npm run bench -- 1000 10000 100000` says
// how many claims the made-up desks have.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeCorpus } from "./corpus.mjs";

const ROUNDS = 5;
const SIZES = process.argv.slice(2).map(Number);
const sizes = SIZES.length > 0 ? SIZES : [1_000, 10_000];
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error("bench: say how many claims, as in `npm run bench -- 1000 10000`.");
  process.exit(2);
}

const cli = resolve("dist/cli.js");
const CHECK = ["check", "--format", "concise", "--fail-on", "never"];
const baseline = (name) => [resolve(`bench/baselines/${name}.mjs`), "."];

/** Milliseconds that a run of Node takes, what it prints thrown away. */
function time(args, cwd) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}.`);
  return performance.now() - started;
}

/** The median of each run's milliseconds, all of them by turns, after one round that does not count. */
function medians(runs, cwd) {
  const times = runs.map(() => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, args] of runs.entries()) {
      const took = time(args, cwd);
      if (round > 0) times[index].push(took);
    }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]);
}

const table = (heads, rows) =>
  [heads, heads.map((_, index) => (index === 0 ? "---" : "--:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
const over = (time, base) => (time / base).toFixed(2);

/** Starting: beside Node that starts and does nothing. */
function starting() {
  const commands = [["--version"], ["--help"], ["check", "--help"], CHECK];
  const [n, ...took] = medians([["-e", "0"], ...commands.map((args) => [cli, ...args])], process.cwd());
  const names = ["`--version`", "`--help`", "`check --help`", "`check` of this repository's desk"];
  const most = ["1.25", "1.25", "", "2"];
  return table(
    ["what", "in N", "aim, at most"],
    names.map((name, index) => [name, over(took[index], n), most[index]]),
  );
}

/** Working on a made-up desk: beside reading its files with the \`yaml\` package. */
function working(size) {
  const desk = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    writeCorpus(desk, size);
    const commands = [CHECK, ["list", "--json"], ["find", "--all", "bridge"], ["audit", "--json"]];
    const [s, r, y, ...took] = medians(
      [baseline("stat"), baseline("read"), baseline("parse"), ...commands.map((args) => [cli, ...args])],
      desk,
    );
    return [
      size.toLocaleString("en"),
      over(s, y),
      over(r, y),
      ...took.map((time) => over(time, y)),
      y.toFixed(0),
    ];
  } finally {
    rmSync(desk, { recursive: true });
  }
}

const [cpu] = cpus();
const text = `# Benchmarks

Ratios, measured by turns in one run (median of ${ROUNDS}) by \`npm run bench\`, which writes this page. Node ${process.versions.node}, ${availableParallelism()} cores
(${cpu?.model.trim() ?? "unknown"}).

## Starting

N is the time in which \`node -e 0\` ends.

${starting()}

## Working

A cold run of the command, in Y: the time in which a script reads every YAML file of the desk with the \`yaml\` package's
\`parse\` and does nothing else. S finds every file and asks the system about each, R reads each. The desks are made up by
\`bench/corpus.mjs\`. A check aims at 0.35 Y.

${table(["claims", "S", "R", "`check`", "`list`", "`find`", "`audit`", "Y in ms"], sizes.map(working))}
`;
writeFileSync("docs/benchmarks.md", text);
console.log(text);
