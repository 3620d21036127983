import type { ClaimEntry, RecordFile } from "../desk/desk.ts";
import { recordName } from "../desk/record-path.ts";
import type { Commit } from "../git/line.ts";
import type { FileChange } from "../git/record-log.ts";
import { addressOf } from "../model/address.ts";
import { quoteHash } from "../text/lock.ts";
import type { FormerEntry } from "./record-versions.ts";
import type { Side, Step } from "./steps.ts";

/** A claim as a commit left it. */
export interface Version {
  /** Undefined for what has not been committed. */
  readonly commit: Commit | undefined;
  /** What it was called then. */
  readonly address: string;
  /** The claim; "none" where there was none of that name, "unreadable" where nobody can say. */
  readonly claim: FormerEntry;
  /** Of a claim that is gone: what is there in its place, with its quote. */
  readonly renamedTo: string | undefined;
}

/** What a claim is known by, wherever it goes. */
type Quoted = Pick<ClaimEntry, "id" | "quote">;

/** Where a claim is followed to. */
export interface Place {
  readonly path: string;
  readonly id: string;
}

/**
 * The versions of a claim, the last one first: it is followed back through each step that changed its record, to another id
 * where it has the quote that a claim lost there, and to another record where that has it no longer.
 *
 * @param steps the last one first
 * @param fetch called with the path of a record before its versions are read
 * @returns the versions, and where the claim was before all of them
 */
export function versionsOf(
  steps: readonly Step[],
  from: Place,
  fetch: (path: string) => void,
): { readonly versions: readonly Version[]; readonly origin: Place } {
  const versions: Version[] = [];
  let place = from;
  fetch(place.path);
  for (const step of steps) {
    const file =
      step.files.find(({ path }) => path === place.path) ??
      step.files.find(({ formerPath }) => formerPath === place.path);
    if (!file) continue;
    const isHere = file.path === place.path;
    const claim = isHere ? step.after(file).claim(place.id) : claimElsewhere(step, place);
    const was = step.before(file).claim(place.id);
    versions.push({
      commit: step.commit,
      address: addressOf(recordName(place.path), place.id),
      claim,
      renamedTo: claim === "none" && typeof was === "object" ? placeAfter(step, file, was) : undefined,
    });
    const found = isHere && was === "none" && typeof claim === "object" && placeBefore(step, file, claim);
    const path = isHere ? (file.formerPath ?? goneOfName(step, place.path)) : undefined;
    const next = found || { path: path ?? place.path, id: place.id };
    if (next.path !== place.path) fetch(next.path);
    place = next;
  }
  return { versions, origin: place };
}

/** A claim whose file is gone: nobody can say whether it is in one of the same name that cannot be read. */
function claimElsewhere(step: Step, { path }: Place): FormerEntry {
  const moved = step.files.filter(
    (one) => one.path !== undefined && recordName(one.path) === recordName(path),
  );
  return moved.some((one) => step.after(one).whole() === "unreadable") ? "unreadable" : "none";
}

/** The path of a record that is gone, in whose place there is one of its name in another folder. */
function goneOfName(step: Step, now: string): string | undefined {
  const gone = step.files.flatMap(({ path, formerPath }) =>
    (path === undefined ? [formerPath ?? []] : []).flat(),
  );
  return gone.find((path) => recordName(path) === recordName(now));
}

/** Where the claim was that is new in a file: in the file before, or in another one, and there no longer. */
function placeBefore(step: Step, file: FileChange, claim: Quoted): Place | undefined {
  step.fetch();
  for (const one of [file, ...step.files.filter((other) => other !== file)]) {
    const before = step.before(one).whole();
    if (typeof before === "string") continue;
    const found = lostFrom(before, step.after(one).whole(), claim);
    if (found) return { path: before.path, id: found.id };
  }
  return undefined;
}

/** The address of a claim that has the quote of one that is gone, and was not there before. */
function placeAfter(step: Step, file: FileChange, claim: Quoted): string | undefined {
  step.fetch();
  for (const one of [file, ...step.files.filter((other) => other !== file)]) {
    const after = step.after(one).whole();
    if (typeof after === "string") continue;
    const found = lostFrom(after, step.before(one).whole(), claim);
    if (found) return found.address;
  }
  return undefined;
}

/**
 * The claim with the quote of another one that one side of a change has and the other has not; one with its id, if there is.
 */
function lostFrom(
  side: RecordFile,
  other: ReturnType<Side["whole"]>,
  { id, quote }: Quoted,
): ClaimEntry | undefined {
  if (other === "unreadable") return undefined;
  // A file that is renamed keeps its claims, and so both sides of the change have them.
  const isSameName = typeof other === "object" && other.name === side.name;
  const kept = new Set(isSameName ? other.claimIds : []);
  const sha256 = quoteHash(quote);
  const lost = side.claims.filter((one) => !kept.has(one.id) && quoteHash(one.quote) === sha256);
  return lost.find((one) => one.id === id) ?? lost[0];
}
