import * as z from "zod";
import { ID } from "./address.ts";
import { isDate } from "./date.ts";
import { field } from "./field.ts";
import { isLanguageTag, tagMeantBy } from "./language-tag.ts";
import { shownValue } from "./shown-value.ts";

/*
 * A record's values arrive as the characters that stand in the file: YAML's guesses (`0755` is 493, `1e3` is
 * 1000, `no` is false) are never taken. The schema alone says what is a number or a yes/no.
 */

const EXAMPLES = "2023-04-11, 2023-04, 2023-04~ (approximate) or 2023? (uncertain)";

/** Words: anything that is not blank. */
export const text: z.ZodString = z
  .string()
  .regex(/\S/, { error: "is blank. Write a value, or leave the line out." });

/** An id: `bloomberg-400k`. */
export const id: z.ZodString = z.string().regex(ID, {
  error: (issue) =>
    `${shownValue(issue.input)} is not an id: use small letters, digits and single hyphens, with at least one letter.`,
});

/** A reference to a source: its id. */
export const sourceReference: z.ZodString = field("source", id);

/** A reference to a claim: its id in its own file, or `article/claim`. */
export const claimReference: z.ZodString = field(
  "claim",
  z.string().regex(/^(?:[a-z0-9-]+\/)?[a-z0-9-]+$/, {
    error: "is not a claim's address: write its id, or article/claim for one in another file.",
  }),
);

/** Words of the article. */
export const words: z.ZodString = field("words", text);

/** Words of somebody else that the desk has copied. */
export const passage: z.ZodString = field("passage", text);

/** Free text of the desk. */
export const freeText: z.ZodString = field("text", text);

/** Who of the desk did something: initials or a name. */
export const signature: z.ZodString = field("signature", text);

/** An address on the web. */
export const url: z.ZodString = field("url", text);

/** One word of a list that is kept elsewhere: a verdict, a rule's id. */
export const code: z.ZodString = field("code", text);

/** A date in EDTF, level 1: `2023-04-11`, `2023-04~`. */
export const date: z.ZodString = field(
  "date",
  z
    .string()
    .refine(isDate, {
      error: (issue) => `${shownValue(issue.input)} is not an EDTF date. Write ${EXAMPLES}.`,
    })
    .meta({ type: ["string", "number"] }),
);

/** A language tag of BCP 47: `en`, `ru`, `pt-BR`. */
export const language: z.ZodString = field(
  "code",
  z.string().superRefine((written, context) => {
    if (isLanguageTag(written)) return;
    const meant = tagMeantBy(written);
    context.addIssue({
      code: "custom",
      message: `${shownValue(written)} is not a language tag (BCP 47). Write ${meant ?? "en, ru or pt-BR"}.`,
      params: { meant },
    });
  }),
);

/** A number written out in plain digits, so that it reads the same to everybody. */
export const number: z.ZodType<number, string> = field(
  "code",
  z
    .string()
    .regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, {
      error: (issue) =>
        `${shownValue(issue.input)} is not a plain number: write digits without separators, exponent or leading zeros, for example 400000 or 9.3.`,
    })
    .transform(Number)
    .meta({ type: "number" }),
);

/** Yes or no, written `true` or `false`. */
export const flag: z.ZodType<boolean, string> = field(
  "code",
  z
    .enum(["true", "false"], { error: 'is neither "true" nor "false".' })
    .transform((word) => word === "true")
    .meta({ type: "boolean" }),
);

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(
  ...options: Words
): z.ZodEnum<{ [Word in Words[number]]: Word }> {
  return field("code", z.enum(options)) as z.ZodEnum<{ [Word in Words[number]]: Word }>;
}

/** For JSON Schemas: the model reads every value as text; an editor knows numbers and yes/no by their YAML type. */
export function plainScalars({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.type === "number") delete jsonSchema.pattern;
  if (jsonSchema.type === "boolean") delete jsonSchema.enum;
}
