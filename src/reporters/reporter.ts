import type { Finding } from "../check/finding.ts";
import type { Totals } from "../check/totals.ts";
import type { Address } from "../model/address.ts";
import type { Rule } from "../rules/define.ts";

/** A desk that was checked, with what was found. */
export interface CheckResult {
  readonly desk: string | undefined;
  /** All of them, those that are waived or in the baseline among them. */
  readonly findings: readonly Finding[];
  /** The claims that were checked, by file, in the order of the file. */
  readonly claims: readonly { readonly file: string; readonly address: Address }[];
  /** The rules that were run. */
  readonly rules: readonly Rule[];
  /** Whether a finding makes the check fail. */
  readonly fails: (finding: Finding) => boolean;
  /** Whether there is a baseline, so that findings outside it are new. */
  readonly hasBaseline: boolean;
  /** Fingerprints in the baseline of findings that are gone. */
  readonly stale: readonly string[];
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
  /** A file's path as seen from the folder where the command runs, with "/" between folders. */
  readonly pathOf: (path: string) => string;
  /** Whether waived findings are to be shown. */
  readonly waived: boolean;
}

/** Turns a result into what is printed, without a final line end. */
export type Reporter = (result: CheckResult, view: View) => string;
