import * as z from "zod";
import { field } from "./field.ts";
import type { Immutable } from "./immutable.ts";
import { date, flag, freeText, oneOf, passage, sourceReference, text, url } from "./scalars.ts";

export const evidenceSchema = z
  .strictObject({
    kind: oneOf("document", "interview", "dataset", "broadcast", "post", "article").describe(
      "What was found: a document, an interview, a dataset, a broadcast, a post or an article.",
    ),
    source: sourceReference.optional().describe("Whose it is: a source id."),
    url: url.optional().describe("Its address."),
    archived: url.optional().describe("The address of an archived copy."),
    file: field("file", text)
      .optional()
      .describe(
        "A copy that the desk keeps: the file's path, relative to the desk folder, such as evidence/decree.txt.",
      ),
    sha256: field(
      "code",
      z.string().regex(/^[0-9a-f]{64}$/i, {
        error: "is not a SHA-256: write its 64 digits (0-9, a-f), as sha256sum prints them.",
      }),
    )
      .optional()
      .describe("The saved file's SHA-256, so that a change is noticed."),
    accessed: date.optional().describe("When it was looked at (EDTF)."),
    locator: freeText
      .meta({ type: ["string", "number"] })
      .optional()
      .describe("Where in it: a page, paragraph, row or timestamp."),
    quote: passage.optional().describe("The passage, verbatim."),
    shows: oneOf("supports", "contradicts", "said", "context").describe(
      "Whether it shows that the claim is true (supports) or not (contradicts), only that the source said it (said), or is context.",
    ),
    root: sourceReference
      .optional()
      .describe(
        'Its own source, if it reports someone else: a source id, or "undisclosed" if it does not say.',
      ),
    primary: flag.optional().describe("true for a primary source, false for one that reports someone else."),
  })
  .meta({ id: "evidence", description: "What the desk found when it checked the claim." });

export type Evidence = Immutable<z.output<typeof evidenceSchema>>;
