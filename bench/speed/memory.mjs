import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { CHECK, NOTHING } from "./commands.mjs";
import { withDesks } from "./folder.mjs";
import { run } from "./run.mjs";
import { count, over, table } from "./table.mjs";

const PRELOAD = pathToFileURL(resolve("bench/baselines/peak-memory.mjs")).href;

/** The most memory that a run has, in KB. */
function peak({ args, ...rest }) {
  return Number(run({ args: ["--import", PRELOAD, ...args], ...rest }, ["pipe"])[3]);
}

/** The memory of a check: beside Node that starts and does nothing. */
export function memory({ byTurns }, sizes) {
  const { nothing, ...had } = withDesks(sizes, "plain", (deskOf) =>
    byTurns(
      {
        nothing: { args: NOTHING, cwd: process.cwd() },
        ...Object.fromEntries(sizes.map((size) => [size, { args: CHECK, cwd: deskOf(size) }])),
      },
      peak,
    ),
  );
  return `## Memory

The most memory (resident set) that a check has, in that of \`node -e 0\`, ${(nothing.median / 1024).toFixed(0)} MB.

${table(
  ["claims", "`check`"],
  sizes.map((size) => [count(size), over(had[size], nothing)]),
)}`;
}
