import { type ClaimEntry, type Desk, type DeskFile, isRecord, type RecordFile } from "../desk/desk.ts";
import { addressOf } from "../model/address.ts";
import { cutAfterWord } from "../model/shown-value.ts";
import { provenanceOf } from "../provenance/provenance.ts";
import { knownRule } from "../rules/choose.ts";
import type { Context, Details, Location, Report, Rule, Severity } from "../rules/define.ts";
import { policyOf } from "../rules/policy.ts";
import { asksForUnread } from "../rules/shared/asks-for-unread.ts";
import type { Range } from "../text/position.ts";
import type { Place } from "../yaml/problem.ts";
import type { Finding } from "./finding.ts";
import type { CheckMemory, Found } from "./memory.ts";
import { rangeFinder } from "./range-finder.ts";
import { waiverLedger } from "./waive.ts";

export interface CheckOptions {
  readonly rules: readonly Rule[];
  /** The last moment of today, in milliseconds since 1970. */
  readonly today: number;
  /** Whether findings in a file are wanted; those in the others are not made. */
  readonly wants?: (path: string) => boolean;
  /** What an earlier check with these options found. */
  readonly memory?: CheckMemory | undefined;
}

/**
 * Checks a desk: runs the rules over it, as heavy as the desk's settings make them, and holds what they find against
 * the claims' waivers.
 *
 * @returns the findings by file, place and rule, those that are waived among them
 */
export function check(
  desk: Desk,
  { rules, today, wants = () => true, memory }: CheckOptions,
): readonly Finding[] {
  const weightOf = policyOf(desk.settings);
  const waivers = waiverLedger(desk, rules, (rule, path) => weightOf(rule, path) === "off");
  const rangeOf = rangeFinder();
  const found: Found[] = [];
  const beyond = new Set<Rule>();
  let provenance: ReturnType<typeof provenanceOf> | undefined;
  const contextOf = (rule: Rule): Context => {
    const exception = rule.exception ? { ...rule, severity: rule.exception.severity } : rule;
    const report: Report = (location, message, details = {}) => {
      const { path } = location.file;
      const severity = weightOf(details.isException ? exception : rule, path);
      if (severity === "off" || !wants(path)) return;
      const one = foundBy(rule, severity, location, message, details, rangeOf, waivers.use);
      // What must not be there asks for nothing that is missing.
      if (details.conceals || !asksForUnread(rule, location)) found.push(one);
    };
    return {
      get desk() {
        beyond.add(rule);
        return desk;
      },
      report,
      today,
      ruleOf: knownRule,
      provenance: () => {
        beyond.add(rule);
        provenance ??= provenanceOf(desk);
        return provenance;
      },
    };
  };
  const running = rules.map((rule) => ({ rule, context: contextOf(rule) }));
  for (const { rule, context } of running) rule.desk?.(desk, context);
  const remembered = memory?.of(desk, rules, today);
  // Record by record and not rule by rule: what one rule has looked at is near at hand for the next.
  for (const record of desk.records) {
    const known = remembered?.get(record);
    beyond.clear();
    const from = found.length;
    runOn(record, known ? running.filter(({ rule }) => known.again.has(rule)) : running);
    if (known) {
      for (const { entry, rule } of known.found) if (entry) waivers.use(entry, rule);
      found.push(...known.found);
    } else {
      const own = found.slice(from).filter(({ rule }) => !beyond.has(rule));
      remembered?.set(record, { found: own, again: new Set(beyond) });
    }
  }
  const unused = waivers.unused();
  for (const rule of rules) rule.unusedWaivers?.(unused, contextOf(rule));
  return found.map(({ finding }) => finding).sort(byPlace);
}

function runOn(
  record: RecordFile,
  running: readonly { readonly rule: Rule; readonly context: Context }[],
): void {
  const ofMode = running.filter(({ rule: { mode } }) => mode === undefined || mode === record.mode);
  for (const { rule, context } of ofMode) rule.record?.(record, context);
  const claims = record.claims.filter(({ claim }) => !claim.withdrawn);
  for (const { rule, context } of ofMode) for (const entry of claims) rule.claim?.(entry, context);
}

function byPlace(one: Finding, other: Finding): number {
  return (
    compare(one.file, other.file) ||
    one.range.start.offset - other.range.start.offset ||
    compare(one.rule, other.rule)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function foundBy(
  rule: Rule,
  severity: Severity,
  location: Location,
  message: string,
  { also = NONE, related = NONE, suggestions = NONE, compare, about, conceals }: Details,
  rangeOf: (location: Location) => Range,
  waiverFor: (entry: ClaimEntry, rule: Rule) => Finding["waiver"],
): Found {
  const { file, place } = location;
  const subject = subjectOf(file, place);
  const waiver = subject?.entry && waiverFor(subject.entry, rule);
  const finding: Finding = {
    rule: rule.id,
    severity,
    message: brief(message),
    file: file.path,
    range: rangeOf(location),
    ...("path" in place && { path: place.path }),
    ...(subject && { claim: subject.address }),
    ...(also.length > 0 && { also: also.map(({ address }) => address) }),
    related: related.map((other) => ({
      message: brief(other.message),
      file: other.file.path,
      range: rangeOf(other),
    })),
    suggestions: suggestions.map(({ edits, message: offer, safe }) => ({
      message: brief(offer),
      safe,
      edits: edits.map((edit) => ({
        file: file.path,
        range: rangeOf({ file, place: edit.place }),
        text: edit.text,
      })),
    })),
    ...(compare && { compare }),
    ...(about !== undefined && { about }),
    ...(conceals && { conceals }),
    ...(waiver && { waiver }),
  };
  return { finding, rule, entry: subject?.entry };
}

const NONE: readonly never[] = [];

/** In UTF-16 code units. */
const LONGEST_MESSAGE = 1000;

/** A message says what a file says, and a name or an id in it can be a megabyte long. */
function brief(message: string): string {
  return cutAfterWord(message, LONGEST_MESSAGE);
}

/** The claim that a place in a record belongs to; without its entry where that cannot be used. */
function subjectOf(
  file: DeskFile,
  place: Place,
): { readonly address: string; readonly entry: ClaimEntry | undefined } | undefined {
  if (!("path" in place) || !isRecord(file)) return undefined;
  const [collection, id] = place.path;
  if (collection !== "claims" || typeof id !== "string") return undefined;
  return { address: addressOf(file.name, id), entry: file.claimsById.get(id) };
}
