import type { Desk } from "../desk/desk.ts";
import { UNDISCLOSED } from "../model/address.ts";
import type { Corroboration } from "../provenance/corroboration.ts";
import { nameOf } from "../provenance/independence.ts";

const SHOWN = 3;

/** What speaks for a claim and does not count, each with its reason, as sentences; empty where there is nothing. */
export function whyNotCounted(desk: Desk, offered: readonly Corroboration[]): string {
  const sentences = offered
    .filter(({ independent }) => independent !== "yes")
    .map((one) => `${offeredBy(desk, one)}, but ${one.reason}.`);
  const left = sentences.length - SHOWN;
  return [...sentences.slice(0, SHOWN), ...(left > 0 ? [`Nor do ${left} more count.`] : [])].join(" ");
}

function offeredBy(desk: Desk, one: Corroboration): string {
  if (one.kind === "claim") return `"${one.by.address}" speaks for it`;
  const { source } = one.evidence;
  const whose = source === undefined || source === UNDISCLOSED ? "" : ` (${nameOf(desk, source)})`;
  return `Evidence ${one.index + 1}${whose} supports it`;
}

/** Longer ones are shown by where they begin and end. */
const LONGEST = 6;

/** A path as it is read: "Express <- Bloomberg <- undisclosed". */
export function printedPath(desk: Desk, path: readonly string[]): string {
  const names = path.map((id) => nameOf(desk, id));
  const shown = names.length <= LONGEST ? names : [...names.slice(0, 3), "…", ...names.slice(-2)];
  return shown.join(" <- ");
}
