import { test } from "vitest";

/** How deep the tests go: a quarter of the way at home, `DEPTH=1` in CI, `DEPTH=100` for whoever has the time. */
const DEPTH = Number(process.env["DEPTH"] ?? 0.25);

/**
 * How often a property is tried, or something repeated. New examples are tried at every run, so at home fewer will do.
 *
 * @param meant how often it is meant to be
 */
export function times(meant: number): number {
  return Math.max(1, Math.ceil(meant * DEPTH));
}

/** Whether what takes long is tested, too: browsers, hostile sizes, many processes at once. */
export const isDeep: boolean = DEPTH >= 1;

/** A test that takes half a second or more, for CI. */
export const deep: typeof test = test.runIf(isDeep) as typeof test;
