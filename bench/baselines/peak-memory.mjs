// Preloaded into a run of Node (`--import`): as it ends, writes to the file descriptor 3 how much memory it had at most, in
// KB. Linux counts in a child's maxRSS what its parent had when it started it, and in VmHWM not.
import { existsSync, readFileSync, writeSync } from "node:fs";

const STATUS = "/proc/self/status";

process.on("exit", () => {
  const [, peak] = existsSync(STATUS)
    ? (/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(STATUS, "utf8")) ?? [])
    : [];
  writeSync(3, peak ?? String(process.resourceUsage().maxRSS));
});
