import type { Address } from "../model/address.ts";
import type { SignedWaiver } from "../model/claim.ts";
import type { RuleId } from "../model/rule-ids.ts";
import type { Severity } from "../rules/define.ts";
import type { Range } from "../text/position.ts";
import type { Path } from "../yaml/problem.ts";

/** A place that belongs to a finding. */
export interface Related {
  readonly message: string;
  readonly file: string;
  readonly range: Range;
}

/** A change of files that would put a finding right. Safe: it cannot change what a record says. */
interface Suggested {
  readonly message: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly file: string; readonly range: Range; readonly text: string }[];
}

/** What the validator reports. Files are paths from the desk's root, with "/" between folders. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly range: Range;
  /** The way to the value in the file, where it is one. */
  readonly path?: Path;
  readonly claim?: Address;
  /** Other claims that it says the same of. */
  readonly also?: readonly Address[];
  readonly related: readonly Related[];
  readonly suggestions: readonly Suggested[];
  readonly compare?: { readonly recorded: string; readonly printed: string };
  /** The words that it is about, where its place alone does not tell it from others like it. */
  readonly about?: string;
  /** The words at this place may say who a confidential source is: they are neither shown nor kept. */
  readonly conceals?: true;
  /** Who decided that this rule does not apply to this claim; such a finding no longer counts. */
  readonly waiver?: Omit<SignedWaiver, "rule">;
  /** It was there when the desk's baseline was written; such a finding does not count. */
  readonly known?: true;
  /** The same wherever the claim is moved and however the file is laid out; see `fingerprint.ts`. */
  readonly fingerprint?: string;
}

/** A finding that has been given its fingerprint. */
export interface Fingerprinted extends Finding {
  readonly fingerprint: string;
}

/** Whether a finding is about a claim. */
export function isAbout({ claim, also = [] }: Finding, address: Address): boolean {
  return claim === address || also.includes(address);
}

/** Whether a finding counts: nobody has waived it, and the baseline does not know it. */
export function counts(finding: Finding): boolean {
  return finding.waiver === undefined && finding.known === undefined;
}
