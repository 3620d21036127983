import type { Desk, DeskFile, RecordFile } from "../desk/desk.ts";
import type { Place } from "../desk/problem.ts";
import { addressOf } from "../model/address.ts";
import type { Details, Location, Report, Rule } from "../rules/define.ts";
import type { Range } from "../text/position.ts";
import type { Finding } from "./finding.ts";
import { rangeFinder } from "./range-finder.ts";

export interface CheckOptions {
  readonly rules: readonly Rule[];
  /** The last moment of today, in milliseconds since 1970. */
  readonly today: number;
  /** Whether findings in a file are wanted; those in the others are not made. */
  readonly wants?: (path: string) => boolean;
}

/**
 * Checks a desk: runs the rules over it.
 *
 * @returns the findings by file, place and rule
 */
export function check(desk: Desk, { rules, today, wants = () => true }: CheckOptions): readonly Finding[] {
  const drafts: Draft[] = [];
  for (const rule of rules) {
    const report: Report = (location, message, details = {}) => {
      if (wants(location.file.path)) drafts.push({ ...details, rule, location, message });
    };
    runRule(rule, desk, report, today);
  }
  const rangeOf = rangeFinder();
  // File by file, so that each is opened once.
  drafts.sort((a, b) => (a.location.file.path < b.location.file.path ? -1 : 1));
  return inOrder(drafts.map((draft) => findingOf(draft, rangeOf)));
}

function runRule(rule: Rule, desk: Desk, report: Report, today: number): void {
  const context = { desk, report, today };
  rule.desk?.(desk, context);
  for (const record of desk.records) {
    if (rule.mode !== undefined && record.article?.mode !== rule.mode) continue;
    rule.record?.(record, context);
    if (!rule.claim) continue;
    for (const entry of record.claims) if (!entry.claim.withdrawn) rule.claim(entry, context);
  }
}

interface Draft extends Details {
  readonly rule: Rule;
  readonly location: Location;
  readonly message: string;
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ file, range, rule }: Finding) => [file, range.start.offset, rule] as const;
  return [...findings].sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    const differs = one.findIndex((part, index) => part !== other[index]);
    return differs === -1 ? 0 : (one[differs] ?? 0) < (other[differs] ?? 0) ? -1 : 1;
  });
}

function findingOf(draft: Draft, rangeOf: (location: Location) => Range): Finding {
  const { rule, location, message, related = [], suggestions = [], compare } = draft;
  const { file, place } = location;
  const claim = claimAt(file, place);
  return {
    rule: rule.id,
    severity: rule.severity,
    message,
    file: file.path,
    range: rangeOf(location),
    ...("path" in place && { path: place.path }),
    ...(claim !== undefined && { claim }),
    related: related.map((other) => ({
      message: other.message,
      file: other.file.path,
      range: rangeOf(other),
    })),
    suggestions: suggestions.map(({ edits, ...suggestion }) => ({
      ...suggestion,
      edits: edits.map((edit) => ({
        file: file.path,
        range: rangeOf({ file, place: edit.place }),
        text: edit.text,
      })),
    })),
    ...(compare && { compare }),
  };
}

/** The address of the claim that a place in a record belongs to. */
function claimAt(file: DeskFile, place: Place): string | undefined {
  if (!("path" in place) || !isRecord(file)) return undefined;
  const [collection, id] = place.path;
  return collection === "claims" && typeof id === "string" ? addressOf(file.name, id) : undefined;
}

function isRecord(file: DeskFile): file is RecordFile {
  return "claims" in file;
}
