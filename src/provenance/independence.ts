import type { Desk } from "../desk/desk.ts";
import { type Root, rootsIn } from "./root.ts";

/** Whether one root can corroborate another, and the reason in words. */
export interface Independence {
  /** `unknown` where a root is not disclosed: it may be the other one. Only `yes` corroborates. */
  readonly independent: "yes" | "no" | "unknown";
  /** A clause that can stand after "but": "both go back to the ministry". */
  readonly reason: string;
}

/**
 * Judges whether two roots are independent: they are not the same, and not of the same organisation, unless the
 * desk's settings (`independent-parts`) say that the parts of that one are independent of each other. Of unnamed sources,
 * our own among them, nobody can see whether they are one or know it from one another; only that they belong to different
 * bodies is ground enough. By the Admiralty code, only what other independent sources confirm is confirmed.
 */
export function independenceJudge(desk: Desk): (one: Root, other: Root) => Independence {
  const judge = judgeOfTwo(desk);
  return (one, other) => judgeTogether(desk, one, other, judge);
}

/**
 * Judges roots of several voices by what is judged of each. Of voices that say it together each vouches for it, so one of
 * them that is independent of all the others' is enough.
 */
export function judgeTogether(
  desk: Desk,
  one: Root,
  other: Root,
  judge: (one: Root, other: Root) => Independence,
): Independence {
  if (!one.joint && !other.joint) return judge(one, other);
  const voices = rootsIn(desk, other).map((voice) =>
    leastOf(rootsIn(desk, one).map((against) => judge(against, voice))),
  );
  return voices.find(({ independent }) => independent === "yes") ?? leastOf(voices);
}

const NOT_KNOWN: Independence = {
  independent: "unknown",
  reason: "the record does not say where that comes from",
};

/** The judgement that speaks most against independence. */
function leastOf(judgements: readonly Independence[]): Independence {
  const of = (wanted: Independence["independent"]) =>
    judgements.find(({ independent }) => independent === wanted);
  return of("no") ?? of("unknown") ?? of("yes") ?? NOT_KNOWN;
}

function judgeOfTwo(desk: Desk): (one: Root, other: Root) => Independence {
  const bodyOf = bodyFinder(desk);
  return (one, other) => {
    if (one.source === undefined || other.source === undefined) return NOT_KNOWN;
    const circle = [other, one].find(({ kind }) => kind === "circular");
    if (circle && outletsOf(one).some((outlet) => outletsOf(other).includes(outlet)))
      return {
        independent: "no",
        reason: `both go back to ${nameOfRoot(desk, circle)}, which cite each other`,
      };
    if (one.source === other.source)
      return { independent: "no", reason: `both go back to ${nameOf(desk, one.source)}` };
    const body = bodyOf(one.source);
    if (body === bodyOf(other.source))
      return { independent: "no", reason: belonging(desk, body, one.source, other.source) };
    if (circle) return { independent: "unknown", reason: circular(desk, circle) };
    const hidden = [other, one].find(({ kind }) => kind === "undisclosed");
    if (hidden?.source !== undefined) {
      return {
        independent: "unknown",
        reason: `${nameOf(desk, hidden.source)} does not name its source`,
      };
    }
    if (one.kind === "unnamed" && other.kind === "unnamed" && !belongToOthers(desk, one, other)) {
      return {
        independent: "unknown",
        reason:
          "neither source is named, and the record does not say that they belong to different organisations",
      };
    }
    return { independent: "yes", reason: `it has another root: ${nameOf(desk, other.source)}` };
  };
}

/** Whether two sources are said to belong each to another body: whoever they are, they are not one. */
function belongToOthers({ sources }: Desk, one: Root, other: Root): boolean {
  const [body, another] = [one, other].map(({ source = "" }) => sources.get(source)?.source.of);
  return body !== undefined && another !== undefined && body !== another;
}

function outletsOf({ circle, source }: Root): readonly string[] {
  return circle ?? (source === undefined ? [] : [source]);
}

/** That nobody knows where something comes from, as a clause: "Gazette and Courier cite each other, so …". */
export function circular(desk: Desk, root: Root): string {
  return `${listedNames(desk, outletsOf(root))} cite each other, so nobody knows where it comes from`;
}

/** What a root is called: the source's name, or those of the outlets that cite each other or of all who say it together. */
export function nameOfRoot(desk: Desk, root: Root): string | undefined {
  if (root.kind === "circular") return listedNames(desk, outletsOf(root));
  if (root.joint) return listedNames(desk, root.joint);
  return root.source === undefined ? undefined : nameOf(desk, root.source);
}

const NAMES_SHOWN = 4;

function listedNames(desk: Desk, sources: readonly string[]): string {
  const names = sources.slice(0, NAMES_SHOWN).map((source) => nameOf(desk, source));
  const left = sources.length - names.length;
  return left > 0
    ? `${names.join(", ")} and ${left} more`
    : [names.slice(0, -1).join(", "), ...names.slice(-1)].join(" and ");
}

function belonging(desk: Desk, body: string, one: string, other: string): string {
  if (body === one) return `${nameOf(desk, other)} belongs to ${nameOf(desk, one)}`;
  if (body === other) return `${nameOf(desk, one)} belongs to ${nameOf(desk, other)}`;
  return `both belong to ${nameOf(desk, body)}`;
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

/**
 * The organisation at the top of those that a source belongs to.
 *
 * @param independentParts organisations whose parts are each at the top of their own
 */
export function bodyFinder(
  { sources, settings }: Desk,
  independentParts: readonly string[] = settings["independent-parts"] ?? [],
): (id: string) => string {
  const known = new Map<string, string>();
  const independent = new Set(independentParts);
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
