/**
 * How often a property is tried, of the times that it is meant to be: a quarter, as new ones are tried at every run. `DEPTH=1`
 * is what CI does, `DEPTH=100` a hundred times as much.
 *
 * @param times how often it is meant to be tried
 */
export function runs(times: number): number {
  return Math.max(1, Math.ceil(times * Number(process.env["DEPTH"] ?? 0.25)));
}
