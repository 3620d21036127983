import type { Address } from "../model/address.ts";
import type { Article, Mode } from "../model/article.ts";
import type { PlacedLink } from "../model/attribution.ts";
import type { Claim, DraftClaim, Quote } from "../model/claim.ts";
import type { Settings } from "../model/settings.ts";
import type { Source } from "../model/source.ts";
import type { Seal } from "../seal/seal.ts";
import type { Lock, LockedQuote } from "../text/lock.ts";
import type { PassageIndex } from "../text/nearest.ts";
import type { NormalisedText } from "../text/normalise.ts";
import type { Placement } from "../text/place-quote.ts";
import type { Quotation } from "../text/quotations.ts";
import type { Span } from "../text/span.ts";
import type { Layout } from "../yaml/layout.ts";
import type { Path, Problem } from "../yaml/problem.ts";
import type { History } from "./history.ts";
import type { Unread } from "./unread.ts";

/** Everything that the desk's files say, with the indexes that rules look things up in. Nothing in it changes. */
export interface Desk {
  readonly settings: Settings;
  readonly settingsFile: DeskFile;
  readonly records: readonly RecordFile[];
  /** Every file that was read, by its path: settings, records with their texts, locks and seals, strays. */
  readonly files: ReadonlyMap<string, DeskFile>;
  /** By id; of sources with one id, the first. */
  readonly sources: ReadonlyMap<string, SourceEntry>;
  /** By address. */
  readonly claims: ReadonlyMap<Address, ClaimEntry>;
  /** By address: what was proposed, and is no claim of the desk until somebody has reviewed it. */
  readonly drafts: ReadonlyMap<Address, DraftEntry>;
  /** What files define that could not be read in full: enough to know that a reference to it is no slip. */
  readonly unreadable: { readonly sources: ReadonlySet<string>; readonly claims: ReadonlySet<Address> };
  /** Texts that could not be read, and what looks like a file of the desk and is none. */
  readonly strays: readonly DeskFile[];
  /** Paths of texts that no record belongs to. */
  readonly loneTexts: readonly string[];
  /** A file that evidence names as kept, by its path from the desk's folder. Read when a rule first asks. */
  readonly evidenceFile: (path: string) => EvidenceFile;
  /** What git knows of how the records came to be; undefined where the desk is not in git. */
  readonly history?: (() => History) | undefined;
  /** Of a desk as it was once: what it is today. Who must not be named today is not named in what was then, either. */
  readonly now?: Desk | undefined;
}

/** A copy of evidence that the desk keeps. */
export type EvidenceFile =
  /** Gone, or not to be read; and why. */
  | { readonly missing: string }
  | {
      /** Of the file's bytes. */
      readonly sha256: string;
      /** What it says, normalised; undefined for what is not text: an image, a recording. */
      readonly text: NormalisedText | undefined;
    };

/** A file of the desk. Paths are relative to the desk's root, with "/" between folders. */
export interface DeskFile {
  readonly path: string;
  readonly content: string;
  readonly problems: readonly Problem[];
  /** Where the values of a YAML file stand. */
  readonly layout?: Layout;
}

/** A record: `claims/express-e-summons.yaml` with its text, its lock and its seal, where they are there. */
export interface RecordFile extends DeskFile {
  /** The name that addresses begin with: `express-e-summons`. */
  readonly name: string;
  readonly article: Article | undefined;
  /** Whose text it is: as the article says, or the desk's settings for it. */
  readonly mode: Mode;
  readonly sources: readonly SourceEntry[];
  /**
   * What the file says, of which the model holds only what is right: every scalar as the characters that stand for it.
   * Undefined where the model holds all of it.
   */
  readonly written: unknown;
  /** In the order of the file. */
  readonly claims: readonly ClaimEntry[];
  /** Claims that nobody has reviewed, in the order of the file. They are none of its claims. */
  readonly drafts: readonly DraftEntry[];
  /** Of claims that share an address, this file's own. */
  readonly claimsById: ReadonlyMap<string, ClaimEntry>;
  /** What is in the file and cannot be used, be it one field or a whole entry. */
  readonly unread: readonly Unread[];
  /** The ids of all sources in the file, also of those that cannot be used. */
  readonly sourceIds: readonly string[];
  /** The ids of all claims in the file, also of drafts and of those that cannot be used. */
  readonly claimIds: readonly string[];
  /** The article's text, where it is at hand. */
  readonly text: TextFile | undefined;
  /** Why the text that lies there cannot be used. */
  readonly unreadableText: string | undefined;
  readonly lock: LockFile | undefined;
  readonly seal: SealFile | undefined;
}

/** Whether a file of a desk is a record. */
export function isRecord(file: DeskFile): file is RecordFile {
  return "claims" in file;
}

/** An article's text, and what is made out in it when a rule first asks. Offsets are UTF-16 code units. */
export interface TextFile extends DeskFile {
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly normalised: NormalisedText;
  readonly paragraphs: () => readonly Span[];
  readonly sentences: () => readonly Span[];
  readonly quotations: () => readonly Quotation[];
  /** For looking for what comes nearest to a quote. */
  readonly passages: () => PassageIndex;
}

export interface LockFile extends DeskFile {
  /** Undefined where the file is not a lock. */
  readonly lock: Lock | undefined;
}

/** What an article was each time that it was sealed. */
export interface SealFile extends DeskFile {
  /** From the first to the last; undefined where the file is no seal, or was altered. */
  readonly seals: readonly [Seal, ...Seal[]] | undefined;
}

export interface SourceEntry {
  readonly id: string;
  readonly source: Source;
  readonly record: RecordFile;
  readonly path: Path;
}

/** What a record has under `claims`, with what belongs to it. */
interface WrittenEntry<Kind> {
  readonly id: string;
  readonly address: Address;
  readonly claim: Kind;
  readonly quote: Quote;
  /** From the voice nearest to the article to the root. */
  readonly chain: readonly PlacedLink[];
  readonly record: RecordFile;
  readonly path: Path;
  /** Where the quote stands in the text; undefined where the text is not at hand. */
  readonly place: Placement | undefined;
  readonly locked: LockedQuote | undefined;
}

export interface ClaimEntry extends WrittenEntry<Claim> {}

/** A claim that was proposed, and that nobody has reviewed. */
export interface DraftEntry extends WrittenEntry<DraftClaim> {}
