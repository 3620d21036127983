import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { type Address, fullAddress } from "../model/address.ts";
import { type Checked, checkedOf } from "../model/checked.ts";
import { askedOf, type CheckStatus, type Claim, isInArticle } from "../model/claim.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Figure } from "../model/figure.ts";
import { nameOf } from "../provenance/independence.ts";
import type { Trace } from "../provenance/trace.ts";
import type { Span } from "../text/span.ts";
import { type AttributedTo, attributedTo } from "./attributed-to.ts";
import type { Known } from "./figures.ts";
import { type Sourcing, sourcingOf } from "./sourcing.ts";

/** What stands between an accusation and its answer, with names for ids. */
interface AuditedReply {
  readonly put: string | undefined;
  readonly to: readonly string[];
  readonly sought: string | undefined;
  readonly deadline: string | undefined;
  readonly outcome: string | undefined;
  readonly answer: Address | undefined;
}

/** A claim as an editor sees it: where it comes from, what is against it and for it, what the desk has checked. */
export interface ClaimAudit extends Trace {
  readonly id: string;
  readonly kind: NonNullable<Claim["kind"]>;
  readonly central: boolean;
  readonly withdrawn: Claim["withdrawn"];
  /** False for what the desk has on file and the article leaves out. */
  readonly inArticle: boolean;
  /** Where its quote is in the article's text, by the text or else by the lock (UTF-16 code units). */
  readonly span: Span | undefined;
  readonly attributedTo: AttributedTo;
  readonly sourcing: Sourcing;
  readonly figures: readonly Figure[];
  /** Who is accused in it, by name. */
  readonly accuses: readonly string[];
  readonly reply: AuditedReply | undefined;
  /** With the names of its sources. */
  readonly evidence: readonly Evidence[];
  readonly status: CheckStatus;
  readonly checked: Checked;
  readonly check: Claim["check"];
  readonly waivers: NonNullable<Claim["waivers"]>;
}

/** Audits one claim. */
export function auditedClaim(
  { desk, provenance }: Known,
  traceOf: (entry: ClaimEntry) => Trace,
  entry: ClaimEntry,
): ClaimAudit {
  const { id, claim, place, locked, record } = entry;
  return {
    ...traceOf(entry),
    id,
    kind: claim.kind ?? "fact",
    central: claim.central === true,
    withdrawn: claim.withdrawn,
    inArticle: isInArticle(claim),
    span: place?.kind === "found" ? place.span : locked && { start: locked.start, end: locked.end },
    attributedTo: attributedTo(desk, entry),
    sourcing: sourcingOf(entry, provenance),
    figures: claim.figures ?? [],
    accuses: (claim.accuses ?? []).map((source) => nameOf(desk, source)),
    reply: claim.reply && replyOf(desk, claim.reply, record.name),
    evidence: (claim.evidence ?? []).map((one) => withNames(desk, one)),
    status: claim.check?.status ?? "unchecked",
    checked: checkedOf(claim),
    check: claim.check,
    waivers: claim.waivers ?? [],
  };
}

function replyOf(desk: Desk, reply: NonNullable<Claim["reply"]>, article: string): AuditedReply {
  const { put, sought, deadline, outcome, answer } = reply;
  return {
    put,
    to: askedOf(reply).map((source) => nameOf(desk, source)),
    sought,
    deadline,
    outcome,
    answer: answer === undefined ? undefined : fullAddress(answer, article),
  };
}

function withNames(desk: Desk, { source, root, ...evidence }: Evidence): Evidence {
  return {
    ...evidence,
    ...(source !== undefined && { source: nameOf(desk, source) }),
    ...(root !== undefined && { root: nameOf(desk, root) }),
  };
}
