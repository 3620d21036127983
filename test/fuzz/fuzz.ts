import { openSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { caseOf, longCase } from "./cases.ts";
import { tryCase } from "./invariants.ts";
import { Random } from "./random.ts";

/*
 * Tries desks that nobody would make, for `npm run fuzz` (scripts/fuzz.mjs), which reads in the file `at` what came of it.
 */

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1" },
    seed: { type: "string", default: "0" },
    from: { type: "string", default: "0" },
    /** A file that says which case is tried: where the process is aborted, whoever started it reads it there. */
    at: { type: "string", default: "/dev/null" },
    show: { type: "boolean" },
    long: { type: "boolean" },
    /** Milliseconds of the processor's time that a case may take; a machine that does much else needs more for the same. */
    longest: { type: "string", default: "1000" },
  },
});
const [count, from] = [Number(values.count), Number(values.from)];
const [seed, longest] = [Number(values.seed), Number(values.longest)];
const MOST_FAILURES = 20;

const at = openSync(values.at, "w");
let failures = 0;
let slowest = { milliseconds: 0, index: from, name: "" };
for (let index = from; index < from + count && failures < MOST_FAILURES; index += 1) {
  writeSync(at, String(index).padEnd(12), 0);
  const random = new Random(Math.imul(seed + 1, 0x9e3779b1) + index);
  const one = values.long ? longCase(random) : caseOf(index, random);
  if (values.show) console.log(one);
  const timed = attempt(one, index);
  // Once may be the machine's fault.
  const milliseconds = timed < longest ? timed : Math.min(timed, attempt(one, index), attempt(one, index));
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, index, name: one.name };
  if (milliseconds > longest) fail(index, one.name, `It takes ${Math.round(milliseconds)} ms.`);
}
writeSync(at, JSON.stringify({ failures, slowest }), 0);

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
  failures += 1;
  console.log(
    `\nCase ${index} (${name}): --seed ${seed} --from ${index} --count 1${values.long ? " --long" : ""} --show\n${why.slice(0, 1500)}`,
  );
}
