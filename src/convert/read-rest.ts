import * as z from "zod";
import { articleSchema } from "../model/article.ts";
import { loggedClaimSchema } from "../model/claim.ts";
import { id } from "../model/scalars.ts";
import { sourceSchema } from "../model/source.ts";
import { writtenNumber } from "../model/written-number.ts";

const restSchema = z.strictObject({
  claim: loggedClaimSchema.partial().optional(),
  article: articleSchema.optional(),
  sources: z.record(id, sourceSchema).optional(),
});

/** What the last column of an exported table says. */
export type ReadRest = z.output<typeof restSchema>;

/** Reads the last column of an exported table, or says why it cannot be read, as the end of a sentence. */
export function readRest(cell: string): ReadRest | { readonly problem: string } {
  if (cell.trim() === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(cell);
  } catch {
    return { problem: "is cut off or was changed, and cannot be read" };
  }
  const { data, error } = restSchema.safeParse(asWritten(value));
  if (!error) return data;
  const [issue] = error.issues;
  return { problem: `cannot be read: ${[issue?.path.join("."), issue?.message].filter(Boolean).join(": ")}` };
}

/** Plain data as a record's file has it: the model reads every value as the characters that stand for it. */
export function asWritten(value: unknown): unknown {
  if (typeof value === "number") return writtenNumber(value);
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asWritten(inner)]));
}
