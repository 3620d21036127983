import type { ClaimEntry } from "../desk/desk.ts";
import { quoteAt } from "../draft/quote-at.ts";
import { type ReadFigure, readFromText } from "../draft/read-from-text.ts";
import type { Claim, Quote } from "../model/claim.ts";
import { type NormalisedText, normaliseQuote } from "../text/normalise.ts";
import { placeQuote } from "../text/place-quote.ts";
import type { Change as Edit, Written } from "../yaml/change.ts";
import type { Path } from "../yaml/problem.ts";
import { changedText } from "./changed-text.ts";
import type { Passage } from "./claim-revision.ts";
import { losesCheck } from "./loses-check.ts";
import type { RevisedClaim } from "./revised-claims.ts";

/** The new text, and what is signed under changes that it brings. */
export interface Revised {
  readonly text: string;
  readonly normalised: NormalisedText;
  /** EDTF. */
  readonly today: string;
  /** Who withdraws what is gone, and why; undefined: what is gone is kept on file, as not in the article. */
  readonly withdrawn: { readonly by: string; readonly reason: string } | undefined;
}

/**
 * The edits by which a record follows its article: a quote that has other words gets them, and what was checked and may not
 * hold is to be checked again, with what changed. What is as it was needs none.
 *
 * @returns the edits, in their order; their paths begin at the claim
 */
export function editsFor({ entry, revision }: RevisedClaim, revised: Revised): readonly Edit[] {
  const { claim } = entry;
  const { today, withdrawn } = revised;
  switch (revision.status) {
    case "gone":
    case "not-found":
      return withdrawn
        ? [{ set: ["withdrawn"], to: { on: today, ...withdrawn } }]
        : [{ set: ["in-article"], to: false }];
    case "ambiguous":
    case "found-often":
      return recheckEdits(claim, `the quote is in the text ${revision.count} times`, today);
    case "reworded":
      return [
        ...quoteEdits(entry, revision.after, revised),
        ...figureEdits(entry, revision.after, revised),
        ...recheckEdits(claim, changedText(revision), today),
      ];
    default:
      return [
        ...(placeQuote(entry.quote, revised.text, revised.normalised).kind === "found"
          ? []
          : quoteEdits(entry, revision.after, revised)),
        ...(revision.status === "same-words" && losesCheck(revision)
          ? recheckEdits(claim, changedText(revision), today)
          : []),
      ];
  }
}

/** The quote in the words of the new text, with as many of those before it as it takes to tell it from the same words elsewhere. */
function quoteEdits(
  { claim }: ClaimEntry,
  { start, end }: Passage,
  { text, normalised }: Revised,
): readonly Edit[] {
  const found = quoteAt(text, normalised, { start, end });
  const quote: Quote = { ...found, exact: found.exact.replace(/\s+/g, " ") };
  const isShort = quote.before === undefined && quote.after === undefined;
  if (typeof claim.quote === "string")
    return [{ set: ["quote"], to: isShort ? quote.exact : written(quote) }];
  return [
    { set: ["quote", "exact"], to: quote.exact },
    ...(["before", "after"] as const).flatMap((side): readonly Edit[] => {
      const words = quote[side];
      if (words !== undefined) return [{ set: ["quote", side], to: words }];
      return quoteSide(claim, side) === undefined ? [] : [{ remove: ["quote", side] }];
    }),
  ];
}

function quoteSide({ quote }: Claim, side: "before" | "after"): string | undefined {
  return typeof quote === "string" ? undefined : quote[side];
}

function written({ exact, before, after }: Quote): Written {
  return { exact, before, after };
}

/**
 * Figures that the new words do not print are those that they print instead, one for one; where there are more or fewer of
 * them, nobody can tell which is which, and they go.
 */
function figureEdits(
  { claim, record }: ClaimEntry,
  { start, end, words }: Passage,
  { text }: Revised,
): readonly Edit[] {
  const figures = claim.figures ?? [];
  const now = normaliseQuote(words);
  const isPrinted = (printed: string) => now.includes(normaliseQuote(printed));
  const lost = figures.flatMap(({ printed }, index) => (isPrinted(printed) ? [] : [index]));
  if (lost.length === 0) return [];
  const kept = new Set(figures.map(({ printed }) => printed));
  const { figures: read } = readFromText(text, [], { start, end }, record.article?.language);
  const fresh = read.filter(({ printed }) => !kept.has(printed));
  if (fresh.length !== lost.length) return lost.toReversed().map((index) => ({ remove: ["figures", index] }));
  return lost.flatMap((index, at) => figureEdit(["figures", index], fresh[at]));
}

function figureEdit(path: Path, figure: ReadFigure | undefined): readonly Edit[] {
  if (!figure) return [];
  return [
    { set: [...path, "value"], to: figure.value },
    { set: [...path, "printed"], to: figure.printed },
  ];
}

/** What makes a check one to do again. Its verdict is kept as the one that it was, and who gave it, and why, stay. */
function recheckEdits({ check }: Claim, changed: string, today: string): readonly Edit[] {
  if (!check || (check.status !== "checked" && check.status !== "recheck" && check.verdict === undefined))
    return [];
  const earlier = check.status === "recheck" && check.changed !== undefined ? `${check.changed}; ` : "";
  return [
    ...(check.status === "recheck" ? [] : [{ set: ["check", "status"], to: "recheck" }]),
    ...(check.verdict === undefined ? [] : verdictEdits(check.was)),
    { set: ["check", "changed"], to: `${earlier}${changed}` },
    ...(check.since === undefined ? [{ set: ["check", "since"], to: today }] : []),
  ];
}

function verdictEdits(was: string | undefined): readonly Edit[] {
  const renamed: Edit = { rename: ["check", "verdict"], key: "was" };
  return was === undefined ? [renamed] : [{ remove: ["check", "was"] }, renamed];
}
