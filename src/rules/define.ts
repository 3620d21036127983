import type { ClaimEntry, Desk, DeskFile, RecordFile } from "../desk/desk.ts";
import type { Path, Place, Suggestion } from "../desk/problem.ts";
import type { Example } from "./example.ts";

export type Severity = "error" | "warning" | "note";

/** The published standard that a rule comes from; never one that nobody of us has read. */
export type Guideline =
  | {
      readonly publisher: string;
      readonly title: string;
      readonly address?: string;
      /** The address is a mirror's or a third party's quotation, not the publisher's own page. */
      readonly copy?: true;
    }
  | "editorial logic";

/** A place in a file of the desk. */
export interface Location {
  readonly file: DeskFile;
  readonly place: Place;
}

/** What may be said beside the message. */
export interface Details {
  readonly related?: readonly (Location & { readonly message: string })[];
  readonly suggestions?: readonly Suggestion[];
  /** Words of the record held against words of the text, to be shown as a word diff. */
  readonly compare?: { readonly recorded: string; readonly printed: string };
}

export type Report = (location: Location, message: string, details?: Details) => void;

export interface Context {
  readonly desk: Desk;
  readonly report: Report;
  /** The last moment of today, in milliseconds since 1970: what is dated later is in the future. */
  readonly today: number;
}

/** A rule of the validator: what it catches, why, and how. */
export interface Rule {
  /** `group/name`, the rule's place below `src/rules/`. */
  readonly id: string;
  /** How much a finding weighs unless the desk says otherwise. */
  readonly severity: Severity;
  /** Only for articles of this mode. An outside fact-checker cannot know another newsroom's ground rules. */
  readonly mode?: "in-house";
  /** What it catches, in one line. */
  readonly summary: string;
  readonly guideline: Guideline;
  readonly examples: { readonly passing: Example; readonly failing: Example };
  /** Looks at one claim (never one that was withdrawn). */
  readonly claim?: (entry: ClaimEntry, context: Context) => void;
  /** Looks at one record with its text and lock, and at nothing else. */
  readonly record?: (record: RecordFile, context: Context) => void;
  /** Looks at the desk as a whole. */
  readonly desk?: (desk: Desk, context: Context) => void;
}

/** Declares a rule; the registry (`src/rules/index.ts`) and the docs are generated from the declarations. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** A place in a claim: `inClaim(entry, "figures", 0, "printed")`. */
export function inClaim(entry: ClaimEntry, ...steps: Path): Location {
  return { file: entry.record, place: { path: [...entry.path, ...steps] } };
}

/** The line that a claim begins on. */
export function claimItself(entry: ClaimEntry): Location {
  return { file: entry.record, place: { path: entry.path, part: "key" } };
}
