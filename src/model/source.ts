import * as z from "zod";
import { UNDISCLOSED } from "./address.ts";
import { field } from "./field.ts";
import type { Immutable } from "./immutable.ts";
import { number, oneOf, sourceReference, text } from "./scalars.ts";
import { SOURCE_KINDS } from "./source-kinds.ts";

/** Who or what information comes from. An unnamed source is described and never named: git never forgets. */
export const sourceSchema = z
  .strictObject({
    name: field("name", text)
      .optional()
      .describe(
        "The source's name, as it should be printed. Never name an unnamed source: write described-as.",
      ),
    kind: oneOf(...SOURCE_KINDS).describe(
      "What the source is: a person, a government body, another organisation, a news outlet or agency, a document or dataset, or an unnamed source.",
    ),
    of: sourceReference
      .optional()
      .describe("The source that this one belongs to or speaks for, such as a ministry for its spokesman."),
    "described-as": field("description", text)
      .optional()
      .describe('How an unnamed source is described in print: "an official close to the ministry".'),
    count: z
      .union([number, field("code", z.literal(UNDISCLOSED))])
      .optional()
      .describe(
        'How many people an unnamed source in the plural ("officials") stands for; "undisclosed" if the article does not say.',
      ),
  })
  .superRefine((source, context) => {
    const unnamed = source.kind === "unnamed";
    if (unnamed && source["described-as"] === undefined) {
      context.addIssue({
        code: "custom",
        path: ["described-as"],
        message: "is missing: describe an unnamed source as the article does.",
      });
    }
    if (!unnamed && source.name === undefined) {
      context.addIssue({
        code: "custom",
        path: ["name"],
        message: "is missing: every source needs a name, except an unnamed one.",
      });
    }
  })
  .meta({ id: "source", description: "Who or what information comes from." });

export type Source = Immutable<z.output<typeof sourceSchema>>;
