import { UNDISCLOSED } from "../model/address.ts";
import type { Root } from "../provenance/root.ts";
import type { ClaimAudit } from "./claim-audit.ts";

/** Who is on the map. */
export interface MapNode {
  readonly id: string;
  readonly name: string;
  /**
   * The article, a voice between it and a root, or a root by its kind; `denier` for who is against a claim; `others`
   * for sources that are folded into one.
   */
  readonly kind:
    | "article"
    | "relay"
    | "denier"
    | "others"
    | Exclude<Root["kind"], "own-voice" | "unrecorded">;
  /** Claims that come from it or through it; of a denier, claims that it is against. */
  readonly claims: number;
}

/** That claims come from one to another; from a denier, that it is against them. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  /** None where it is only known that one outlet of a circle has it from the other. */
  readonly claims: number;
  /** Outlets that cite each other. */
  readonly isCircular: boolean;
}

/** Where an article's claims come from, as a graph: from the roots through who relays them to the article, and who is against them. */
export interface SourcingMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** Claims in the article's own voice, and those whose source is not recorded. */
  readonly ownVoice: number;
  readonly unrecorded: number;
}

/* No source has an id with a colon in it. */
const ARTICLE = ":article";
const OTHERS = ":others";
/** More sources than these are not readable beside each other. */
const MOST = 14;

/** The map of an article's claims. Sources beyond the most used are folded into one. */
export function sourcingMap(name: string, claims: readonly ClaimAudit[]): SourcingMap {
  const printed = claims.filter(({ inArticle, withdrawn }) => inArticle && !withdrawn);
  const nodes = new Map<string, MapNode & { claims: number }>();
  const edges = new Map<string, MapEdge>();
  const passed = (id: string, called: string, kind: MapNode["kind"]) => {
    const known = nodes.get(id) ?? { id, name: called, kind, claims: 0 };
    // Who is a root of one claim and passes on another is shown as a root.
    nodes.set(id, known.kind === "relay" && kind !== "relay" ? { ...known, kind } : known);
    const node = nodes.get(id);
    if (node) node.claims += 1;
  };
  const goes = (from: string, to: string, isCircular = false) => {
    const key = JSON.stringify([from, to]);
    const { claims: before = 0, isCircular: wasCircular = false } = edges.get(key) ?? {};
    edges.set(key, {
      from,
      to,
      claims: before + (isCircular ? 0 : 1),
      isCircular: isCircular || wasCircular,
    });
  };

  for (const claim of printed) {
    for (const way of waysOf(claim)) {
      let to = ARTICLE;
      for (const { id, name: called, kind } of way) {
        passed(id, called, kind);
        goes(id, to);
        to = id;
      }
    }
    const circle = claim.root.kind === "circular" ? (claim.root.circle ?? []) : [];
    for (const [index, outlet] of circle.entries()) {
      const next = circle[(index + 1) % circle.length];
      if (next !== undefined && nodes.has(outlet) && nodes.has(next)) goes(next, outlet, true);
    }
    for (const { name: voice } of claim.voicesAgainst.voices) {
      passed(`against:${voice}`, voice, "denier");
      goes(`against:${voice}`, ARTICLE);
    }
  }
  const article: MapNode = { id: ARTICLE, name, kind: "article", claims: printed.length };
  return {
    ...folded([article, ...nodes.values()], [...edges.values()]),
    ownVoice: printed.filter(({ root }) => root.kind === "own-voice").length,
    unrecorded: printed.filter(({ root }) => root.kind === "unrecorded").length,
  };
}

type Stop = Pick<MapNode, "id" | "name" | "kind">;

/** The ways of a claim, from the voice nearest to the article to the root: one for each of those that say it together. */
function waysOf({ chain, root }: ClaimAudit): readonly (readonly Stop[])[] {
  const steps: ClaimAudit["chain"][number][][] = [];
  for (const voice of chain) {
    if (voice.isJoint && steps.length > 0) steps.at(-1)?.push(voice);
    else steps.push([voice]);
  }
  const known = steps.filter(([first]) => first?.source !== UNDISCLOSED);
  const widest = Math.max(...known.map(({ length }) => length), 0);
  return Array.from({ length: widest }, (_, at) =>
    distinct(
      known.map((step, index): Stop => {
        const voice = step[Math.min(at, step.length - 1)];
        const isLast = index === known.length - 1;
        return {
          id: voice?.source ?? "",
          name: voice?.name ?? "",
          kind: isLast ? kindOf(root.kind) : "relay",
        };
      }),
    ),
  );
}

/** Nobody is twice on a way: in a circle it would have no end. */
function distinct(way: readonly Stop[]): readonly Stop[] {
  const seen = new Set<string>();
  return way.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function kindOf(kind: Root["kind"]): MapNode["kind"] {
  return kind === "own-voice" || kind === "unrecorded" ? "relay" : kind;
}

/** Sources that nothing but the article has anything from, and those with the fewest claims, are folded into one. */
function folded(
  nodes: readonly MapNode[],
  edges: readonly MapEdge[],
): { readonly nodes: readonly MapNode[]; readonly edges: readonly MapEdge[] } {
  const fold = (kinds: (node: MapNode) => boolean, id: string, kind: MapNode["kind"]) => {
    const those = nodes
      .filter((node) => node.kind !== "article" && kinds(node))
      .sort((one, other) => other.claims - one.claims);
    if (those.length <= MOST) return undefined;
    const alone = those
      .slice(MOST - 1)
      .filter((node) =>
        edges.every(({ from, to }) => to !== node.id && (from !== node.id || to === ARTICLE)),
      );
    if (alone.length < 2) return undefined;
    const claims = alone.reduce((sum, node) => sum + node.claims, 0);
    const each = alone.every((node) => node.claims === 1);
    const name = `${alone.length} others, ${each ? "one claim each" : `${claims} claims`}`;
    return { ids: new Set(alone.map((node) => node.id)), node: { id, name, kind, claims } };
  };
  const folds = [
    fold(({ kind }) => kind !== "denier", OTHERS, "others"),
    fold(({ kind }) => kind === "denier", `against:${OTHERS}`, "denier"),
  ].flatMap((one) => one ?? []);
  const isFolded = (id: string) => folds.some(({ ids }) => ids.has(id));
  return {
    nodes: [...nodes.filter(({ id }) => !isFolded(id)), ...folds.map(({ node }) => node)],
    edges: [
      ...edges.filter(({ from }) => !isFolded(from)),
      ...folds.map(({ node }) => ({ from: node.id, to: ARTICLE, claims: node.claims, isCircular: false })),
    ],
  };
}
