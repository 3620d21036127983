import { openSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { caseOf, longCase } from "./cases.ts";
import { tryCase } from "./invariants.ts";
import { Random } from "./random.ts";

/*
 * Tries desks that nobody would make: `npm run fuzz -- --count 20000 --seed 7`. The seed is printed; with it,
 * `--from` and `--count 1` one case is tried again, and `--show` prints it. With `--long`, each has a line of a megabyte.
 */

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "20000" },
    seed: { type: "string" },
    from: { type: "string", default: "0" },
    at: { type: "string" },
    show: { type: "boolean" },
    long: { type: "boolean" },
    longest: { type: "string", default: "1000" },
  },
});
const [count, from] = [Number(values.count), Number(values.from)];
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
/** Milliseconds of the processor's time that a case may take; a machine that does much else needs more for the same. */
const longest = Number(values.longest);
const MOST_FAILURES = 20;

console.log(`fuzz: ${count} cases from ${from}, seed ${seed}`);
// Where the process is aborted, whoever started it reads here in which case.
const at = values.at === undefined ? undefined : openSync(values.at, "w");
const failures: string[] = [];
let slowest = { milliseconds: 0, index: 0, name: "" };
for (let index = from; index < from + count && failures.length < MOST_FAILURES; index += 1) {
  if (at !== undefined) writeSync(at, String(index).padEnd(12), 0);
  const random = new Random(Math.imul(seed + 1, 0x9e3779b1) + index);
  const one = values.long ? longCase(random) : caseOf(index, random);
  if (values.show) console.log(one);
  const timed = attempt(one, index);
  // Once may be the machine's fault.
  const milliseconds = timed < longest ? timed : Math.min(timed, attempt(one, index), attempt(one, index));
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, index, name: one.name };
  if (milliseconds > longest) fail(index, one.name, `It takes ${Math.round(milliseconds)} ms.`);
  if (index % 50_000 === 0 && index > from)
    console.log(`fuzz: ${index - from} tried, ${failures.length} failed`);
}
console.log(
  `fuzz: slowest case ${slowest.index} (${slowest.name}), ${Math.round(slowest.milliseconds)} ms; ${failures.length} failed`,
);
if (failures.length > 0) process.exitCode = 1;

/** Tries a case; gives the milliseconds of the processor's time that it takes. */
function attempt(one: ReturnType<typeof caseOf>, index: number): number {
  const before = process.cpuUsage();
  try {
    tryCase(one, index);
  } catch (error) {
    fail(index, one.name, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return process.cpuUsage(before).user / 1000;
}

function fail(index: number, name: string, why: string): void {
  failures.push(why);
  console.log(
    `\nCase ${index} (${name}): --seed ${seed} --from ${index} --count 1${values.long ? " --long" : ""} --show\n${why.slice(0, 1500)}`,
  );
}
