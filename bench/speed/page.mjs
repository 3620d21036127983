import { availableParallelism, cpus } from "node:os";
import { FEWER, LONG, ROUNDS } from "./measuring.mjs";

const percent = (share) => `${(share * 100).toFixed(0)} %`;

/**
 * The page of a run: what was measured, where, and how far it can be trusted.
 *
 * @param args what `npm run bench --` was given
 */
export function page(sections, args, { usual, worst }) {
  const [cpu] = cpus();
  const day = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return `# Benchmarks

\`${["npm run bench", ...(args.length > 0 ? ["--"] : []), ...args].join(" ")}\` measured this on ${day}, by turns in one run.
Each figure is a ratio of medians of ${ROUNDS} rounds; a star marks those with a run of more than ${LONG / 1000} s, of which ${FEWER} rounds
count. Runs are cold, but for those under "Again": they use nothing that an earlier one kept. Node ${process.versions.node}, ${availableParallelism()} cores (${cpu?.model.trim() ?? "unknown"}).

Other work on the machine disturbed the runs: the slowest round took ${percent(usual)} longer than the fastest in the median of all
runs, and ${percent(worst)} in the worst. With \`--all\`, the script writes this page.

${sections.join("\n\n")}
`;
}
