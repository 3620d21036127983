// Runs one function on line after line and says how long each took. Stopped from outside where one takes too long.
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { functions } from "./functions.mjs";
import { hostileLines } from "./lines.mjs";

const { name, from, size, mixtures, limit } = workerData;
const prepare = functions[name];

/** Milliseconds that this thread was at work, where the system tells; a busy machine makes the clock useless. */
function now() {
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

/** Milliseconds for one run, what makes ready left out. */
function time(line) {
  const run = prepare(line);
  parentPort.postMessage({ started: true });
  const before = now();
  const most = run();
  return { taken: now() - before, most: typeof most === "string" ? most : "" };
}

for (const [index, [, make]] of hostileLines(mixtures).entries()) {
  if (index < from) continue;
  parentPort.postMessage({ next: index });
  // A short one first, so that the engine has compiled the expressions.
  time(make(20_000));
  const line = make(size);
  let best = time(line);
  // The first run may have met a garbage collection: the quickest of three counts.
  for (let again = 0; again < 2 && best.taken > limit; again++) {
    const next = time(line);
    if (next.taken < best.taken) best = next;
  }
  parentPort.postMessage({ index, ...best });
}
