import type { Desk } from "../../desk/desk.ts";
import { UNDISCLOSED } from "../../model/address.ts";
import type { Corroboration } from "../../provenance/corroboration.ts";
import { nameOf } from "../../provenance/independence.ts";

const SHOWN = 3;

/**
 * What speaks for a claim and does not count, each with its reason, as sentences; what is of one kind and has one reason
 * is said once. Empty where there is nothing.
 */
export function whyNotCounted(desk: Desk, offered: readonly Corroboration[]): string {
  const byReason = new Map<string, { readonly one: Corroboration; readonly labels: string[] }>();
  for (const one of offered) {
    if (one.independent === "yes") continue;
    const key = `${one.kind} ${sourceName(desk, one)} ${one.reason}`;
    const known = byReason.get(key) ?? { one, labels: [] };
    byReason.set(key, known);
    known.labels.push(one.kind === "claim" ? `"${one.by.address}"` : String(one.index + 1));
  }
  const sentences = [...byReason.values()].map(({ one, labels }) => {
    const verb = one.kind === "claim" ? "confirm" : "support";
    const what = listed(labels, one.kind === "claim" ? "claims" : "items");
    const subject = one.kind === "claim" ? what : `Evidence ${what}${sourceName(desk, one)}`;
    return `${subject} ${verb}${labels.length === 1 ? "s" : ""} it, but ${one.reason}.`;
  });
  const left = sentences.length - SHOWN;
  return [
    ...sentences.slice(0, SHOWN),
    ...(left > 0 ? [`${left} more ${left === 1 ? "does" : "do"} not count either.`] : []),
  ].join(" ");
}

function listed(labels: readonly string[], what: string): string {
  // Instead of "and 1 more", that one.
  if (labels.length > SHOWN + 1)
    return `${labels.slice(0, SHOWN).join(", ")} and ${labels.length - SHOWN} more ${what}`;
  return labels.length === 1 ? `${labels[0]}` : `${labels.slice(0, -1).join(", ")} and ${labels.at(-1)}`;
}

function sourceName(desk: Desk, one: Corroboration): string {
  const source = one.kind === "evidence" ? one.evidence.source : undefined;
  return source === undefined || source === UNDISCLOSED ? "" : ` (${nameOf(desk, source)})`;
}

/** Longer ones are shown by where they begin and end. */
const LONGEST = 6;

/** A path as it is read: "Express <- Bloomberg <- undisclosed". */
export function printedPath(desk: Desk, path: readonly string[]): string {
  const names = path.map((id) => nameOf(desk, id));
  const shown = names.length <= LONGEST ? names : [...names.slice(0, 3), "…", ...names.slice(-2)];
  return shown.join(" <- ");
}
