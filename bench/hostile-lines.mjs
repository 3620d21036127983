// Runs every function that reads an article's or a record's words, and all rules, on hostile lines of 1 MB, and prints
// for each the line that took it longest. `npm run bench:hostile [-- NAME...]`: only those with NAME in their name.
// Ends with 1 where one takes longer than the limit.
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { hostileLines } from "./hostile/lines.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: "string", default: String(2 ** 20) },
    limit: { type: "string", default: "100" },
    mixtures: { type: "string", default: "20" },
  },
});
const [size, limit, mixtures] = [values.size, values.limit, values.mixtures].map(Number);
/** Milliseconds after which nobody waits for the end of a run. */
const PATIENCE = 10_000;

// Below node_modules, so that the bundle finds its packages and git does not see it.
const folder = resolve("node_modules/.onrecord-hostile");
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: ["bench/hostile/worker.mjs", "bench/hostile/functions.mjs"],
  outdir: folder,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  packages: "external",
  format: "esm",
  platform: "node",
});

const { functions } = await import(join(folder, "functions.mjs"));
const lines = hostileLines(mixtures);
const names = Object.keys(functions).filter(
  (name) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
);

/** Times one function on the lines from one on; gives the index of the one it was stopped at, if any. */
function run(name, from, times) {
  return new Promise((done, fail) => {
    const worker = new Worker(join(folder, "worker.mjs"), {
      workerData: { name, from, size, mixtures, limit },
    });
    let at = from;
    let timer;
    worker.on("message", ({ next, started, index, taken, most }) => {
      clearTimeout(timer);
      if (next !== undefined) at = next;
      if (started) {
        timer = setTimeout(() => {
          times.set(at, Number.POSITIVE_INFINITY);
          worker.terminate().then(() => done(at + 1), fail);
        }, PATIENCE);
      }
      if (index === undefined) return;
      times.set(index, taken);
      if (most) mostOf.set(`${name} ${index}`, ` (ms: ${most})`);
    });
    worker.on("error", (error) => {
      clearTimeout(timer);
      times.set(at, error);
      worker.terminate().then(() => done(at + 1), fail);
    });
    worker.on("exit", (code) => {
      clearTimeout(timer);
      if (code === 0) done(lines.length);
    });
  });
}

/** Which parts of a run took longest, by function and line. */
const mostOf = new Map();

const shown = (taken) => {
  if (taken instanceof Error) return `threw ${taken.message.slice(0, 60)}`;
  return taken === Number.POSITIVE_INFINITY ? `> ${PATIENCE} ms` : `${taken.toFixed(0)} ms`;
};
const weight = (taken) => (taken instanceof Error ? Number.POSITIVE_INFINITY : taken);

let slow = 0;
for (const name of names) {
  const times = new Map();
  const stopped = () => [...times.values()].filter((taken) => weight(taken) > PATIENCE).length;
  // What does not come to an end on three lines need not be tried on the others.
  for (let from = 0; from < lines.length && stopped() < 3; ) from = await run(name, from, times);
  const worst = [...times].sort((one, other) => weight(other[1]) - weight(one[1]));
  const over = worst.filter(([, taken]) => weight(taken) > limit);
  slow += over.length > 0 ? 1 : 0;
  const [[index, taken] = [0, 0]] = worst;
  const most = mostOf.get(`${name} ${index}`) ?? "";
  console.log(`${over.length > 0 ? "SLOW" : "    "} ${name}: ${shown(taken)} on ${lines[index]?.[0]}${most}`);
  for (const [which, long] of over.slice(1, 6)) console.log(`       ${shown(long)} on ${lines[which]?.[0]}`);
  if (over.length > 6) console.log(`       and ${over.length - 6} others`);
}
rmSync(folder, { recursive: true });
console.log(
  `${names.length} functions, ${lines.length} lines of ${size}: ${slow} took more than ${limit} ms on one of them.`,
);
if (slow > 0) process.exitCode = 1;
