import type { Former } from "../confidential/over-time.ts";
import type { Desk } from "../desk/desk.ts";
import { findClaim } from "../desk/find-claim.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { recordName } from "../desk/record-path.ts";
import { UsageError, usageError } from "../errors.ts";
import { type Commit, cutOffAt } from "../git/line.ts";
import type { ChangingCommit } from "../git/record-log.ts";
import { repositoryRoot } from "../git/repository.ts";
import { addressOf } from "../model/address.ts";
import { isDraft, type WrittenClaim } from "../model/claim.ts";
import { type ClaimChange, claimChanges } from "../model/claim-changes.ts";
import { type Place, type Version, versionsOf } from "./claim-versions.ts";
import { formerSources } from "./former-sources.ts";
import { recordVersions } from "./record-versions.ts";
import { stepsOf } from "./steps.ts";

/** What a commit did to a claim. */
export interface HistoryEntry {
  /** Undefined for what has not been committed. */
  readonly commit: Commit | undefined;
  /** What the claim is called then. */
  readonly address: string;
  readonly what:
    | { readonly is: "added" | "added again" | "there before" | "drafted"; readonly claim: WrittenClaim }
    | {
        readonly is: "changed";
        readonly change: ClaimChange;
        /** What it was called before, where that was something else. */
        readonly renamedFrom: string | undefined;
      }
    | { readonly is: "removed"; readonly renamedTo: string | undefined };
}

/** How a claim changed, as far as git knows. */
export interface ClaimHistory {
  /** What it is called now, or was last. */
  readonly address: string;
  /** The first one first. */
  readonly entries: readonly HistoryEntry[];
  /** Commits whose version of the record cannot be read; what they changed is told at the next one that can. */
  readonly unread: readonly Commit[];
  /** Where git's history begins here although there is more of it elsewhere. */
  readonly since: Commit | undefined;
  /** What was read of records as they were: for who must not be named. */
  readonly former: Former;
}

/**
 * How a claim changed over the commits of the branch that is checked out, and in what is not committed yet.
 *
 * @param written `article/claim`, or the claim's id alone where it is unique in the desk; of a claim that is gone, its address
 * @throws {UsageError} where there is no such claim and was none, or git cannot be asked
 */
export function claimHistory({ root, desk }: OpenedDesk, written: string): ClaimHistory {
  if (repositoryRoot(root) === undefined)
    throw usageError`The desk ${root} is not in git, so nobody knows what its claims were before.`;
  const versions = recordVersions(root, desk.settings);
  const { steps, commits, fetch } = stepsOf({ root, desk }, versions);
  const lives = placesOf(desk, written, commits).map((place) => ({
    place,
    found: versionsOf(steps, place, fetch).versions,
  }));
  const life = lives.find(({ found }) => found.some(({ claim }) => typeof claim === "object"));
  // What is said of a claim that there is not is said where it is looked for.
  if (!life) findClaim(desk, written);
  const { place, found } = life ?? lives[0] ?? { place: { path: written, id: written }, found: [] };
  const since = cutOffAt(root);
  // Asked before the others are read: of what was read so far something may be shown.
  const parts = versions.known();
  return {
    address: addressOf(recordName(place.path), place.id),
    entries: entriesOf([...found].reverse(), since),
    unread: found
      .flatMap(({ claim, commit }) => (claim === "unreadable" && commit ? [commit] : []))
      .reverse(),
    since,
    former: { parts, records: formerSources(commits, versions, desk) },
  };
}

/** Where the claim is; of one that is not there, where records of its article's name are and were, the last one first. */
function placesOf(desk: Desk, written: string, commits: readonly ChangingCommit[]): readonly Place[] {
  try {
    const { record, id } = findClaim(desk, written);
    return [{ path: record.path, id }];
  } catch (error) {
    const [name = "", id, ...more] = written.split("/");
    if (!(error instanceof UsageError) || id === undefined || more.length > 0) throw error;
    const now = desk.records.map(({ path }) => path);
    const before = commits.flatMap(({ files }) =>
      files.flatMap(({ path, formerPath }) => [path ?? [], formerPath ?? []].flat()),
    );
    const paths = new Set([...now, ...before].filter((path) => recordName(path) === name));
    return [...paths].map((path) => ({ path, id }));
  }
}

/** What each version did, without those that did nothing. */
function entriesOf(versions: readonly Version[], since: Commit | undefined): readonly HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  let last: Version | undefined;
  let claim: WrittenClaim | undefined;
  for (const version of versions) {
    if (version.claim === "unreadable") continue;
    const { commit, address, renamedTo } = version;
    const before = claim;
    claim = version.claim === "none" ? undefined : version.claim.claim;
    const renamedFrom = before && last && last.address !== address ? last.address : undefined;
    last = version;
    const entry = { commit, address };
    if (!claim) {
      if (before) entries.push({ ...entry, what: { is: "removed", renamedTo } });
    } else if (!before) {
      const isCut = since !== undefined && commit?.id === since.id;
      const is = isCut
        ? "there before"
        : isDraft(claim)
          ? "drafted"
          : entries.length > 0
            ? "added again"
            : "added";
      entries.push({ ...entry, what: { is, claim } });
    } else {
      const change = claimChanges(before, claim);
      if (change.changes.length > 0 || renamedFrom !== undefined)
        entries.push({ ...entry, what: { is: "changed", change, renamedFrom } });
    }
  }
  return entries;
}
