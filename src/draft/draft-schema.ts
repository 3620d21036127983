import * as z from "zod";
import type { ReadDraft } from "./read-draft.ts";

/** Goes up when a program that reads a draft would have to be changed. */
const DRAFT_VERSION = 1;

const offset = z.int().min(0);
const span = z.tuple([offset, offset]).meta({
  id: "span",
  description: "Start and end, in UTF-16 code units of the text as given; the end is excluded.",
});
const share = z.number().min(0).max(1);
const number = z.union([z.number(), z.strictObject({ from: z.number(), to: z.number() })]);

const relation = z
  .strictObject({
    source: z.array(span).describe("Who is credited, as the text calls them; empty if it does not say."),
    cue: z.array(span).describe("The words that credit them; empty if there are none."),
    content: z
      .array(span)
      .describe("What is said; a quotation in pieces has several spans, each with its marks."),
    resolved: z
      .string()
      .optional()
      .describe("Who is meant, if the text calls them by a pronoun, a surname or a role."),
    form: z.enum(["direct", "indirect", "mixed"]),
    confidence: share.describe("How likely it is that a reader would mark it."),
    rule: z.string().describe("The pattern that found it."),
    figures: z
      .array(z.strictObject({ value: number, unit: z.string().optional(), printed: z.string() }))
      .describe("The numbers in the content, as a record has them."),
    dates: z
      .array(z.strictObject({ printed: z.string(), date: z.string().describe("EDTF."), at: span }))
      .describe("The dates in the content; relative ones are counted from the article's date."),
  })
  .meta({ id: "relation", description: "A statement that the text attributes." });

const draftSchema = z
  .strictObject({
    version: z.literal(DRAFT_VERSION),
    relations: z.array(relation).describe("In the order of the text."),
    links: z
      .array(
        z.strictObject({
          from: z.int().min(0).describe("The relation that answers: its place in the list, from 0."),
          to: z.int().min(0).describe("The relation that it answers."),
          is: z.enum(["denies", "confirms"]),
        }),
      )
      .describe("Relations that answer another one: “rejected these claims”."),
    statements: z
      .array(
        z.strictObject({
          at: span,
          score: share,
          reasons: z.array(z.string()).describe("What makes it worth a check."),
        }),
      )
      .describe("What the article says in its own voice and is worth a check, the most worthy first."),
    notice: z.string().optional().describe("What was not read, and why."),
    text: z
      .string()
      .optional()
      .describe(
        "The text that the offsets count in, if it was taken out of a document (HTML, Markdown, Word).",
      ),
  })
  .meta({
    title: "onrecord draft --json",
    description: "What a text says by whom: proposals for claims, which nobody has reviewed.",
  });

/** The JSON Schema (draft 2020-12) of a draft in JSON. */
export function draftJsonSchema(): object {
  return z.toJSONSchema(draftSchema);
}

/**
 * A draft as programs get it.
 *
 * @param text what the offsets count in, where whoever asks does not have it
 */
export function draftJson(
  { relations, links, statements, notice }: ReadDraft,
  text: string | undefined,
): z.output<typeof draftSchema> {
  return {
    version: DRAFT_VERSION,
    relations: relations.map(
      ({ source, cue, content, resolved, form, confidence, rule, figures, dates }) => ({
        source: source.map(pair),
        cue: cue.map(pair),
        content: content.map(pair),
        ...(resolved !== undefined && { resolved }),
        form,
        confidence,
        rule,
        figures: figures.map((figure) => ({ ...figure })),
        dates: dates.map(({ printed, date, ...at }) => ({ printed, date, at: pair(at) })),
      }),
    ),
    links: links.map(({ from, to, is }) => ({ from, to, is })),
    statements: statements.map(({ score, reasons, ...at }) => ({
      at: pair(at),
      score,
      reasons: [...reasons],
    })),
    ...(notice !== undefined && { notice }),
    ...(text !== undefined && { text }),
  };
}

function pair({ start, end }: { readonly start: number; readonly end: number }): [number, number] {
  return [start, end];
}
