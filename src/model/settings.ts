import * as z from "zod";
import type { Immutable } from "./immutable.ts";
import { text } from "./scalars.ts";

/** What `onrecord.yaml` may say. */
export const settingsSchema = z
  .strictObject({
    name: text.optional().describe("The desk's name, for reports."),
    verdicts: z
      .array(
        z.strictObject({
          name: text.describe("The verdict, as written in a record."),
          meaning: text.describe("What it says to a reader."),
        }),
      )
      .min(1)
      .optional()
      .describe("The desk's scale of verdicts, from the best to the worst."),
  })
  .meta({ title: "onrecord settings", description: "The settings of a desk." });

export type Settings = Immutable<z.output<typeof settingsSchema>>;
