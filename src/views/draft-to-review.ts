import type { Desk, DraftEntry } from "../desk/desk.ts";
import { OWN_VOICE } from "../model/address.ts";
import { RELATIONS } from "../model/claim.ts";
import { nameOf } from "../provenance/independence.ts";
import { shortened } from "../text/shortened.ts";
import { broken } from "./broken.ts";
import { joined } from "./joined.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import { printableName } from "./printable-name.ts";

/** In UTF-16 code units. */
const LONGEST = 500;
const WIDEST = 100;

/**
 * A draft as somebody reviews it: the sentence, the words of it, who says them, and what it says of other claims.
 *
 * @param where how many there are, and which of them it is: "2 of 12"
 * @param conceal what hides the words that must not be shown; it moves none
 */
export function draftToReview(
  desk: Desk,
  { address, claim, quote, chain, place, record }: DraftEntry,
  where: string,
  conceal: (text: string) => string,
  paint: Paint,
  columns = WIDEST,
): readonly string[] {
  const width = Math.min(columns, WIDEST);
  const span = place?.kind === "found" ? place.span : undefined;
  const sentences =
    span && record.text?.sentences().filter((one) => one.start < span.end && one.end > span.start);
  const [first, last] = [sentences?.[0], sentences?.at(-1)];
  const around = first && last ? conceal(record.text?.content ?? "").slice(first.start, last.end) : "";
  const words = conceal(quote.exact);
  const isWhole = plain(around) === plain(words);
  const credit = joined([
    claim.attribution === OWN_VOICE
      ? "the article's own voice"
      : chain.map(({ link }) => nameOf(desk, link.source)).join(" <- ") || "nobody is named",
    chain[0]?.link.cue !== undefined && `“${chain[0].link.cue}”`,
    claim.form,
    ...(claim.figures ?? []).map(({ printed }) => printed),
    ...RELATIONS.flatMap((kind) => (claim[kind] ?? []).map((relation) => `${kind} ${relation.claim}`)),
  ]);
  const block = (text: string) =>
    broken(printable(shortened(text, LONGEST)), width, { indent: "  ", hard: true });
  return [
    `${paint(["bold", "underline"], printableName(address))}  ${paint("dim", where)}`,
    ...(around === "" || isWhole ? [] : block(around).map((line) => paint("dim", line))),
    ...block(`“${words.replace(/^[“"]|[”"]$/g, "")}”`).map((line) => paint("bold", line)),
    ...block(conceal(credit)),
    ...(plain(conceal(claim.statement)) === plain(words) ? [] : block(`says: ${conceal(claim.statement)}`)),
  ];
}

function plain(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
