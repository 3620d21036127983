import * as z from "zod";
import { attributionSchema } from "./attribution.ts";
import { evidenceSchema } from "./evidence.ts";
import { figureSchema } from "./figure.ts";
import type { Immutable } from "./immutable.ts";
import {
  claimReference,
  code,
  date,
  flag,
  freeText,
  language,
  oneOf,
  passage,
  signature,
  sourceReference,
  words,
} from "./scalars.ts";

const quoteSchema = z
  .union([
    words,
    z.strictObject({
      exact: words.describe("The words of the article, verbatim."),
      before: words.optional().describe("The words right before it, if it occurs more than once."),
      after: words.optional().describe("The words right after it, if it occurs more than once."),
    }),
  ])
  .describe(
    "The words of the article that carry the claim, verbatim; { exact, before, after } if they occur more than once.",
  );

const relationSchema = z
  .strictObject({
    claim: claimReference.describe("The claim that is answered: its id, or article/claim in another file."),
    scope: freeText.optional().describe("Exactly which part of it is covered, and which is not."),
    responsive: oneOf("full", "partial", "none")
      .optional()
      .describe(
        "For a denial: whether it answers the claim in full, in part or not at all. Leave it out if unclear.",
      ),
  })
  .meta({ id: "relation", description: "How this claim relates to another one." });

/** What one claim can be to another; each is a key of a claim with a list of relations. */
export const RELATIONS = ["denies", "confirms", "repeats", "corrects", "contradicts"] as const;
export type RelationKind = (typeof RELATIONS)[number];

const relations = (what: string) => z.array(relationSchema).min(1).optional().describe(what);

const correctionSchema = relationSchema
  .extend({
    on: date.optional().describe("When it was corrected (EDTF)."),
    reason: freeText.optional().describe("Why it was wrong, in words that readers may see."),
  })
  .meta({ id: "correction", description: "What this claim puts right in another one, when and why." });

const checkSchema = z
  .strictObject({
    status: oneOf("draft", "unchecked", "in-progress", "checked", "recheck").describe(
      "How far the desk's check has got. A draft is a proposal that nobody has reviewed, and counts as no claim until it has another status. What is to be checked again (recheck) was checked, and the article's words have changed since.",
    ),
    verdict: code.optional().describe("The desk's rating, from its own scale."),
    what: oneOf("attribution", "statement", "both")
      .optional()
      .describe(
        "What was checked: that the source said it (attribution), that it is true (statement), or both. If left out, the evidence decides.",
      ),
    explanation: freeText.optional().describe("Why: what the verdict is based on."),
    weighs: z
      .array(claimReference)
      .min(1)
      .optional()
      .describe("The denials and other answers that the check takes into account: claims by their address."),
    missing: freeText.optional().describe("What the desk still needs to settle it."),
    by: signature.optional().describe("Who checked: initials or a name."),
    on: date.optional().describe("When (EDTF)."),
    was: code.optional().describe("Of a claim to be checked again: the verdict that it had."),
    changed: freeText
      .optional()
      .describe("Of a claim to be checked again: what is different in the article since it was checked."),
    since: date.optional().describe("When that was noticed (EDTF)."),
  })
  .meta({ id: "check", description: "The desk's verification, apart from the article's sourcing." });

const waiverSchema = z
  .strictObject({
    rule: code.describe("The rule to waive here: group/name."),
    by: signature.optional().describe("Who decided."),
    on: date.optional().describe("When (EDTF)."),
    reason: freeText.optional().describe("Why."),
  })
  .meta({ id: "waiver", description: "A signed, dated, reasoned exception to one rule on one claim." });

const replySchema = z
  .strictObject({
    put: freeText.optional().describe("What was put to them."),
    to: z
      .union([sourceReference, z.array(sourceReference).min(1)])
      .optional()
      .describe("To whom: a source's id, or several."),
    sought: date.optional().describe("When a reply was asked for (EDTF)."),
    deadline: date.optional().describe("The deadline for an answer (EDTF)."),
    outcome: oneOf("replied", "declined", "none").optional().describe("What came back."),
    answer: claimReference.optional().describe("The claim that holds the answer."),
  })
  .meta({ id: "reply", description: "The right of reply: what was put to whom, when, and what came back." });

