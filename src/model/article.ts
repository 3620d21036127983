import * as z from "zod";
import type { Immutable } from "./immutable.ts";
import { date, id, language, text } from "./scalars.ts";

export const articleSchema = z
  .strictObject({
    title: text.describe("The headline."),
    publisher: id.describe("Who published it, or whose draft it is: a source's id."),
    url: text.optional().describe("Its address."),
    published: date
      .optional()
      .describe(
        "When it was published (EDTF): 2023-04-11, 2023-04, 2023-04~, 2023?. May be left out for a draft.",
      ),
    language: language.describe("The language it is written in (BCP 47): en."),
    mode: z
      .enum(["external", "in-house"])
      .describe(
        "external: another outlet's published story. in-house: our own draft, with known ground rules.",
      ),
  })
  .superRefine((article, context) => {
    if (article.mode === "external" && article.published === undefined) {
      context.addIssue({
        code: "custom",
        path: ["published"],
        message: "is missing: say when the article was published, as nearly as you know (2023-04~, 2023?).",
      });
    }
  })
  .meta({ id: "article", description: "The text whose claims are logged." });

export type Article = Immutable<z.output<typeof articleSchema>>;
