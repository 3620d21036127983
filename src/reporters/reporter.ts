import type { Finding } from "../check/finding.ts";
import type { Totals } from "../check/totals.ts";

/** A desk that was checked, with what was found. */
interface CheckResult {
  readonly desk: string | undefined;
  readonly findings: readonly Finding[];
  readonly totals: Totals;
  readonly milliseconds: number;
}

/** For whom a report is made. */
export interface View {
  readonly colour: boolean;
  /** The width of the terminal; without one, lines are not broken. */
  readonly columns: number | undefined;
  /** The content of a file of the desk, for code frames. */
  readonly contentOf: (path: string) => string;
}

/** Turns a result into what is printed, without a final line end. */
export type Reporter = (result: CheckResult, view: View) => string;
