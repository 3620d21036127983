import { isNotForAttribution } from "../confidential/who.ts";
import type { ClaimEntry, Desk } from "../desk/desk.ts";
import { OWN_VOICE, UNDISCLOSED } from "../model/address.ts";
import type { Link } from "../model/attribution.ts";
import { nameOf } from "../provenance/independence.ts";
import { normaliseQuote } from "../text/normalise.ts";
import { firstPlace } from "../text/place-quote.ts";
import { isVerbatim } from "./verbatim.ts";

/** What is said in the place of a source that the article does not show. */
const NOT_NAMED = "a source who is not named";

/**
 * Who a claim is attributed to, from the voice nearest to the article to the root, as somebody may be told who is outside
 * the newsroom: by name, or as the article itself describes them, and no more than that. Several voices that say it
 * together are one entry.
 */
export function printedVoices(desk: Desk, entry: ClaimEntry): readonly string[] {
  const { chain, claim } = entry;
  if (claim.attribution === OWN_VOICE) return ["the article, in its own voice"];
  const starts = chain.flatMap(({ isJoint }, index) => (isJoint ? [] : [index]));
  return starts.map((start, index) => {
    const voices = chain.slice(start, starts[index + 1]);
    return [...new Set(voices.map(({ link }) => printedVoice(desk, entry, link)))].join(" and ");
  });
}

function printedVoice(desk: Desk, entry: ClaimEntry, { source: id, terms }: Link): string {
  if (id === UNDISCLOSED) return "not disclosed";
  const source = desk.sources.get(id)?.source;
  if (source && source.kind !== "unnamed" && !isNotForAttribution(terms)) return nameOf(desk, id);
  const description = source?.kind === "unnamed" ? source["described-as"] : undefined;
  return description !== undefined && isPrinted(entry, description) ? description : NOT_NAMED;
}

/** Words of ours about a claim, without the descriptions of its unnamed sources that the article does not print. */
export function withoutUnprinted(desk: Desk, entry: ClaimEntry, words: string): string {
  return unprintedDescriptions(desk, entry).reduce((before, description) => {
    const pattern = description.trim().split(/\s+/).map(escaped).join("\\s+");
    return before.replace(new RegExp(pattern, "giu"), `[${NOT_NAMED}]`);
  }, words);
}

/** One word alone ("officials") tells nobody from others. */
function unprintedDescriptions(desk: Desk, entry: ClaimEntry): readonly string[] {
  return entry.chain.flatMap(({ link }) => {
    const source = desk.sources.get(link.source)?.source;
    const description = source?.kind === "unnamed" ? (source["described-as"]?.trim() ?? "") : "";
    return /\s/.test(description) && !isPrinted(entry, description) ? [description] : [];
  });
}

/**
 * Whether the article has these words where it makes the claim: in the paragraph or, where the text is not available, in the
 * quote. What it says elsewhere of a source does not tell readers that this claim is theirs.
 */
function isPrinted(entry: ClaimEntry, words: string): boolean {
  return firstPlace(normaliseQuote(words), normaliseQuote(aroundQuote(entry)), 0) !== undefined;
}

/** What only the record says is in the article may not be. */
function aroundQuote(entry: ClaimEntry): string {
  const { quote, place, record } = entry;
  const { text } = record;
  if (!text || place?.kind !== "found") return isVerbatim(entry) ? quote.exact : "";
  const { start, end } = place.span;
  return text
    .paragraphs()
    .filter((paragraph) => paragraph.start < end && paragraph.end > start)
    .map((paragraph) => text.content.slice(paragraph.start, paragraph.end))
    .join("\n");
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
