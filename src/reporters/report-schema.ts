import * as z from "zod";

/** Goes up when a program that reads the report would have to be changed. */
export const REPORT_VERSION = 1;

const count = z.int().min(0);

const position = z
  .strictObject({
    offset: count.describe("UTF-16 code units from the beginning of the file."),
    line: z.int().min(1).describe("From 1."),
    column: z.int().min(1).describe("From 1, in UTF-16 code units."),
  })
  .meta({ id: "position" });

const range = z.strictObject({ start: position, end: position.describe("Excluded.") }).meta({ id: "range" });

const file = z.string().describe('Path from the desk folder, with "/" between folders.');

const finding = z
  .strictObject({
    rule: z.string().describe("The rule that found it: group/name."),
    severity: z.enum(["error", "warning", "note"]),
    message: z.string().describe("What is wrong and what to do."),
    file,
    range,
    path: z
      .array(z.union([z.string(), count]))
      .optional()
      .describe("The path to the value in the file: keys, and list indexes from 0."),
    claim: z.string().optional().describe("The address of the claim: article/claim."),
    also: z.array(z.string()).optional().describe("Other claims that it says the same of, by address."),
    related: z
      .array(z.strictObject({ message: z.string(), file, range }))
      .describe("Other places that it concerns."),
    suggestions: z
      .array(
        z.strictObject({
          message: z.string(),
          safe: z.boolean().describe("Whether the edits are sure not to change what the record says."),
          edits: z.array(z.strictObject({ file, range, text: z.string() })),
        }),
      )
      .describe("Edits that would fix it."),
    compare: z
      .strictObject({ recorded: z.string(), printed: z.string() })
      .optional()
      .describe("The words in the record and the words in the text, both normalised."),
    conceals: z
      .literal(true)
      .optional()
      .describe("The words at this place may say who a confidential source is, and must not be shown."),
    waiver: z
      .strictObject({ by: z.string(), on: z.string(), reason: z.string() })
      .optional()
      .describe("Who decided that the rule does not apply to the claim. Such a finding does not count."),
    known: z
      .literal(true)
      .optional()
      .describe("Whether it is in the desk's baseline. Such a finding does not count."),
    fingerprint: z
      .string()
      .optional()
      .describe("Stays the same if the claim is moved or the file is laid out differently."),
  })
  .meta({ id: "finding" });

const reportSchema = z
  .strictObject({
    version: z.literal(REPORT_VERSION),
    desk: z.string().optional().describe("The desk's name."),
    totals: z.strictObject({
      articles: count,
      claims: count.describe("Without withdrawn claims."),
      withdrawn: count,
      drafts: count.describe("Proposed claims that nobody has reviewed; not among the claims."),
      quotes: z.strictObject({
        verified: count.describe("Found exactly once in the available text."),
        unchanged: count.describe("The text is not available; unchanged since the lock was written."),
        unverified: count.describe("Neither."),
      }),
      notInLock: count.describe("Verified quotes that do not match the lock."),
      checks: z
        .strictObject({
          facts: count.describe("Facts and predictions that the articles print."),
          left: count.describe("Those whose check is not finished."),
          attribution: count.describe("Those for which it was checked that the source said it."),
          statement: count.describe("Those for which it was checked that it is true."),
        })
        .describe("How far the desk has got with checking."),
      findings: z
        .strictObject({ error: count, warning: count, note: count })
        .describe("Without those that are waived or in the baseline."),
      todo: count.describe("Notes among them that are nothing but work that is left."),
      waived: count,
      known: count.describe("Findings in the baseline."),
    }),
    findings: z.array(finding),
    milliseconds: z.number().min(0).describe("How long reading and checking took."),
  })
  .meta({ title: "onrecord check --format json", description: "The result of a check." });

/** The JSON Schema (draft 2020-12) of the JSON report. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema);
}
