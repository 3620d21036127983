import type { EvidenceFile } from "./desk.ts";

/** A file as it was read: its content, or why there is none. */
export type ReadFile = { readonly path: string } & (
  | { readonly content: string; readonly sha256?: string }
  | {
      readonly unreadable: string;
      /** There is no such file. */
      readonly missing?: boolean;
    }
);

/** The files of an article, side by side. */
export interface ReadRecord {
  readonly record: ReadFile;
  readonly text?: ReadFile | undefined;
  readonly lock?: ReadFile | undefined;
  readonly seal?: ReadFile | undefined;
}

export interface ReadDesk {
  readonly settings: ReadFile;
  readonly records: readonly ReadRecord[];
  /** Files that look like part of the desk and belong to no record, each with why. */
  readonly strays: readonly { readonly path: string; readonly unreadable: string }[];
  /** Texts that lie there without a record of their name. */
  readonly loneTexts?: readonly string[];
  /** Reads a file that evidence names, by its path from the desk's folder. */
  readonly evidenceFile: (path: string) => EvidenceFile;
}
