import { spawnSync } from "node:child_process";

/**
 * Runs Node once, without anything that an earlier run kept.
 *
 * @param run the arguments, the folder that it runs in, and variables of the environment beside those of this process
 * @param stdio what the run may write to beside its errors; by default nothing
 * @returns what it wrote to each
 * @throws where it ends with another status than 0, with what it said
 */
export function run({ args, cwd, env = {} }, stdio = []) {
  const { status, output, error } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ONRECORD_NO_CACHE: "1", ...env },
    stdio: ["ignore", "ignore", "pipe", ...stdio],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${error?.message ?? output[2]}`);
  return output;
}

/** Milliseconds that a run takes. */
export function time(what) {
  const started = performance.now();
  run(what);
  return performance.now() - started;
}
