import { OWN_VOICE } from "../model/address.ts";
import type { Attribution } from "../model/attribution.ts";

/** A link of a chain as a record may have it: all of it, or its source alone. */
type WrittenLink = Exclude<Attribution, string | readonly unknown[]>;
/** What of a link has a cell of its own. */
export type LinkFields = Omit<WrittenLink, "source">;

const STEP = " <- ";
const TOGETHER = " & ";

/**
 * A chain in one cell, from the voice nearest to the article to the root: `express <- bloomberg & tass <- undisclosed`.
 *
 * @param nameOf how a source is called in it
 */
export function chainText(
  attribution: Attribution | undefined,
  nameOf: (id: string) => string = (id) => id,
): string {
  return linksOf(attribution)
    .map((link) => [typeof link === "string" ? link : link.source].flat().map(nameOf).join(TOGETHER))
    .join(STEP);
}

/** The sources of a chain in a cell, link by link; several on one link say it together. */
export function readChain(cell: string): readonly (readonly string[])[] {
  return cell
    .split(/\s*(?:<-|←)\s*/)
    .map((link) => link.split(/\s*&\s*/).filter(Boolean))
    .filter((link) => link.length > 0);
}

/** A chain of these sources, in the shortest form. What was said of a link to the same sources stays with it. */
export function chainWith(
  chain: readonly (readonly string[])[],
  before: Attribution | undefined,
): Attribution | undefined {
  const known = new Map(linksOf(before).map((link) => [chainText([link]), link]));
  const links = chain.map((ids) => {
    const [only] = ids;
    const fresh = only !== undefined && ids.length === 1 ? only : { source: ids };
    return known.get(ids.join(TOGETHER)) ?? fresh;
  });
  const [first] = links;
  return links.length > 1 ? links : first;
}

/** What a chain says of its first link; undefined where there is none, as in the article's own voice. */
export function firstLink(attribution: Attribution | undefined): LinkFields | undefined {
  const [first] = linksOf(attribution);
  if (first === undefined || first === OWN_VOICE) return undefined;
  return typeof first === "string" ? {} : first;
}

/** A chain with something else said of its first link. */
export function withFirstLink(attribution: Attribution, change: LinkFields): Attribution {
  const [first, ...others] = linksOf(attribution);
  if (first === undefined) return attribution;
  const whole: WrittenLink = { ...(typeof first === "string" ? { source: first } : first), ...change };
  const { source, ...said } = whole;
  const isBare = typeof source === "string" && Object.values(said).every((one) => one === undefined);
  const link = isBare ? source : whole;
  return others.length > 0 ? [link, ...others] : link;
}

function linksOf(attribution: Attribution | undefined): readonly (string | WrittenLink)[] {
  if (attribution === undefined) return [];
  return isList(attribution) ? attribution : [attribution];
}

/** Array.isArray does not narrow a readonly array. */
function isList(value: Attribution): value is readonly (string | WrittenLink)[] {
  return Array.isArray(value);
}
