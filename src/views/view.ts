/** For whom a report is made. */
export interface View {
  readonly colour: boolean;
  /** The width of the terminal; without one, lines are not broken. */
  readonly columns: number | undefined;
  /** The lines of a file of the desk, concealed; none where there is no such file. Asked for again, it is the same list. */
  readonly linesOf: (path: string) => readonly string[];
  /** A file's path as seen from the folder where the command runs, with "/" between folders. */
  readonly pathOf: (path: string) => string;
  /** Whether waived findings are to be shown. */
  readonly waived: boolean;
}
