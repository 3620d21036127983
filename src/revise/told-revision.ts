import { isLogged } from "../model/claim.ts";
import type { Span } from "../text/span.ts";
import { changedText, changesToTell, changeText } from "./changed-text.ts";
import type { Passage } from "./claim-revision.ts";
import { isChangedAroundAlone, losesCheck } from "./loses-check.ts";
import { type NewStatement, newStatements } from "./new-statements.ts";
import type { RevisedClaim, Revision } from "./revised-claims.ts";

/** What has become of a claim, as plain data. Offsets are UTF-16 code units into the old text and the new one. */
export interface ToldClaim {
  readonly address: string;
  readonly id: string;
  readonly status: RevisedClaim["revision"]["status"];
  /** Whether nothing has changed but the sentences around that of the quote. */
  readonly around: boolean;
  /** Whether it comes elsewhere among the sentences of the text now. */
  readonly moved: boolean;
  /**
   * What becomes of its check: it holds; it has to be done again; nobody can tell, because the old text is not available; or
   * there is none.
   */
  readonly check: "holds" | "recheck" | "unknown" | "none";
  readonly verdict: string | undefined;
  readonly checked: { readonly by: string | undefined; readonly on: string | undefined } | undefined;
  /** What changed: "number: 400,000 -> 300,000". */
  readonly changes: readonly string[];
  /** The quote as the record has it. */
  readonly recorded: string;
  /** The words of the new text in its place. */
  readonly now: Passage | undefined;
  /** How often they are there, where that is more than once. */
  readonly times: number | undefined;
}

/** A new text beside the old one, as plain data. */
export interface ToldRevision {
  readonly article: string;
  /** Whether the old text was available. */
  readonly compared: boolean;
  readonly claims: readonly ToldClaim[];
  /** The addresses of claims that were withdrawn, and are in the text again. */
  readonly back: readonly string[];
  readonly unlogged: readonly NewStatement[];
}

/** What a revision comes to. */
export function toldRevision(
  article: string,
  language: string | undefined,
  { claims, back, alignment }: Revision,
): ToldRevision {
  const told = claims.map(toldClaim);
  const logged = told.flatMap(({ now }): readonly Span[] => (now ? [now] : []));
  return {
    article,
    compared: alignment !== undefined,
    claims: told,
    back: back.map(({ address }) => address),
    unlogged: alignment ? newStatements(alignment, language, logged) : [],
  };
}

function toldClaim({ entry, revision }: RevisedClaim): ToldClaim {
  const { address, id, claim, quote } = entry;
  const { check } = claim;
  const wasChecked =
    check !== undefined && isLogged(claim) && (check.status === "checked" || check.status === "recheck");
  const kept = revision.status === "found" ? "unknown" : "holds";
  return {
    address,
    id,
    status: revision.status,
    around: isChangedAroundAlone(revision),
    moved: revision.status === "moved" || ("moved" in revision && revision.moved),
    check: wasChecked ? (losesCheck(revision) ? "recheck" : kept) : "none",
    verdict: check?.verdict ?? check?.was,
    checked: wasChecked ? { by: check.by, on: check.on } : undefined,
    changes: changesOf(revision),
    recorded: quote.exact,
    now: "after" in revision ? revision.after : undefined,
    times: "count" in revision ? revision.count : undefined,
  };
}

function changesOf(revision: RevisedClaim["revision"]): readonly string[] {
  if ("changes" in revision && revision.changes.length > 0)
    return changesToTell(revision.changes).map(changeText);
  return "wording" in revision ? [changedText({ wording: revision.wording })] : [];
}
