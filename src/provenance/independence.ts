import type { Desk } from "../desk/desk.ts";
import type { Root } from "./root.ts";

/** Whether one root can corroborate another, and the reason in words. */
export interface Independence {
  /** `unknown` where a root is not disclosed: it may be the other one. Only `yes` corroborates. */
  readonly independent: "yes" | "no" | "unknown";
  /** A clause that can stand after "but": "both go back to the ministry". */
  readonly reason: string;
}

/**
 * Judges whether two roots are independent: they are not the same, and not of the same organisation, unless the
 * desk's settings (`independent-parts`) say that the parts of that one are independent of each other. By the Admiralty
 * code, only what other independent sources confirm is confirmed.
 */
export function independenceJudge(desk: Desk): (one: Root, other: Root) => Independence {
  const bodyOf = bodyFinder(desk);
  return (one, other) => {
    if (one.source === undefined || other.source === undefined)
      return { independent: "unknown", reason: "the record does not say where that comes from" };
    if (one.source === other.source)
      return { independent: "no", reason: `both go back to ${nameOf(desk, one.source)}` };
    const body = bodyOf(one.source);
    if (body === bodyOf(other.source))
      return { independent: "no", reason: belonging(desk, body, one.source, other.source) };
    const hidden = [other, one].find(({ kind }) => kind === "undisclosed");
    if (hidden?.source !== undefined) {
      return {
        independent: "unknown",
        reason: `${nameOf(desk, hidden.source)} does not say whom it has that from`,
      };
    }
    if (one.kind === "unnamed" && other.kind === "unnamed" && one.heardBy !== other.heardBy)
      return { independent: "unknown", reason: "neither source is named, so that they may be one" };
    return { independent: "yes", reason: `it has another root: ${nameOf(desk, other.source)}` };
  };
}

function belonging(desk: Desk, body: string, one: string, other: string): string {
  if (body === one) return `${nameOf(desk, other)} is of ${nameOf(desk, one)}`;
  if (body === other) return `${nameOf(desk, one)} is of ${nameOf(desk, other)}`;
  return `both are of ${nameOf(desk, body)}`;
}

/**
 * A source's name; of an unnamed one, how it is described, whatever else the record says of it. Its id where it has
 * neither.
 */
export function nameOf(desk: Desk, id: string): string {
  const source = desk.sources.get(id)?.source;
  const name = source?.kind === "unnamed" ? undefined : source?.name;
  return name ?? source?.["described-as"] ?? id;
}

/** The organisation at the top of those that a source belongs to, below any whose parts are independent. */
function bodyFinder({ sources, settings }: Desk): (id: string) => string {
  const known = new Map<string, string>();
  const independent = new Set(settings["independent-parts"] ?? []);
  return (id) => {
    // A circle of belonging is reported by record/cycle.
    const passed = new Set<string>();
    let at = id;
    for (let above: string | undefined = at; above !== undefined && !passed.has(above); ) {
      at = known.get(above) ?? above;
      passed.add(above);
      const owner = sources.get(at)?.source.of;
      above = owner !== undefined && !independent.has(owner) ? owner : undefined;
    }
    for (const one of passed) known.set(one, at);
    return at;
  };
}
