import { performance } from "node:perf_hooks";
import { concealer, concealIn } from "../confidential/conceal.ts";
import type { Desk } from "../desk/desk.ts";
import { loneTextsNotice } from "../desk/lone-texts-notice.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { selection } from "../desk/select.ts";
import { count } from "../language/en/count.ts";
import type { Address } from "../model/address.ts";
import { endOfToday } from "../model/date.ts";
import type { RuleId } from "../model/rule-ids.ts";
import { chooseRules, ruleOf } from "../rules/choose.ts";
import type { Rule, Severity } from "../rules/define.ts";
import { rules as allRules } from "../rules/index.ts";
import { type CheckOptions, check } from "./check.ts";
import { type Compared, compareWithBaseline } from "./compare-with-baseline.ts";
import { counts, type Finding } from "./finding.ts";
import type { CheckMemory } from "./memory.ts";
import { type Totals, totalsOf } from "./totals.ts";

/** The lowest severity that makes a check fail. */
export type Limit = Severity | "never";

/** What of a desk is to be checked, and how. Everything may be left out. */
export interface CheckRequest {
  /** Articles, records or folders to report on (paths from `from`); the whole desk is read all the same. */
  readonly names?: readonly string[] | undefined;
  /** The folder that names are relative to; the desk's own, where it is left out. */
  readonly from?: string | undefined;
  /** The only rules to run. */
  readonly rules?: readonly RuleId[] | undefined;
  /** Report what changed since this commit, branch or tag. */
  readonly since?: string | undefined;
  /** Report on these files (paths from the desk's folder) and what they cause elsewhere. */
  readonly files?: readonly string[] | undefined;
  /** Error, where it is left out. */
  readonly failOn?: Limit | undefined;
  /** Rules whose findings make the check fail, whatever their severity. */
  readonly failOnRules?: readonly RuleId[] | undefined;
  /** What counts as today: dates after it are in the future. */
  readonly today?: Date | undefined;
  /** Whether the desk's baseline is left out of account. */
  readonly ignoreBaseline?: boolean | undefined;
  /** Whether every finding gets its fingerprint, whoever needs it. */
  readonly fingerprints?: boolean | undefined;
  /** What earlier checks of this desk found that asked for the same. */
  readonly memory?: CheckMemory | undefined;
}

/** A desk that was checked, with what was found. */
export interface CheckResult extends Compared {
  /** The desk's name, as its settings have it. */
  readonly desk: string | undefined;
  /** The claims that were checked, by file, in the order of the file. */
  readonly claims: readonly { readonly file: string; readonly address: Address }[];
  /** The names of the articles that have drafts to review. */
  readonly drafted: readonly string[];
  /** The rules that were run. */
  readonly rules: readonly Rule[];
  /** Whether a finding makes the check fail. */
  readonly fails: (finding: Finding) => boolean;
  /** Whether settings or waivers name what is not there: then nobody knows what was meant. */
  readonly isMisused: boolean;
  /** What could not be looked at, and why; for the user, and no findings. */
  readonly notices: readonly string[];
  readonly totals: Totals;
  readonly milliseconds: number;
}

/**
 * Checks a desk: reads nothing but what comparing with the past needs, and writes nothing.
 *
 * @returns every finding that was asked for, those that are waived or in the baseline among them
 * @throws {UsageError} for names, rules, commits or a baseline that there are not or that cannot be read
 */
export function checkDesk(opened: OpenedDesk, request: CheckRequest = {}): CheckResult {
  const started = performance.now();
  const { root, desk } = opened;
  const checking = checkingOf(opened, request);
  const found = [...brokenSettings(desk, checking), ...check(desk, checking)];
  const compared = compareWithBaseline(root, desk, found, checking, request);
  const { findings } = compared;
  const wants = checking.wants ?? everything;
  const conceal = concealer(desk);
  const failing = new Set<string>(request.failOnRules);
  return {
    ...compared,
    findings: concealIn(findings, conceal),
    desk: concealIn(desk.settings.name, conceal),
    // As the findings name them.
    claims: concealIn(checkedClaims(desk, wants), conceal),
    drafted: concealIn(
      desk.records.filter(({ path, drafts }) => wants(path) && drafts.length > 0).map(({ name }) => name),
      conceal,
    ),
    rules: checking.rules,
    fails: (finding) =>
      counts(finding) && (failing.has(finding.rule) || isAtLeast(finding, request.failOn ?? "error")),
    isMisused: findings.some((finding) => counts(finding) && isMisuse(finding, desk)),
    notices: [
      ...loneTextsNotice(desk),
      ...historyNotice(desk, checking.rules),
      ...staleNotice(compared.stale),
    ],
    totals: totalsOf(desk, findings, wants),
    milliseconds: Math.round(performance.now() - started),
  };
}

/** What a request comes to, for the rules. */
export function checkingOf(
  { root, desk }: OpenedDesk,
  { names = [], from = root, rules, today = new Date(), memory }: CheckRequest,
): CheckOptions {
  return {
    rules: chooseRules(rules),
    wants: selection({ root, desk }, names, from),
    today: endOfToday(today),
    memory,
  };
}

/** What a check ends with: 2 for what is wrong usage whatever the findings' severity, 1 where it fails. */
export function exitCodeOf({ isMisused, findings, fails }: CheckResult): 0 | 1 | 2 {
  if (isMisused) return 2;
  return findings.some(fails) ? 1 : 0;
}

const everything = (): boolean => true;

function checkedClaims(desk: Desk, wants: (path: string) => boolean): CheckResult["claims"] {
  return desk.records
    .filter(({ path }) => wants(path))
    .flatMap(({ path, claims }) =>
      claims.filter(({ claim }) => !claim.withdrawn).map(({ address }) => ({ file: path, address })),
    );
}

/** What is wrong with the settings matters whichever rules and files are asked for. */
function brokenSettings(desk: Desk, checking: CheckOptions): readonly Finding[] {
  const { path, problems } = desk.settingsFile;
  if (problems.length === 0) return [];
  const left = allRules.filter((rule) => rule.fixed && !checking.rules.includes(rule));
  return check(desk, { ...checking, memory: undefined, rules: left, wants: (file) => file === path });
}

/** Rules that need what git cannot give say nothing, and that is said. */
function* historyNotice({ history }: Desk, rules: readonly Rule[]): Generator<string> {
  if (!rules.some(({ needs }) => needs === "history")) return;
  const trouble = history?.().trouble;
  if (trouble !== undefined) yield `The history of the claims was not checked. ${trouble}`;
}

function* staleNotice({ length }: readonly string[]): Generator<string> {
  if (length === 0) return;
  yield `In the baseline but no longer found: ${count(length, "finding")}. Run \`onrecord check --prune-baseline\`.`;
}

const WEIGHT: Readonly<Record<Limit, number>> = { note: 1, warning: 2, error: 3, never: 4 };

function isAtLeast({ severity }: Finding, limit: Limit): boolean {
  return WEIGHT[severity] >= WEIGHT[limit];
}

function isMisuse({ file, rule, severity }: Finding, { settingsFile }: Desk): boolean {
  return severity === "error" && (file === settingsFile.path || ruleOf(rule).misuse === true);
}
