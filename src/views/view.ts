/** For whom a report is made. */
export interface View {
  readonly colour: boolean;
  /** The width of the terminal; without one, lines are not broken. */
  readonly columns: number | undefined;
  /** The lines of a file of the desk, concealed; none where there is no such file. Asked for again, it is the same list. */
  readonly linesOf: (path: string) => readonly string[];
  /** A file's path as seen from the folder where the command runs, with "/" between folders. */
  readonly pathOf: (path: string) => string;
  /**
   * What services that know the repository are told paths from: the repository's root. A desk outside git has none, and
   * paths are told from the folder where the command runs, as a service that got the files in another way runs it there.
   */
  readonly repository: {
    readonly isKnown: boolean;
    /** A file's path from there, with "/" between folders. */
    readonly pathOf: (path: string) => string;
  };
  /** Whether waived findings are to be shown. */
  readonly waived: boolean;
  /** Whether warnings are shown with the lines that they are about, as errors always are. */
  readonly frames: boolean;
  /** Whether notes are listed, and not only counted. */
  readonly notes: boolean;
  /** Whether the whole desk was asked for: then many articles are summed up. */
  readonly whole: boolean;
}
