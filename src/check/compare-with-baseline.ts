import { concealer } from "../confidential/conceal.ts";
import type { Desk } from "../desk/desk.ts";
import { stem } from "../desk/record-path.ts";
import type { Rule } from "../rules/define.ts";
import { policyOf } from "../rules/policy.ts";
import { canSpeak } from "../rules/shared/waivable.ts";
import { compareWith } from "./baseline.ts";
import { causedByChange } from "./caused-by-change.ts";
import { changeOf } from "./changes.ts";
import { type CheckOptions, check } from "./check.ts";
import type { CheckRequest } from "./check-desk.ts";
import type { Finding } from "./finding.ts";
import { subjectIn, withFingerprints } from "./fingerprint.ts";
import { readBaseline } from "./read-baseline.ts";

/** Findings compared with what was found before. */
export interface Compared {
  /** Those that the baseline knows are marked; with `since` or `files`, only what the change answers for. */
  readonly findings: readonly Finding[];
  /** Whether there is a baseline, so that findings outside it are new. */
  readonly hasBaseline: boolean;
  /** Fingerprints in the baseline of findings that are gone. */
  readonly stale: readonly string[];
}

/**
 * Compares findings with the desk's baseline and with the change that is to be reported on, where there are such.
 *
 * @throws {UsageError} for a baseline that cannot be read, or a commit that git does not know
 */
export function compareWithBaseline(
  root: string,
  desk: Desk,
  found: readonly Finding[],
  checking: CheckOptions,
  { names = [], rules, since, files, fingerprints = false, ignoreBaseline = false }: CheckRequest,
): Compared {
  const baseline = ignoreBaseline ? undefined : readBaseline(root);
  const isOfChange = since !== undefined || files !== undefined;
  if (!baseline && !isOfChange && !fingerprints) return { findings: found, stale: [], hasBaseline: false };

  const printed = withFingerprints(desk, found);
  const { findings, stale } = baseline ? compareWith(printed, baseline) : { findings: printed, stale: [] };
  // Of a part of the findings it cannot be said which of the others are gone.
  const isPart = names.length > 0 || rules !== undefined || isOfChange;
  const gone = isPart ? [] : stale.filter(couldBeFound(desk, checking));
  const compared = { stale: gone, hasBaseline: baseline !== undefined };
  if (!isOfChange) return { ...compared, findings };

  const change = changeOf({ root, desk }, since, files);
  const { before } = change;
  const asNow = { ...checking, memory: undefined };
  // Stryker disable next-line ConditionalExpression: a desk that is as it was need not be checked twice.
  const earlier = before === desk ? printed : before && withFingerprints(before, check(before, asNow));
  return { ...compared, findings: causedByChange(findings, earlier, change) };
}

/**
 * Whether what the baseline knows could have been found: a rule that is turned off, or that lacks the text or the
 * history which it needs, says nothing of its findings.
 */
function couldBeFound(desk: Desk, { rules }: CheckOptions): (fingerprint: string) => boolean {
  const severityOf = policyOf(desk.settings);
  const byId = new Map<string | undefined, Rule>(rules.map((rule) => [rule.id, rule]));
  // As fingerprints have it: the name of a file may say who a source is.
  const conceal = concealer(desk);
  const records = new Map(desk.records.map((record) => [conceal(record.name), record]));
  return (fingerprint) => {
    const rule = byId.get(fingerprint.split(" ", 1)[0]);
    if (!rule) return true;
    const subject = subjectIn(fingerprint);
    const record = subject === undefined ? undefined : records.get(stem(subject).replace(/\/.*/, ""));
    if (!record) return true;
    return severityOf(rule, record.path) !== "off" && canSpeak(rule, record, desk);
  };
}
