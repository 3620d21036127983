import * as z from "zod";
import { field } from "./field.ts";
import type { Immutable } from "./immutable.ts";
import { claimReference, freeText, number, text, words } from "./scalars.ts";

export const figureSchema = z
  .strictObject({
    value: z
      .union([
        number,
        z.strictObject({ from: number.describe("Lower bound."), to: number.describe("Upper bound.") }),
      ])
      .describe('The number that is printed, or { from, to } for a range such as "tens of thousands".'),
    unit: freeText.optional().describe("What is counted or measured: men, percent, GBP."),
    printed: words
      .meta({ type: ["string", "number"] })
      .describe('The figure as the quote prints it: "400,000", "about 8 percent".'),
    about: freeText
      .optional()
      .describe(
        "What the figure measures, in words shared by every claim about the same thing: spring-draft-2023-size.",
      ),
    derived: field("sum", text)
      .meta({ type: ["string", "number"] })
      .optional()
      .describe(
        'The sum that gives the figure: "147000 / 134500 - 1", or with claims in brackets to use their figures: "[draft-2023] / [draft-2022] - 1".',
      ),
    claims: z
      .array(claimReference)
      .min(1)
      .optional()
      .describe("The claims that the numbers in the sum come from."),
  })
  .meta({ id: "figure", description: "A number in the quote, in a form that can be compared and added up." });

export type Figure = Immutable<z.output<typeof figureSchema>>;

/** A figure's value as the range it covers; a single number is a range of one. */
export function rangeOf(figure: Pick<Figure, "value">): { readonly from: number; readonly to: number } {
  return typeof figure.value === "number" ? { from: figure.value, to: figure.value } : figure.value;
}
