import type { Span } from "../span.ts";

/** What a document says of an article, and where it says so. Nothing is guessed: what the document does not say is absent. */
export interface ReadArticle {
  readonly title?: Told;
  readonly byline?: Told;
  /** The outlet's name, as printed. */
  readonly publisher?: Told;
  readonly url?: Told;
  /** EDTF. */
  readonly published?: Told;
  /** A language tag (BCP 47). */
  readonly language?: Told;
  /**
   * The article's words, from the title on where the body does not begin with it: paragraphs with an empty line between
   * them, lines ending in LF, one at the end.
   */
  readonly text: string;
  /** What of the document is not in the text, in its order. */
  readonly leftOut: readonly LeftOut[];
  /** What others wrote on the document. */
  readonly annotations: readonly Annotation[];
}

/** What was read, and where it stands in the document: "JSON-LD", "Open Graph", "the first line". */
export interface Told {
  readonly value: string;
  readonly from: string;
}

/** A part of a document that is not in the text. */
export interface LeftOut {
  /** What it is: "navigation", "a list of links", "a form"; its first words stand beside it. */
  readonly what: string;
  readonly begins: string;
  /** How many words it has. */
  readonly words: number;
}

/** A comment or a note on words of the text. */
export interface Annotation {
  readonly kind: "comment" | "footnote" | "endnote";
  /** The words that it is on, as UTF-16 offsets into the text; of a note, an empty span where its mark stands. */
  readonly on: Span;
  readonly text: string;
  readonly by?: string;
  /** EDTF, a day. */
  readonly date?: string;
  /** The addresses in it, as written or linked. */
  readonly urls: readonly string[];
}

/** A document that cannot be read: what is wrong with it, and what to do. */
export interface Unreadable {
  readonly unreadable: string;
}
