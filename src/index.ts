/**
 * onrecord as a library: what the commands do, without a terminal. Nothing here writes to the desk, but `verifyDesk`
 * where it is asked to, and no finding or trace says who a confidential source is.
 *
 * @example
 * const opened = openDesk("/newsroom/desk");
 * const { findings } = checkDesk(opened, { since: "main" });
 */
export type { ArticleAudit } from "./audit/audit.ts";
export { type ArticleDetails, type AuditRequest, type AuditResult, auditDesk } from "./audit/audit-desk.ts";
export type { ClaimAudit } from "./audit/claim-audit.ts";
export type { Figures } from "./audit/figures.ts";
export {
  type CheckRequest,
  type CheckResult,
  checkDesk,
  exitCodeOf,
  type Limit,
} from "./check/check-desk.ts";
export type { Finding } from "./check/finding.ts";
export type { Verification } from "./check/verify.ts";
export { type VerifyRequest, type VerifyResult, verifyDesk } from "./check/verify-desk.ts";
export { type OpenedDesk, openDesk } from "./desk/open.ts";
export { draftOf } from "./draft/draft-of.ts";
export type { Draft, OwnStatement, Relation } from "./draft/relation.ts";
export { UsageError } from "./errors.ts";
export type { Surroundings } from "./io.ts";
export { main } from "./main.ts";
export type { RuleId } from "./model/rule-ids.ts";
export { type Trace, traceClaim } from "./provenance/trace-claim.ts";
