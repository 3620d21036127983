import { isInPassing } from "../../language/en/numbers/in-passing.ts";
import type { PrintedNumber } from "../../language/en/numbers/numbers.ts";
import { quotePath } from "../../model/claim.ts";
import { isEnglish } from "../../model/language.ts";
import { defineRule, inClaim } from "../define.ts";
import { quoteNumbers } from "../shared/quote-numbers.ts";

/*
 * The numbers are those that English prints. In other languages a date could not be told from an amount.
 */

/** Dates, times, scores, names and places in a row are not amounts that could be compared or added up. */
const AMOUNTS: ReadonlySet<PrintedNumber["kind"]> = new Set(["number", "fraction", "range", "indefinite"]);

export default defineRule({
  id: "figure/unrecorded",
  severity: "note",
  asksFor: ["kind", "figures"],
  summary: "A number in the quote of a fact that is not recorded as a figure.",
  why: `A number that is not recorded cannot be compared with what other articles say, or used in a sum. Record it, or turn the
rule off if your desk does not work with figures.`,
  guideline: "editorial logic",
  examples: {
    passing: {
      claims: `
jobs:
  quote: The works will bring 300 jobs by 2025
  statement: The works will bring 300 jobs by 2025.
  attribution: ministry
  figures: [{ value: 300, unit: jobs, printed: "300" }]
`,
    },
    failing: {
      claims: `
jobs:
  quote: The works will bring 300 jobs by 2025
  statement: The works will bring 300 jobs by 2025.
  attribution: ministry
`,
    },
  },
  claim: (entry, { report }) => {
    const { kind = "fact" } = entry.claim;
    if (kind !== "fact" || !isEnglish(entry.record.article?.language)) return;
    const { words, places, hasOthers, numbers } = quoteNumbers(entry);
    if (!hasOthers) return;
    const recorded = places.flat();
    for (const number of numbers()) {
      const isRecorded = recorded.some(({ start, end }) => start < number.end && end > number.start);
      if (isRecorded || !AMOUNTS.has(number.kind) || isInPassing(words, number)) continue;
      const printed = words.slice(number.start, number.end);
      report(
        inClaim(entry, ...quotePath(entry.claim)),
        `"${printed}" is not recorded as a figure. Add it so that it can be compared: figures: [{ value: …, printed: "${printed}" }].`,
      );
    }
  },
});
