import type { Change } from "../model/claim-changes.ts";
import { bounds } from "../model/date.ts";

/** Where a desk goes on working after publication: what is added there takes nothing back. */
const GOES_ON =
  /^(?:evidence|waivers|denies|confirms|repeats|corrects|contradicts|reply|check|logged)(?:\.|$)/;

/**
 * The changes of a claim that take back what was sealed. Evidence, answers, waivers and checks that came later do not, nor does
 * a check that was made again with the same result.
 */
export function takenBack(changes: readonly Change[]): readonly Change[] {
  const signedOn = changes.find(({ field }) => field === "check.on");
  const isRenewed = signedOn !== undefined && isLater(signedOn);
  return changes.filter((change) => {
    const { field, before } = change;
    if (field === "check.missing" || (field === "check.status" && isAhead(change))) return false;
    if (isRenewed && (field === "check.on" || field === "check.by")) return false;
    return before !== undefined || !GOES_ON.test(field);
  });
}

function isLater({ before, after }: Change): boolean {
  const [was, is] = [before, after].map((date) => bounds(String(date)));
  return was !== undefined && is !== undefined && is.latest > was.latest;
}

const STATUS: readonly unknown[] = [undefined, "unchecked", "in-progress", "checked"];

function isAhead({ before, after }: Change): boolean {
  const [was, is] = [before, after].map((status) => STATUS.indexOf(status));
  return was !== undefined && is !== undefined && was !== -1 && is > was;
}
