import type { ClaimEntry, Desk } from "../../desk/desk.ts";
import { fullAddress } from "../../model/address.ts";
import type { Figure } from "../../model/figure.ts";
import { normaliseQuote } from "../../text/normalise.ts";
import { type PrintedNumber, readNumber } from "../../text/numbers/numbers.ts";
import { evaluate, literals, parseSum, references, type Sum } from "../../text/sum.ts";
import { type Context, type Details, defineRule, inClaim } from "../define.ts";

export default defineRule({
  id: "figure/sum",
  severity: "error",
  summary: "A derived figure whose sum does not come out at the precision that is printed.",
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
  quote: That is 8 percent more
  statement: The works employ 8 percent more people than last year.
  attribution: ministry
  figures: [{ value: 8, unit: percent, printed: 8 percent, derived: "[jobs-now] / [jobs-then] - 1", claims: [jobs-now, jobs-then] }]
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
  const strangers = unsupported(sum, figure, entry, desk);
  if (strangers.length > 0) {
    report(
      location,
      `${strangers.join(" and ")} ${strangers.length === 1 ? "is" : "are"} not a figure of ${figure.claims?.join(" or ")}. ` +
        "Take the numbers of the sum from the claims that it names.",
    );
  }
  const result = evaluate(sum, (reference) => numberOf(reference, entry, desk));
  // A claim that does not exist is reported as an unknown reference, a printed figure that cannot be read as such.
  if (
    Number.isNaN(result) &&
    references(sum).some((reference) => Number.isNaN(numberOf(reference, entry, desk)))
  )
    return;
  const printed = readNumber(normaliseQuote(figure.printed));
  if (!printed || comesOut(result, printed)) return;
  const expression = withNumbers(figure.derived, sum, entry, desk);
  report(
    location,
    `The sum does not come out: ${expression} = ${shown(result, printed)}, printed "${figure.printed}". Check the numbers, and what the article compares.`,
    {
      related: sourcesOf(sum, figure, entry, desk),
    },
  );
}

/** The numbers of a sum that the claims named beside it do not have; 1 and 100 turn ratios into shares and back. */
function unsupported(sum: Sum, figure: Figure, entry: ClaimEntry, desk: Desk): readonly number[] {
  const claims = figure.claims?.map((reference) =>
    desk.claims.get(fullAddress(reference, entry.record.name)),
  );
  if (!claims || claims.includes(undefined)) return [];
  const values = new Set(claims.flatMap((named) => named?.claim.figures?.map(({ value }) => value) ?? []));
  return literals(sum).filter((number) => !values.has(number) && number !== 1 && number !== 100);
}

type Reference = ReturnType<typeof references>[number];

function numberOf(reference: Reference, entry: ClaimEntry, desk: Desk): number {
  const named = desk.claims.get(fullAddress(reference.claim, entry.record.name));
  const value = named?.claim.figures?.[reference.figure - 1]?.value;
  return typeof value === "number" ? value : Number.NaN;
}

/** Whether a result is what is printed, at the precision that it is printed with. */
function comesOut(result: number, printed: PrintedNumber): boolean {
  if (!Number.isFinite(result)) return false;
  const scaled = isShare(printed) ? result * 100 : result;
  // A number halfway between two printed ones may be rounded either way; the sum itself is not exact.
  const half = printed.step / 2 + Math.abs(scaled) * 1e-9;
  return scaled >= printed.low - half && scaled <= printed.high + half;
}

function isShare({ unit }: PrintedNumber): boolean {
  return unit === "percent" || unit === "percentage points";
}

/** A result with one place more than is printed: enough to see why it does not come out. */
function shown(result: number, printed: PrintedNumber): string {
  if (!Number.isFinite(result)) return "a division by zero";
  const scaled = isShare(printed) ? result * 100 : result;
  const places = printed.step > 0 ? 1 - Math.floor(Math.log10(printed.step)) : 4;
  return `${Number(scaled.toFixed(Math.min(Math.max(places, 0), 10)))}${isShare(printed) ? " %" : ""}`;
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
      ? [{ ...inClaim(source, "figures", 0, "printed"), message: `a number of the sum: ${source.id}` }]
      : [];
  });
}