export const claimSchema = z
  .strictObject({
    quote: quoteSchema,
    statement: freeText.describe("What is claimed, as one clear sentence that states one fact."),
    kind: oneOf("fact", "prediction", "opinion")
      .optional()
      .describe("A fact (the default), a prediction or an opinion."),
    form: oneOf("direct", "indirect", "mixed")
      .optional()
      .describe("How the article quotes: in quotation marks, in its own words, or partly in marks."),
    attribution: attributionSchema.optional(),
    "in-article": flag
      .optional()
      .describe(
        "false for what the desk has on file but the article leaves out, such as a denial. Its quote is not looked for in the article: it comes from the link's url.",
      ),
    attack: flag.optional().describe("true if it attacks or disparages a person or organisation."),
    accuses: z
      .array(sourceReference)
      .min(1)
      .optional()
      .describe("The named people and organisations that it accuses of wrongdoing: source ids."),
    central: flag.optional().describe("true if the article hinges on this claim."),
    figures: z.array(figureSchema).min(1).optional().describe("The numbers in the quote."),
    original: z
      .strictObject({
        language: language.describe("The language it was said in (BCP 47)."),
        quote: passage.optional().describe("The original words."),
        translator: signature.optional().describe("Who translated them."),
      })
      .optional()
      .describe("The original of a translated quote."),
    denies: relations("Claims that this one says are not true."),
    confirms: relations("Claims that this one supports, from its own source."),
    repeats: relations("Claims that this one passes on."),
    corrects: z
      .array(correctionSchema)
      .min(1)
      .optional()
      .describe("Claims that this one replaces, as a correction or an update."),
    contradicts: relations(
      "Claims that cannot be true if this one is, although neither voice answers the other; record it on either one.",
    ),
    reply: replySchema.optional().describe("The right of reply: what was put to whom, and what came back."),
    logged: z
      .strictObject({
        by: signature.describe("Who: initials or a name."),
        on: date.optional().describe("When (EDTF)."),
      })
      .optional()
      .describe("Who logged the claim, and when."),
    evidence: z.array(evidenceSchema).min(1).optional().describe("What the desk found when it checked."),
    check: checkSchema.optional().describe("How far the desk has checked the claim, and what it found."),
    waivers: z
      .array(waiverSchema)
      .min(1)
      .optional()
      .describe("Signed, dated and reasoned exceptions to rules."),
    withdrawn: z
      .strictObject({
        on: date.describe("When (EDTF)."),
        by: signature.describe("Who withdrew it."),
        reason: freeText.describe("Why."),
      })
      .optional()
      .describe("A claim that no longer counts. Claims are withdrawn, not deleted: ids are never reused."),
  })
  .meta({ id: "claim", description: "One checkable statement that the article makes or relays." });

/** A claim as somebody logs it: what is read from a table is no draft. */
export const loggedClaimSchema = claimSchema.extend({
  check: checkSchema.extend({ status: checkSchema.shape.status.exclude(["draft"]) }).optional(),
});

/** What a record has under `claims`: a claim, or the draft of one. */
export type WrittenClaim = Immutable<z.output<typeof claimSchema>>;
type WrittenCheck = NonNullable<WrittenClaim["check"]>;
type CheckWith<Status> = Omit<WrittenCheck, "status"> & { readonly status: Status };

/** A claim that somebody has logged. */
export interface Claim extends Omit<WrittenClaim, "check"> {
  readonly check?: CheckWith<Exclude<WrittenCheck["status"], "draft">> | undefined;
}

/** How far the check of a claim has got; of one without a check, unchecked. */
export const CHECK_STATUSES = ["checked", "recheck", "in-progress", "unchecked"] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** A claim that was proposed, and that nobody has reviewed: not a claim of the desk yet. */
export interface DraftClaim extends Omit<WrittenClaim, "check"> {
  readonly check: CheckWith<"draft">;
}

export function isDraft(claim: WrittenClaim): claim is DraftClaim {
  return claim.check?.status === "draft";
}

export function isLogged(claim: WrittenClaim): claim is Claim {
  return !isDraft(claim);
}

export type Waiver = Immutable<z.output<typeof waiverSchema>>;
/** A waiver that somebody answers for. */
export type SignedWaiver = { readonly [Field in keyof Waiver]-?: string };
export type Reply = Immutable<z.output<typeof replySchema>>;
/** Only a correction has a date and a reason. */
export type Relation = Immutable<z.output<typeof correctionSchema>>;

/** Whether the claim stands in the article: anything but what the desk has on file beside it. */
export function isInArticle(claim: Pick<Claim, "in-article">): boolean {
  return claim["in-article"] !== false;
}

/** The sources that were asked for a reply. */
export function askedOf({ to = [] }: Pick<Reply, "to">): readonly string[] {
  return typeof to === "string" ? [to] : to;
}

/** A quote in its long form, whichever way it is written. */
export interface Quote {
  readonly exact: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export function quoteOf(claim: Pick<Claim, "quote">): Quote {
  return typeof claim.quote === "string" ? { exact: claim.quote } : claim.quote;
}

/** The path of the quote's own words below the claim. */
export function quotePath(claim: Pick<Claim, "quote">): readonly string[] {
  return typeof claim.quote === "string" ? ["quote"] : ["quote", "exact"];
}
