import * as z from "zod";
import type { Immutable } from "./immutable.ts";
import { date, language, oneOf, sourceReference, url, words } from "./scalars.ts";

/** Whose text it is: an outside fact-checker cannot know another newsroom's ground rules. */
export const mode: z.ZodEnum<{ external: "external"; "in-house": "in-house" }> = oneOf(
  "external",
  "in-house",
);
export type Mode = z.output<typeof mode>;

export const MODES_MEAN: string =
  "external: another outlet's published story. in-house: our own draft, with known ground rules.";

export const articleSchema = z
  .strictObject({
    title: words.describe("The headline."),
    publisher: sourceReference.describe("Who published it, or whose draft it is: a source's id."),
    url: url.optional().describe("Its address."),
    published: date
      .optional()
      .describe("When it was published (EDTF): 2023-04-11, 2023-04, 2023-04~, 2023?. Optional for a draft."),
    language: language.describe("The language it is written in (BCP 47): en."),
    mode: mode.optional().describe(`${MODES_MEAN} If left out: the desk's own mode, or external.`),
  })
  .meta({ id: "article", description: "The text whose claims are logged." });

export type Article = Immutable<z.output<typeof articleSchema>>;
