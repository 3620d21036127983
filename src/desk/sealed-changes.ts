import type { Change } from "../model/claim-changes.ts";
import { bounds } from "../model/date.ts";

/** Where a desk goes on working after publication: what is added there takes nothing back. */
const GOES_ON =
  /^(?:evidence|waivers|denies|confirms|repeats|corrects|contradicts|reply|check|logged)(?:\.|$)/;

/**
 * The changes of a claim that take back what was sealed. Evidence, answers, waivers and checks that came later do not, nor does
 * a check that was made again with the same result, or is to be made again.
 */
export function takenBack(changes: readonly Change[]): readonly Change[] {
  const signedOn = changes.find(({ field }) => field === "check.on");
  const isRenewed = signedOn !== undefined && isLater(signedOn);
  const isPending = changes.some(({ field, after }) => field === "check.status" && after === "recheck");
  return changes.filter((change) => {
    const { field, before } = change;
    // What comes of it is told when it is done.
    if (isPending && field.startsWith("check.")) return false;
    if (NOTES.has(field) || (field === "check.status" && isAhead(change))) return false;
    if (isRenewed && (field === "check.on" || field === "check.by")) return false;
    return before !== undefined || !GOES_ON.test(field);
  });
}

function isLater({ before, after }: Change): boolean {
  const [was, is] = [before, after].map((date) => bounds(String(date)));
  return was !== undefined && is !== undefined && is.latest > was.latest;
}

/** What the desk writes down of a check that is not done. */
const NOTES: ReadonlySet<string> = new Set(["check.missing", "check.was", "check.changed", "check.since"]);

const STATUS: readonly unknown[] = [undefined, "unchecked", "in-progress", "recheck", "checked"];

function isAhead({ before, after }: Change): boolean {
  const [was, is] = [before, after].map((status) => STATUS.indexOf(status));
  return was !== undefined && is !== undefined && was !== -1 && is > was;
}
