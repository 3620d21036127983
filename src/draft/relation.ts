import type { Span } from "../text/span.ts";

/** An attributed statement as it is read from a text. Spans are UTF-16 code units into the text as given. */
export interface Relation {
  /** Who is credited, as the text calls them; none where it does not say. */
  readonly source: readonly Span[];
  /** The words that credit: "has rejected"; none where a colon or nothing does. */
  readonly cue: readonly Span[];
  /** What is said; of a quotation in pieces, each of them with its marks. */
  readonly content: readonly Span[];
  /** Whom the text means, where it calls them by a pronoun, a surname or a role: "Andrei Kartapolov". */
  readonly resolved: string | undefined;
  readonly form: "direct" | "indirect" | "mixed";
  /** How likely it is that somebody who reads the article would mark it, from 0 to 1. */
  readonly confidence: number;
  /** What found it: the pattern's name. */
  readonly rule: string;
}

/** A sentence in the article's own voice that is worth a check. */
export interface OwnStatement extends Span {
  /** From 0 to 1; the most worthy first. */
  readonly score: number;
  /** What makes it worth a check: "figure", "comparison", "superlative", "date", "name". */
  readonly reasons: readonly string[];
}

/** What a text says by whom, read without anybody's help. */
export interface Draft {
  /** In the order of the text. */
  readonly relations: readonly Relation[];
  readonly statements: readonly OwnStatement[];
  /** Undefined where the text is read whole; otherwise what was not read, and why. */
  readonly notice: string | undefined;
}
