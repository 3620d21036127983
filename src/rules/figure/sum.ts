import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import { isUnread } from "../../desk/unread.ts";
import { speaksOfLess } from "../../language/en/numbers/amount-words.ts";
import type { PrintedNumber } from "../../language/en/numbers/numbers.ts";
import { fullAddress } from "../../model/address.ts";
import { type Figure, rangeOf } from "../../model/figure.ts";
import { exactly, type Interval, overlap, times } from "../../text/interval.ts";
import { asWritten, BEGUN_WITH, beforeRounding, COMPARED } from "../../text/precision.ts";
import {
  evaluate,
  evaluateInterval,
  type Leaf,
  literals,
  parseSum,
  type Reference,
  references,
  type Sum,
} from "../../text/sum.ts";
import { type Context, type Details, defineRule, inClaim } from "../define.ts";
import { printedNumber, recordedInterval } from "../shared/figure-interval.ts";
import { quoteNumbers } from "../shared/quote-numbers.ts";

export default defineRule({
  id: "figure/sum",
  severity: "error",
  summary: "A derived figure whose sum cannot come to the printed number, however its numbers were rounded.",
  why: `A sum is the one thing in an article that a desk can check without asking anyone. The result is compared with the
printed number at that number's precision: if the sum gives 9.3 percent, "about 7 percent" is wrong and "about 9 percent" is
not. The numbers in the sum may be rounded too: 147,000 less 134,480 may well be "about 12,500".

If the article did not do the sum, leave it out of the record. If the article compares with a number that it does not give,
say so in the check.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
jobs-now:
  quote: The works employ 1,640 people
  statement: The works employ 1,640 people.
  attribution: ministry
  figures: [{ value: 1640, unit: people, printed: "1,640" }]
jobs-then:
  quote: Last year it was 1,500
  statement: Last year the works employed 1,500 people.
  attribution: ministry
  figures: [{ value: 1500, unit: people, printed: "1,500" }]
growth:
  quote: That is 9 percent more
  statement: The works employ 9 percent more people than last year.
  attribution: ministry
  figures: [{ value: 9, unit: percent, printed: 9 percent, derived: 1640 / 1500 - 1, claims: [jobs-now, jobs-then] }]
`,
    },
    failing: {
      claims: `
jobs-now:
  quote: The works employ 1,640 people
  statement: The works employ 1,640 people.
  attribution: ministry
  figures: [{ value: 1640, unit: people, printed: "1,640" }]
jobs-then:
  quote: Last year it was 1,500
  statement: Last year the works employed 1,500 people.
  attribution: ministry
  figures: [{ value: 1500, unit: people, printed: "1,500" }]
growth:
  quote: That is 7 percent more
  statement: The works employ 7 percent more people than last year.
  attribution: ministry
  figures: [{ value: 7, unit: percent, printed: 7 percent, derived: "[jobs-now] / [jobs-then] - 1", claims: [jobs-now, jobs-then] }]
`,
    },
  },
  desk: (desk, context) => {
    for (const entry of desk.claims.values()) {
      if (entry.claim.withdrawn) continue;
      for (const [index, figure] of (entry.claim.figures ?? []).entries())
        checkSum(entry, figure, index, desk, context);
    }
  },
});

