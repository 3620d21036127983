import * as z from "zod";
import { articleSchema } from "./article.ts";
import { claimSchema } from "./claim.ts";
import { id, plainScalars } from "./scalars.ts";
import { sourceSchema } from "./source.ts";

/** A record file: an article with its sources and claims, or sources alone that many articles use. */
export const recordSchema = z
  .strictObject({
    article: articleSchema.optional().describe("The article that the claims come from."),
    sources: z.record(id, sourceSchema).optional().describe("Sources by id. Ids must be unique in the desk."),
    claims: z
      .record(id, claimSchema)
      .optional()
      .describe("Claims by id, in the order of the article. Ids must be unique in their file."),
  })
  .meta({
    title: "onrecord record",
    description: "The claims that an article quotes, with their attributions.",
  });

/**
 * The JSON Schema (draft 7, which YAML language servers know best) of a record file, for editors to complete and
 * explain fields. It describes what a person writes; `onrecord check` is stricter.
 */
export function recordJsonSchema(): object {
  return z.toJSONSchema(recordSchema, { io: "input", target: "draft-7", override: plainScalars });
}
