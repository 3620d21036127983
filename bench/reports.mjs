// Shows what the report for people costs beside the shortest one, where all claims stand in one file: both by turns, in
// one run, in this process, on a terminal of 100 columns in colour. `npm run bench:reports`, after a build.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../dist/index.js";
import { SHAPES, writeBigFile } from "./big-file.mjs";

const CLAIMS = Number(process.argv[2] ?? 3_000);
const ROUNDS = 7;
const LIMIT = 1.2;

/** Milliseconds that this process has worked so far: what else runs on the machine counts less than by the clock. */
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that a check takes, its report thrown away. */
async function time(desk, format) {
  const started = cpu();
  const told = [];
  const code = await main(["check", "--format", format, "--fail-on", "never"], {
    out: () => {},
    err: (text) => told.push(text),
    input: undefined,
    cwd: desk,
    env: {},
    terminal: { columns: 100, hasColours: true },
    now: () => new Date(2026, 10, 24),
  });
  if (code !== 0) throw new Error(`The check ended with ${code}: ${told.join("")}`);
  return cpu() - started;
}

// What else the machine does only adds to a time: the least is nearest to the truth.
const least = (list) => Math.min(...list);
const desk = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
const ratios = [];
for (const [name, shape] of Object.entries(SHAPES)) {
  writeBigFile(desk, CLAIMS, shape);
  const times = { concise: [], pretty: [] };
  for (const format of ["concise", "pretty"]) await time(desk, format);
  for (let round = 0; round < ROUNDS; round++)
    for (const format of ["concise", "pretty"]) times[format].push(await time(desk, format));
  const [concise, pretty] = [least(times.concise), least(times.pretty)];
  ratios.push(pretty / concise);
  console.log(
    `${CLAIMS} claims in one file, ${name}: concise ${concise.toFixed(0)} ms, pretty ${pretty.toFixed(0)} ms, ratio ${(pretty / concise).toFixed(2)}`,
  );
}
rmSync(desk, { recursive: true });
console.log(`worst ratio ${Math.max(...ratios).toFixed(2)} (at most ${LIMIT})`);