function checkSum(entry: ClaimEntry, figure: Figure, index: number, desk: Desk, { report }: Context): void {
  if (figure.derived === undefined) return;
  const location = inClaim(entry, "figures", index, "derived");
  const parsed = parseSum(figure.derived);
  if (!parsed.ok) {
    report(location, `The sum cannot be read: ${parsed.message}`);
    return;
  }
  const { sum } = parsed;
  const named = (figure.claims ?? []).map((reference) => claimAt(reference, entry, desk));
  const referred = references(sum).map((reference) => ({
    reference,
    claim: claimAt(reference.claim, entry, desk),
  }));
  // A claim that does not exist is reported as an unknown reference; figures that cannot be used, as such.
  if (referred.some(({ claim }) => !claim) || named.includes(undefined)) return;
  if ([...named, ...referred.map(({ claim }) => claim)].some(hasUnreadFigures)) return;

  const useless = referred.flatMap(({ reference }) => whyUseless(reference, entry, desk));
  if (useless.length > 0) {
    report(location, `The sum cannot be worked out: ${useless.join("; ")}.`);
    return;
  }
  const figures = named.flatMap((claim) => claim?.claim.figures ?? []);
  const strangers =
    named.length === 0 ? [] : literals(sum).filter((number) => !isAccountedFor(number, figures));
  if (strangers.length > 0) {
    report(
      location,
      `${strangers.join(" and ")} ${strangers.length === 1 ? "is not a figure" : "are not figures"} of ${figure.claims?.join(" or ")}. ` +
        "Take the numbers in the sum from the claims it names.",
    );
  }
  const used = [
    ...referred.map(({ reference }) => figureAt(reference, entry, desk)),
    ...figures.filter(({ value }) => typeof value === "number" && literals(sum).includes(value)),
  ];
  const inPercent = literals(sum).includes(100) || used.some((one) => isPercent(one?.unit));
  const printed = printedBy(figure, entry);
  const scale = isPercent(printed.unit) && !inPercent ? 100 : 1;
  const result = evaluate(sum, (reference) => numberOf(reference, entry, desk)) * scale;
  if (Number.isFinite(result)) {
    // "40 percent of 1.5 million" may be written with 40 or with what it is of one.
    const outcomes = [1, 0.01].map((percent) =>
      evaluateInterval(sum, (leaf) => spannedBy(leaf, named, entry, desk, percent)),
    );
    if (outcomes.some((spanned) => comesOut(spanned, printed, figure, entry))) return;
  }
  const expression = withNumbers(figure.derived, sum, entry, desk);
  report(
    location,
    `The sum does not match: ${expression} ${shown(result, printed)}, but the article prints "${figure.printed}". Check the numbers and what the article compares.`,
    { related: sourcesOf(sum, figure, entry, desk) },
  );
}

function hasUnreadFigures(claim: ClaimEntry | undefined): boolean {
  return claim !== undefined && isUnread(claim.record, [...claim.path, "figures"]);
}

function claimAt(reference: string, entry: ClaimEntry, desk: Desk): ClaimEntry | undefined {
  return desk.claims.get(fullAddress(reference, entry.record.name));
}

function figureAt({ claim, figure }: Reference, entry: ClaimEntry, desk: Desk): Figure | undefined {
  return claimAt(claim, entry, desk)?.claim.figures?.[figure - 1];
}

function numberOf(reference: Reference, entry: ClaimEntry, desk: Desk): number {
  const value = figureAt(reference, entry, desk)?.value;
  return typeof value === "number" ? value : Number.NaN;
}

/** Why a sum cannot take the figure that it refers to. */
function whyUseless(reference: Reference, entry: ClaimEntry, desk: Desk): readonly string[] {
  const value = figureAt(reference, entry, desk)?.value;
  if (typeof value === "number") return [];
  const { claim, figure } = reference;
  if (value !== undefined) return [`the figure of ${claim} is a range, but a sum needs single numbers`];
  const count = claimAt(claim, entry, desk)?.claim.figures?.length ?? 0;
  return [
    count === 0 ? `${claim} has no figure` : `${claim} has no figure number ${figure}, but only ${count}`,
  ];
}

/**
 * Whether a number of a sum is one of the figures that it takes its numbers from, or one with which sums are done:
 * small ones (an average of three, a tenth), the lengths of days, weeks and years, powers of ten.
 */
function isAccountedFor(number: number, figures: readonly Figure[]): boolean {
  const isTool =
    (Number.isInteger(number) && number <= 12) || TOOLS.has(number) || Number.isInteger(Math.log10(number));
  return isTool || figures.some(({ value }) => value === number);
}

const TOOLS: ReadonlySet<number> = new Set([0.5, 24, 30, 52, 60, 365, 366]);

