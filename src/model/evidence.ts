import * as z from "zod";
import { date, flag, id, text } from "./scalars.ts";

export const evidenceSchema = z
  .strictObject({
    kind: z
      .enum(["document", "interview", "dataset", "broadcast", "post", "article"])
      .describe("What was found: a document, an interview, a dataset, a broadcast, a post or an article."),
    source: id.optional().describe("Whose it is: a source's id."),
    url: text.optional().describe("Its address."),
    archived: text.optional().describe("The address of an archived copy."),
    accessed: date.optional().describe("When it was looked at (EDTF)."),
    locator: text
      .meta({ type: ["string", "number"] })
      .optional()
      .describe("Where in it: a page, paragraph, row or timestamp."),
    quote: text.optional().describe("The passage, verbatim."),
    shows: z
      .enum(["supports", "contradicts", "context"])
      .describe("Whether it supports the claim, contradicts it, or is context."),
    primary: flag.optional().describe("true for a primary source, false for one that reports another."),
  })
  .meta({ id: "evidence", description: "What the desk found when it checked the claim." });
