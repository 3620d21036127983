/** What a piece of a made-up sentence is, as far as an edit may change it. */
export type Slot =
  | "number"
  | "measure"
  | "name"
  | "polarity"
  | "qualifier"
  | "cue"
  | "speaker"
  | "role"
  | "plain";

/**
 * A piece of a made-up sentence. Quotation marks are ⟨ and ⟩, inner ones ⟪ and ⟫, apostrophes ’, dashes — (with a space on either side), until the
 * article is set in a style.
 */
export interface Piece {
  readonly text: string;
  readonly slot: Slot;
  /** What it may become, if that needs to be known where it is made. */
  readonly others?: readonly string[];
  readonly inQuote: boolean;
}

export interface MadeSentence {
  readonly pieces: readonly Piece[];
  /** Whom a record would credit, as the article names them, and by which words. */
  readonly cues: readonly string[];
  readonly speakers: readonly string[];
  /** Whether it says "he said" or "she said". */
  readonly isPronoun: boolean;
}

export interface MadeArticle {
  readonly headline: string;
  readonly byline: string;
  readonly paragraphs: readonly (readonly MadeSentence[])[];
}

export function textOf({ pieces }: MadeSentence): string {
  return pieces.map(({ text }) => text).join("");
}