function isPercent(unit: string | undefined): boolean {
  return unit !== undefined && /^(?:percent|per cent|%)/i.test(unit);
}

/** What the figure prints; where that cannot be read, what it is recorded to be, as exactly as it is written. */
function printedBy(figure: Figure, entry: ClaimEntry): PrintedNumber {
  const read = printedNumber(entry, figure);
  if (read) return read;
  const { from, to } = rangeOf(figure);
  const { unit } = figure;
  const step = 10 ** -(String(from).split(".")[1]?.length ?? 0);
  return { start: 0, end: 0, low: from, high: to, step, ...(unit !== undefined && { unit }), kind: "number" };
}

/**
 * What a number of a sum may be before it was rounded to what its own claim prints.
 *
 * @param percent what one percent is in the sum
 */
function spannedBy(
  leaf: Leaf,
  named: readonly (ClaimEntry | undefined)[],
  entry: ClaimEntry,
  desk: Desk,
  percent: number,
): Interval {
  const printedIn = (claim: ClaimEntry, figure: Figure) =>
    times(
      recordedInterval(claim, figure, BEGUN_WITH),
      isPercent(figure.unit ?? printedNumber(claim, figure)?.unit) ? percent : 1,
    );
  if (leaf.kind === "reference") {
    const [claim, figure] = [claimAt(leaf.claim, entry, desk), figureAt(leaf, entry, desk)];
    return claim && figure ? printedIn(claim, figure) : exactly(Number.NaN);
  }
  for (const claim of named) {
    const figure = claim?.claim.figures?.find(({ value }) => value === leaf.value);
    if (claim && figure) return printedIn(claim, figure);
  }
  return isAccountedFor(leaf.value, []) ? exactly(leaf.value) : asWritten(leaf.value, BEGUN_WITH);
}

/** Whether what a sum may come to holds what is printed, at the precision that it is printed with. */
function comesOut(spanned: Interval, printed: PrintedNumber, figure: Figure, entry: ClaimEntry): boolean {
  const scales = isPercent(printed.unit) ? [1, 100] : printed.kind === "fraction" ? [1, 0.01] : [1];
  // A fall of 5 percent comes out as -5; two decades as 20 years.
  const signs = speaksOfLess(quoteNumbers(entry).words) || rangeOf(figure).from < 0 ? [1, -1] : [1];
  const results = scales.flatMap((scale) => signs.map((sign) => times(spanned, scale * sign)));
  // A value that is not what is printed is figure/not-in-quote's to report.
  return [beforeRounding(printed, COMPARED), recordedInterval(entry, figure, COMPARED)].some((interval) =>
    results.some((result) => overlap(result, interval)),
  );
}

/** A result with one place more than is printed: enough to see why it does not come out. */
function shown(result: number, printed: PrintedNumber): string {
  if (!Number.isFinite(result)) return "divides by zero";
  const places = printed.step > 0 ? 1 - Math.floor(Math.log10(printed.step)) : 4;
  return `= ${Number(result.toFixed(Math.min(Math.max(places, 0), 10)))}${isPercent(printed.unit) ? " %" : ""}`;
}

/** The sum as it is written, with the numbers that its references stand for. */
function withNumbers(derived: string, sum: Sum, entry: ClaimEntry, desk: Desk): string {
  return references(sum)
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, at) => text.slice(0, at.start) + numberOf(at, entry, desk) + text.slice(at.end), derived);
}

/** The claims that the numbers of the sum come from. */
function sourcesOf(sum: Sum, figure: Figure, entry: ClaimEntry, desk: Desk): NonNullable<Details["related"]> {
  const named = [...references(sum).map(({ claim }) => claim), ...(figure.claims ?? [])];
  const addresses = new Set(named.map((reference) => fullAddress(reference, entry.record.name)));
  return [...addresses].flatMap((address) => {
    const source = desk.claims.get(address);
    return source?.claim.figures
      ? [{ ...inClaim(source, "figures", 0, "printed"), message: `a number in the sum: ${source.id}` }]
      : [];
  });
}
