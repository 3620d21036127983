import { counts, type Finding } from "../check/finding.ts";
import { concealer } from "../confidential/conceal.ts";
import type { ClaimEntry, Desk, RecordFile } from "../desk/desk.ts";
import type { Address } from "../model/address.ts";
import { isInArticle } from "../model/claim.ts";
import type { RuleId } from "../model/rule-ids.ts";
import { nameOf } from "../provenance/independence.ts";
import { knownRule } from "../rules/choose.ts";
import type { Guideline, Severity } from "../rules/define.ts";
import { type Passage, type SentenceFinder, sentenceFinder } from "./sentence-of.ts";

/** What a memo says of one finding. */
export interface MemoFinding {
  readonly rule: RuleId;
  readonly message: string;
  readonly claim: Address | undefined;
  /** Other claims that it is true of. */
  readonly also: readonly Address[];
  /** The newsroom guideline behind the rule; undefined where the rule is our own. */
  readonly guideline: Exclude<Guideline, string> | undefined;
  readonly suggestions: readonly string[];
  /** Words of the record, and the words of the text that come nearest to them. */
  readonly compare: Finding["compare"] | undefined;
  /** The file and line, from the desk's folder: "claims/harbour.yaml:12". */
  readonly where: string;
}

/** What is to be done about one sentence of the article. */
interface MemoSentence extends Passage {
  readonly findings: readonly MemoFinding[];
}

/** What is to be done about an article, of one severity. */
export interface MemoSection {
  /** In the order of the text; those whose place is not known come last. */
  readonly sentences: readonly MemoSentence[];
  /** What is about no claim and no sentence: the article's facts, its sources, the settings. */
  readonly general: readonly MemoFinding[];
}

/** A claim of the article whose check is not finished. */
export interface UncheckedClaim extends Passage {
  readonly claim: Address;
  readonly statement: string;
  readonly begun: boolean;
  /** What would settle it, where the record says. */
  readonly missing: string | undefined;
}

/** An exception to a rule, and who answers for it. */
export interface MemoWaiver {
  readonly rule: string;
  readonly claim: Address;
  readonly by: string | undefined;
  readonly on: string | undefined;
  readonly reason: string | undefined;
}

/** What a desk tells the writer of an article before it is published. */
export interface Memo {
  readonly article: string;
  readonly title: string;
  readonly publisher: string;
  /** The desk's name. */
  readonly desk: string | undefined;
  /** Whether sentences are those of the text; otherwise they are the claims' quotes. */
  readonly hasText: boolean;
  /** Errors: they must change before publication. */
  readonly must: MemoSection;
  /** Warnings. */
  readonly should: MemoSection;
  /** Notes, but for those that are mere work left. */
  readonly consider: MemoSection;
  /** In the order of the text. */
  readonly unchecked: readonly UncheckedClaim[];
  readonly waivers: readonly MemoWaiver[];
  /** How many findings are left out, because the desk's baseline knows them. */
  readonly known: number;
}

/**
 * The memo on an article.
 *
 * @param record one that has an article
 * @param findings those of a check of the desk or of this article
 */
export function memoOf(desk: Desk, record: RecordFile, findings: readonly Finding[]): Memo {
  const { article, name, text, lock, path } = record;
  const files = new Set([desk.settingsFile.path, path, text?.path, lock?.path]);
  const here = findings.filter(({ file }) => files.has(file));
  const counting = here.filter(counts);
  const finder = sentenceFinder(record);
  const section = (severity: Severity) =>
    sectionOf(
      desk,
      record,
      finder,
      counting.filter((finding) => finding.severity === severity && isAsked(finding)),
    );
  const claims = record.claims.filter(({ claim }) => !claim.withdrawn);
  return {
    article: name,
    title: article?.title ?? name,
    publisher: article ? nameOf(desk, article.publisher) : "",
    desk: desk.settings.name,
    hasText: text !== undefined,
    must: section("error"),
    should: section("warning"),
    consider: section("note"),
    unchecked: inOrder(claims.filter(isUnchecked).map((entry) => unchecked(entry, finder))),
    waivers: claims.flatMap(({ address, claim: { waivers = [] } }) =>
      waivers.map(({ rule, by, on, reason }) => ({ rule, claim: address, by, on, reason })),
    ),
    known: here.filter(({ waiver, known }) => waiver === undefined && known).length,
  };
}

/** Work that is left is listed by itself. */
function isAsked({ rule, severity }: Finding): boolean {
  return severity !== "note" || knownRule(rule)?.todo !== true;
}

function sectionOf(
  desk: Desk,
  record: RecordFile,
  finder: SentenceFinder,
  findings: readonly Finding[],
): MemoSection {
  // In findings, an id that may say who a source is, is concealed.
  const conceal = concealer(desk);
  const entries = new Map(record.claims.map((entry) => [conceal(entry.address), entry]));
  const sentences = new Map<string, Passage & { readonly findings: MemoFinding[] }>();
  const general: MemoFinding[] = [];
  for (const finding of findings) {
    const entry = finding.claim === undefined ? undefined : entries.get(finding.claim);
    const passage = entry ? finder.ofClaim(entry) : inText(record, finder, finding);
    if (!passage) {
      general.push(memoFinding(finding));
      continue;
    }
    const key = passage.at ? String(passage.at.start) : passage.words;
    const sentence = sentences.get(key) ?? { ...passage, findings: [] };
    sentences.set(key, sentence);
    sentence.findings.push(memoFinding(finding));
  }
  return { sentences: inOrder([...sentences.values()]), general };
}

/** The sentence of a finding that is about no claim, where it or what it points to is in the article's text. */
function inText({ text }: RecordFile, { atOffset }: SentenceFinder, finding: Finding): Passage | undefined {
  const place = [finding, ...finding.related].find(({ file }) => file === text?.path);
  return place && atOffset(place.range.start.offset);
}

function memoFinding(finding: Finding): MemoFinding {
  const { rule, message, claim, also = [], suggestions, compare, file, range } = finding;
  return {
    rule,
    message,
    claim,
    also,
    guideline: guidelineOf(rule),
    suggestions: suggestions.map((suggested) => suggested.message),
    compare,
    where: `${file}:${range.start.line}`,
  };
}

/** Of several guidelines, the first says it most plainly. */
function guidelineOf(rule: RuleId): MemoFinding["guideline"] {
  const guideline = [knownRule(rule)?.guideline ?? []].flat()[0];
  return typeof guideline === "string" ? undefined : guideline;
}

/** Facts and predictions that the article prints, as `check/unchecked` has them. */
function isUnchecked({ claim }: ClaimEntry): boolean {
  return claim.kind !== "opinion" && claim.check?.status !== "checked" && isInArticle(claim);
}

function unchecked(entry: ClaimEntry, finder: SentenceFinder): UncheckedClaim {
  const { claim, address } = entry;
  return {
    ...finder.ofClaim(entry),
    claim: address,
    statement: claim.statement,
    begun: claim.check?.status === "in-progress",
    missing: claim.check?.missing,
  };
}

/** By place in the text; what has none keeps its order, at the end. */
function inOrder<Placed extends Passage>(passages: readonly Placed[]): readonly Placed[] {
  const startOf = ({ at }: Passage) => at?.start ?? Number.POSITIVE_INFINITY;
  return [...passages].sort((one, other) => {
    const [first, second] = [startOf(one), startOf(other)];
    return first === second ? 0 : first - second;
  });
}
