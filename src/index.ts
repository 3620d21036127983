/**
 * onrecord as a library: what the commands do, without a terminal. Nothing here writes to the desk, and nothing that is
 * returned says who a confidential source is.
 *
 * @example
 * const opened = openDesk("/newsroom/desk");
 * const { findings } = checkDesk(opened, { since: "main" });
 */
export {
  type CheckRequest,
  type CheckResult,
  checkDesk,
  exitCodeOf,
  type Limit,
} from "./check/check-desk.ts";
export type { Finding } from "./check/finding.ts";
export { type OpenedDesk, openDesk } from "./desk/open.ts";
export { UsageError } from "./errors.ts";
export type { Surroundings } from "./io.ts";
export { main } from "./main.ts";
export type { RuleId } from "./model/rule-ids.ts";
export { type Trace, traceClaim } from "./provenance/trace-claim.ts";
