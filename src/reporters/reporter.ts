import type { CheckResult } from "../check/check-desk.ts";

export type { CheckResult };

/** For whom a report is made. */
export interface View {
  readonly colour: boolean;
  /** The width of the terminal; without one, lines are not broken. */
  readonly columns: number | undefined;
  /** The content of a file of the desk, for code frames. */
  readonly contentOf: (path: string) => string;
  /** A file's path as seen from the folder where the command runs, with "/" between folders. */
  readonly pathOf: (path: string) => string;
  /** Whether waived findings are to be shown. */
  readonly waived: boolean;
}

/** Turns a result into what is printed, without a final line end. */
export type Reporter = (result: CheckResult, view: View) => string;
