import type { Sentence } from "./tokens.ts";

/** Places of tokens in a sentence; the end is excluded. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How a sentence may credit somebody with something. */
export type Shape =
  /** "the council said that the road is closed" */
  | "after"
  /** "the road is closed, the council said" */
  | "before"
  /** "“The road is closed,” said the council" */
  | "inverted"
  /** "the road, the council said, is closed" */
  | "around"
  /** "the road is expected to close": nobody is credited */
  | "raised"
  /** "according to the council" */
  | "according"
  /** "Council: the road is closed" */
  | "colon"
  /** “The road is closed.” — Ada Reed */
  | "signed";

/** What may be an attributed statement. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly shape: Shape;
  readonly cue: Range;
  /** Undefined where nobody is credited. */
  readonly source: Range | undefined;
  readonly content: readonly Range[];
  /** What kind of subject the cue has. */
  readonly subject: string;
  /** Where the content begins and ends: "that", "quotation"; "end", "comma". */
  readonly begins: string;
  readonly ends: string;
  /** The places in it where it might have ended, by what they are. */
  readonly passes: readonly string[];
}

/** Words that may credit somebody, in small letters. */
export type Lexicon = Pick<ReadonlySet<string>, "has">;
