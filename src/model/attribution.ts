import * as z from "zod";
import { OWN_VOICE } from "./address.ts";
import { field } from "./field.ts";
import type { Immutable } from "./immutable.ts";
import { date, freeText, id, oneOf, signature, sourceReference, url, words } from "./scalars.ts";

export const linkSchema = z
  .strictObject({
    source: z
      .union([sourceReference, z.array(sourceReference).min(1)])
      .describe(
        'The source\'s id, or "undisclosed" if the article does not say where the voice before it got this. Several that say it together: [a, b].',
      ),
    role: freeText
      .optional()
      .describe(
        "The source's role at the time, for example: head of the General Staff's directorate. If the article does not give it: none given.",
      ),
    cue: words
      .optional()
      .describe('The article\'s words that attribute: "According to", "said", "has rejected".'),
    terms: oneOf("on-record", "background", "deep-background", "off-record", "undisclosed")
      .optional()
      .describe("The terms on which the source spoke, if known."),
    said: date.optional().describe("When the source said it (EDTF)."),
    venue: freeText
      .optional()
      .describe("Where the source said it: a Telegram post, an interview, a press conference."),
    url: url.optional().describe("The address of the source's own report or statement."),
    anonymity: z
      .strictObject({
        reason: freeText.optional().describe("Why the source is not named."),
        basis: freeText.optional().describe("How the source knows."),
        interest: freeText.optional().describe("What the source stands to gain."),
        "approved-by": signature.optional().describe("The editor who approved it."),
      })
      .optional()
      .describe(
        "For our own unnamed source: why they are unnamed, how they know, what they stand to gain, who approved.",
      ),
  })
  .meta({ id: "link", description: "One link of an attribution: a source and how it is credited." });

/** A source's id alone stands for a link of which nothing else is known. */
const shortOrFullLink = z.union([sourceReference, linkSchema]);

export const attributionSchema = z
  .union([field("source", id, OWN_VOICE), linkSchema, z.array(shortOrFullLink).min(1)])
  .describe(
    "Who the article credits: a source's id, one link, or a chain of links from the voice nearest to the article to the root. \"none\" is the article's own voice.",
  );

export type Attribution = Immutable<z.output<typeof attributionSchema>>;
type WrittenLink = Immutable<z.output<typeof linkSchema>>;
/** A link to one source. Where a record credits several on one link, each has a link of its own. */
export type Link = Omit<WrittenLink, "source"> & { readonly source: string };

/** What a record says of somebody whose role the article does not give: an answer, but no role. */
const NONE_GIVEN = "none given";

/** The role that the article gives a source, as far as it is recorded. */
export function roleOf({ role }: Pick<Link, "role">): string | undefined {
  return role === NONE_GIVEN ? undefined : role;
}

/** A link together with where it is below the claim's `attribution`. */
export interface PlacedLink {
  readonly link: Link;
  readonly path: readonly (string | number)[];
  /** Where its source's id is: the link itself in the short form. */
  readonly sourcePath: readonly (string | number)[];
  /** Whether its source says it together with that of the link before: both are written on one link. */
  readonly isJoint: boolean;
}

/**
 * The links of a claim's attribution, from the voice nearest to the article to the root, whichever of the short
 * forms it is written in; sources that say it together follow each other. Empty for the article's own voice and where
 * there is no attribution.
 */
export function chainOf(claim: { readonly attribution?: Attribution | undefined }): readonly PlacedLink[] {
  const { attribution } = claim;
  if (attribution === undefined || attribution === OWN_VOICE) return [];
  if (typeof attribution === "string" || !isList(attribution)) return placed(attribution, ["attribution"]);
  return attribution.flatMap((link, index) => placed(link, ["attribution", index]));
}

/** The links of a chain as they are written, each once: what is said of all their sources is said once. */
export function writtenLinks(chain: readonly PlacedLink[]): readonly PlacedLink[] {
  return chain.filter(({ isJoint }) => !isJoint);
}

/** The first link of a chain: one source, or all that say it together. */
export function firstVoices(chain: readonly PlacedLink[]): readonly PlacedLink[] {
  const next = chain.findIndex(({ isJoint }, index) => index > 0 && !isJoint);
  return next === -1 ? chain : chain.slice(0, next);
}

/** The last link of a chain: one source, or all that say it together. */
export function lastVoices(chain: readonly PlacedLink[]): readonly PlacedLink[] {
  return chain.slice(chain.findLastIndex(({ isJoint }) => !isJoint));
}

function placed(written: string | WrittenLink, path: readonly (string | number)[]): readonly PlacedLink[] {
  if (typeof written === "string")
    return [{ link: { source: written }, path, sourcePath: path, isJoint: false }];
  const sourcePath = [...path, "source"];
  const { source: credited } = written;
  if (!isList(credited))
    return [{ link: { ...written, source: credited }, path, sourcePath, isJoint: false }];
  return credited.map((source, index) => ({
    link: { ...written, source },
    path,
    sourcePath: [...sourcePath, index],
    isJoint: index > 0,
  }));
}

/** Array.isArray does not narrow a readonly array. */
function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}
