import type { ClaimEntry, Desk, DeskFile, RecordFile } from "../desk/desk.ts";
import type { Waiver } from "../model/claim.ts";
import type { RuleId } from "../model/rule-ids.ts";
import type { Provenance } from "../provenance/provenance.ts";
import type { Path, Place, Suggestion } from "../yaml/problem.ts";
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
  /** The words that the finding is about, where the place alone does not tell it from others; part of its fingerprint. */
  readonly about?: string;
  /** Other claims that it says the same of: said once, on the first of them. */
  readonly also?: readonly ClaimEntry[];
  /** Its severity is that of the rule's `exception`. */
  readonly isException?: boolean;
  /** The words at this place must not be shown or kept anywhere: they may say who a confidential source is. */
  readonly conceals?: true;
}

export type Report = (location: Location, message: string, details?: Details) => void;

export interface Context {
  readonly desk: Desk;
  readonly report: Report;
  /** The last moment of today, in milliseconds since 1970: what is dated later is in the future. */
  readonly today: number;
  /** The rule with an id, whether it runs or not. */
  readonly ruleOf: (id: string) => Rule | undefined;
  /** Chains, roots and answers over the whole desk; made when a rule first asks. */
  readonly provenance: () => Provenance;
}

/** A newsroom that publishes its code, by the name of its profile. */
export type House = "ap" | "bbc" | "npr" | "reuters";

/** A waiver that no finding answers to. */
export interface UnusedWaiver {
  readonly entry: ClaimEntry;
  readonly waiver: Waiver;
  /** Its place in the claim's list of waivers, from 0. */
  readonly index: number;
}

/** A rule of the validator: what it catches, why, and how. */
export interface Rule {
  /** `group/name`, the rule's place below `src/rules/`. */
  readonly id: RuleId;
  /** How much a finding weighs unless the desk says otherwise. */
  readonly severity: Severity;
  /** The severity that some of its findings have instead, and which those are, as a clause: "the claim is central". */
  readonly exception?: { readonly severity: Severity; readonly where: string };
  /** Only for articles of this mode. An outside fact-checker cannot know another newsroom's ground rules. */
  readonly mode?: "in-house";
  /** What it catches, in one line. */
  readonly summary: string;
  /**
   * Why it matters, what to do, and when it may be waived: a paragraph or two of Markdown for the rule's page, in words
   * of our own.
   */
  readonly why: string;
  /** Where it comes from; where several are given, the first is the one that says it most plainly. */
  readonly guideline: Guideline | readonly Guideline[];
  /** The houses whose code demands it without exception ("must", "never"), each with the clause, in our words. */
  readonly houses?: Readonly<Partial<Record<House, string>>>;
  /** What cannot be read cannot be judged: how much this rule weighs is not for a desk to say. */
  readonly fixed?: true;
  /** False where nobody can sign away what it finds. Rules that are `fixed` cannot be waived either. */
  readonly waivable?: false;
  /**
   * What it cannot do without: the article's text, git's history, or that the text is not available. Where that is
   * lacking, it says nothing, and that it finds nothing means nothing.
   */
  readonly needs?: "text" | "no-text" | "history";
  /**
   * The fields of a claim or a source, or of the article, whose absence makes it speak: `evidence.*.locator`. Where one
   * of them is there and cannot be used, which is reported once, it says nothing of that entry.
   */
  readonly asksFor?: readonly string[];
  /** It tells whether quotes are in the text: `onrecord verify` shows what it finds. */
  readonly verifies?: true;
  /** What it finds is wrong usage: nobody knows what was meant, and nothing is written until it is right. */
  readonly misuse?: true;
  /** What it finds may be caused by something that is not there any more, and so leads to no file that changed. */
  readonly dangles?: true;
  readonly examples: { readonly passing: Example; readonly failing: Example };
  /** Looks at one claim (never one that was withdrawn). */
  readonly claim?: (entry: ClaimEntry, context: Context) => void;
  /** Looks at one record with its text and lock, and at nothing else. */
  readonly record?: (record: RecordFile, context: Context) => void;
  /** Looks at the desk as a whole. */
  readonly desk?: (desk: Desk, context: Context) => void;
  /** Looks at the waivers that are left over when all other rules have run. */
  readonly unusedWaivers?: (unused: readonly UnusedWaiver[], context: Context) => void;
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
