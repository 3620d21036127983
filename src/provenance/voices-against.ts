import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { bodyFinder, nameOf, nameOfRoot } from "./independence.ts";
import type { Opposition } from "./opposition.ts";
import type { Provenance } from "./provenance.ts";
import { type Root, rootsIn } from "./root.ts";

/** What an opposing voice is to the claim that it is against. */
type Relationship =
  /** The claim comes from it. */
  | "source"
  /** It and the claim's source belong to one organisation. */
  | "same-organisation"
  /** It and the claim's source are parts, which count as independent, of one body: two parties of a parliament. */
  | "same-body"
  /** It has passed the claim on. */
  | "passed-on";

/** One voice against a claim, however often it speaks. What comes from one organisation is one voice. */
export interface VoiceAgainst {
  readonly name: string;
  /** How much of what is against the claim comes from it. */
  readonly count: number;
  /** Who speaks for it, by name, where it is not the voice itself. */
  readonly speakers: readonly string[];
  /** Undefined where nothing on record connects it with the claim. */
  readonly relationship: Relationship | undefined;
  /** The body that it and the claim's source have in common. */
  readonly body: string | undefined;
}

/** Whose voices are against a claim. */
export interface VoicesAgainst {
  readonly voices: readonly VoiceAgainst[];
  /** Whether some of them may be one: a source that is not known may be any of the others. */
  readonly mayBeFewer: boolean;
  /** How much of what is against the claim has no source on record. */
  readonly unrecorded: number;
}

/** Counts the voices in what is against a claim, and says which are the claimant's own. */
export function voicesAgainst(
  desk: Desk,
  { rootOf, pathOf }: Provenance,
  entry: ClaimEntry,
  oppositions: readonly Opposition[],
): VoicesAgainst {
  const bodyOf = bodyFinder(desk);
  const byBody = new Map<string, Root[]>();
  for (const root of oppositions.flatMap((opposition) => rootsIn(desk, opposition.root))) {
    if (root.source === undefined) continue;
    const body = bodyOf(root.source);
    const known = byBody.get(body);
    if (known) known.push(root);
    else byBody.set(body, [root]);
  }
  const relationshipOf = relationshipFinder(desk, rootOf(entry), pathOf(entry));
  const voices = [...byBody].map(([body, roots]): VoiceAgainst => {
    const names = [...new Set(roots.map((root) => nameOfRoot(desk, root) ?? body))];
    const [only] = names;
    const name = only !== undefined && names.length === 1 ? only : nameOf(desk, body);
    return {
      name,
      count: roots.length,
      speakers: names.filter((speaker) => speaker !== name),
      ...relationshipOf(body, roots),
    };
  });
  const all = [...byBody];
  const unnamed = all.filter(([, roots]) => roots.every(({ kind }) => kind === "unnamed"));
  const ofNobody = unnamed.filter(([body, roots]) => roots.some(({ source }) => source === body));
  const isOpen =
    all.some(([, roots]) => roots.every(isHidden)) || (ofNobody.length > 0 && unnamed.length > 1);
  const unrecorded = oppositions.filter(({ root }) => root.source === undefined).length;
  return { voices, mayBeFewer: voices.length > 1 && isOpen, unrecorded };
}

function isHidden({ kind }: Root): boolean {
  return kind === "undisclosed" || kind === "circular";
}

function relationshipFinder(
  desk: Desk,
  root: Root,
  path: readonly string[],
): (body: string, roots: readonly Root[]) => Pick<VoiceAgainst, "relationship" | "body"> {
  const bodyOf = bodyFinder(desk);
  const wholeOf = bodyFinder(desk, []);
  const claimants = isHidden(root)
    ? []
    : rootsIn(desk, root).flatMap(({ source }) => (source === undefined ? [] : [source]));
  const passing = new Set(path.map(bodyOf));
  return (body, roots) => {
    if (roots.every(({ source }) => source !== undefined && claimants.includes(source)))
      return { relationship: "source", body: undefined };
    if (claimants.some((claimant) => bodyOf(claimant) === body))
      return { relationship: "same-organisation", body: nameOf(desk, body) };
    const whole = claimants.map(wholeOf).find((one) => wholeOf(body) === one);
    if (whole !== undefined) return { relationship: "same-body", body: nameOf(desk, whole) };
    return { relationship: passing.has(body) ? "passed-on" : undefined, body: undefined };
  };
}
