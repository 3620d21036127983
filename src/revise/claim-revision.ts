import type { Span } from "../text/span.ts";

/** Words as a text prints them, and where: UTF-16 code units into it. Empty where a change put in or took out. */
export interface Passage extends Span {
  readonly words: string;
}

/** Words of the old text, and what is in their place in the new one. */
export interface Rewording {
  readonly before: Passage;
  readonly after: Passage;
}

/**
 * What is another thing now. "qualifier": how sure, how much or under what condition; "attribution": who says it, or how
 * that is put; "context": the sentence before or after, the rest of the sentence, or the quotation marks; "split" and
 * "merged": where the sentence ends.
 */
export type ChangeKind =
  | "number"
  | "name"
  | "negation"
  | "qualifier"
  | "attribution"
  | "context"
  | "split"
  | "merged";

/** A change after which a check does not hold any more without being looked at. */
export interface Change extends Rewording {
  readonly kind: ChangeKind;
  /** In the quote, in the rest of its sentence, or in a sentence around it. */
  readonly where: "quote" | "sentence" | "around";
}

/** What has become of a claim's quote in a new text. */
export type ClaimRevision =
  /**
   * The quote is as it was, but for typography, and so is what makes it mean what it means: its check still holds. "moved":
   * it comes elsewhere among the sentences that both texts have; one that only comes later because something was put in
   * before it is "unchanged".
   */
  | (Rewording & { readonly status: "unchanged" | "moved" })
  /** The quote is as it was, and who is credited, the rest of its sentence or what is around it is not. */
  | (Rewording & {
      readonly status: "same-words";
      readonly moved: boolean;
      readonly changes: readonly [Change, ...(readonly Change[])];
    })
  /** `wording` are the words of the quote that are other ones now, in order. */
  | (Rewording & {
      readonly status: "reworded";
      readonly moved: boolean;
      readonly wording: readonly Rewording[];
      readonly changes: readonly Change[];
    })
  /** The quote's words are in the new text more than once; the first few places. */
  | {
      readonly status: "ambiguous";
      readonly before: Passage;
      readonly count: number;
      readonly places: readonly Passage[];
    }
  | { readonly status: "gone"; readonly before: Passage };

/** Whether the check of a claim still holds without anybody looking. */
export function keepsCheck({ status }: Pick<ClaimRevision, "status">): boolean {
  return status === "unchanged" || status === "moved";
}
