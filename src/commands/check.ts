import { type Command, Option } from "commander";
import { oneOf } from "../arguments/one-of.ts";
import { type Output, outputOptions, pairOutputs } from "../arguments/outputs.ts";
import { BASELINE_FILE } from "../check/baseline-name.ts";
import type { CheckOptions } from "../check/check.ts";
import { counts, type Finding } from "../check/finding.ts";
import { concealer, concealIn } from "../confidential/conceal.ts";
import type { Desk } from "../desk/desk.ts";
import { UsageError } from "../errors.ts";
import type { CheckResult } from "../reporters/reporter.ts";
import type { Severity } from "../rules/define.ts";
import { print } from "./terminal.ts";

type Limit = Severity | "never";

interface Options {
  readonly failOn: Limit;
  readonly quiet?: boolean;
  readonly waived?: boolean;
  readonly rule?: readonly string[];
  readonly since?: string;
  readonly filesFrom?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly writeBaseline?: boolean;
  readonly pruneBaseline?: boolean;
}

const LIMITS = ["error", "warning", "note", "never"] as const satisfies readonly Limit[];

export function checkCommand(program: Command): void {
  const { format, output, given } = outputOptions();
  program
    .command("check")
    .summary("check the sourcing of the desk's articles")
    .description(
      "Checks the desk that the current folder belongs to. The whole desk is read; with paths (files, folders or names of articles), only what is found in them is reported.",
    )
    .argument("[paths...]", "records, folders or articles to report on")
    .addOption(format)
    .addOption(output)
    .addOption(
      new Option("--fail-on <severity>", `exit with 1 from this severity on: ${LIMITS.join(", ")}`)
        .default("error")
        .argParser(oneOf(LIMITS)),
    )
    .option("--quiet", "print only findings that make the check fail")
    .option("--waived", "show waived findings, too, with who waived them and why")
    .option("--rule <id>", "run only this rule; may be given again", collect)
    .option(
      "--since <ref>",
      "report what changed since a commit, branch or tag, and what that causes elsewhere",
    )
    .option(
      "--files-from <file>",
      "report on the files in a list (- for standard input), and what they cause elsewhere",
    )
    .option("--fix", "make the changes that cannot change what a record says")
    .addOption(new Option("--fix-dry-run", "print what --fix would change, as a diff").conflicts("fix"))
    .option("--write-baseline", `keep today's findings in ${BASELINE_FILE}: from then on only new ones count`)
    .addOption(
      new Option("--prune-baseline", "drop from the baseline what is no longer found").conflicts(
        "writeBaseline",
      ),
    )
    .addHelpText(
      "after",
      `
Examples:
  onrecord check
  onrecord check claims/2023 --fail-on warning
  onrecord check --rule quote/not-found --format concise
  onrecord check --since main
  git diff --name-only | onrecord check --files-from -
  onrecord check --format json > report.json
  onrecord check --format github --format sarif --output onrecord.sarif

Exit codes: 0 clean, 1 findings from --fail-on up, 2 wrong usage or settings.`,
    )
    .action((paths: readonly string[], options: Options) => run(paths, options, pairOutputs(given)));
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

async function run(paths: readonly string[], options: Options, outputs: readonly Output[]): Promise<void> {
  const started = performance.now();
  const [{ openDesk, selection }, { check }, { totalsOf }, { chooseRules }, { endOfToday }, { hold }] =
    await Promise.all([
      import("../desk/select.ts"),
      import("../check/check.ts"),
      import("../check/totals.ts"),
      import("../rules/choose.ts"),
      import("../model/date.ts"),
      import("../check/compare-with-baseline.ts"),
    ]);
  const isPart = paths.length > 0 || options.rule !== undefined;
  const writes = options.fix || options.writeBaseline || options.pruneBaseline;
  refuseHalfABaseline(isPart, options);
  const rules = chooseRules(options.rule);
  const opened = openDesk(paths);
  const { root } = opened;
  let { desk } = opened;
  if (writes) await refuseOnMisuse(desk);
  const wants = selection(root, desk, paths);
  const checking = { rules, wants, today: endOfToday(new Date()) };

  if (options.fixDryRun) {
    const { fixDiff } = await import("../check/fix-desk.ts");
    process.stdout.write(fixDiff(desk, checking));
    return;
  }
  if (options.fix) desk = await fix(root, desk, checking);

  const { withFingerprints } = await import("../check/fingerprint.ts");
  const found = [...(await brokenSettings(desk, checking)), ...check(desk, checking)];
  if (options.writeBaseline || options.pruneBaseline) {
    const { writeBaseline, pruneBaseline } = await import("../check/baseline-file.ts");
    const all = withFingerprints(desk, found);
    print(options.writeBaseline ? writeBaseline(root, all, rules) : pruneBaseline(root, all));
    return;
  }

  const formats = outputs.map((output) => output.format);
  const held = await hold(root, desk, found, checking, { ...options, formats, isPart });
  const totals = totalsOf(desk, held.findings, wants);
  const milliseconds = Math.round(performance.now() - started);
  const isFailure = (finding: Finding) => counts(finding) && isAtLeast(finding, options.failOn);
  const [{ writeReports }, { terminalView }] = await Promise.all([
    import("../arguments/write-reports.ts"),
    import("../views/terminal-view.ts"),
  ]);
  const result = {
    ...held,
    desk: desk.settings.name,
    // Reports for programs say what was waived, however little else is asked for.
    findings: options.quiet
      ? held.findings.filter((finding) => isFailure(finding) || finding.waiver)
      : held.findings,
    claims: checkedClaims(desk, wants),
    rules,
    fails: isFailure,
    totals,
    milliseconds,
  };
  const view = { ...terminalView(root, desk), waived: options.waived ?? false };
  process.exitCode = exitCode(held.findings, isFailure, desk);
  writeReports(
    outputs,
    root,
    desk,
    { ...result, findings: concealIn(result.findings, concealer(desk)) },
    view,
  );
}

function checkedClaims(desk: Desk, wants: (path: string) => boolean): CheckResult["claims"] {
  return desk.records
    .filter(({ path }) => wants(path))
    .flatMap(({ path, claims }) =>
      claims.filter(({ claim }) => !claim.withdrawn).map(({ address }) => ({ file: path, address })),
    );
}

async function fix(root: string, desk: Desk, checking: CheckOptions): Promise<Desk> {
  const { fixDesk } = await import("../check/fix-desk.ts");
  const fixes = fixDesk(root, desk, checking);
  for (const [path, made] of fixes.made)
    process.stderr.write(`onrecord: fixed ${path} (${made === 1 ? "1 change" : `${made} changes`}).\n`);
  return fixes.desk;
}

/** What is wrong with the settings matters whichever rules and files are asked for. */
async function brokenSettings(desk: Desk, checking: CheckOptions): Promise<readonly Finding[]> {
  const { path, problems } = desk.settingsFile;
  if (problems.length === 0) return [];
  const [{ rules }, { check }] = await Promise.all([
    import("../rules/index.ts"),
    import("../check/check.ts"),
  ]);
  const left = rules.filter((rule) => rule.fixed && !checking.rules.includes(rule));
  return check(desk, { ...checking, rules: left, wants: (file) => file === path });
}

/** A baseline is of the whole desk and of all rules: one of a part would let the rest pass for new. */
function refuseHalfABaseline(isPart: boolean, options: Options): void {
  const option = options.writeBaseline ? "--write-baseline" : options.pruneBaseline && "--prune-baseline";
  if (option && (isPart || options.since !== undefined || options.filesFrom !== undefined)) {
    throw new UsageError(
      `${option} takes the whole desk and all rules: leave out paths, --rule, --since and --files-from.`,
    );
  }
}

/** Where settings or waivers name what is not there, nobody knows what they were meant to change. */
async function refuseOnMisuse(desk: Desk): Promise<void> {
  const { path, problems } = desk.settingsFile;
  if (problems.length > 0)
    throw new UsageError(`${path} has errors, so nothing is written. Run \`onrecord check\` to see them.`);
  const { RULE_IDS } = await import("../model/rule-ids.ts");
  const known: ReadonlySet<string> = new Set(RULE_IDS);
  for (const { address, claim } of desk.claims.values()) {
    const waiver = claim.withdrawn ? undefined : claim.waivers?.find(({ rule }) => !known.has(rule));
    if (!waiver) continue;
    throw new UsageError(
      `${address} waives "${waiver.rule}", and there is no such rule, so nothing is written. Run \`onrecord check\` to see it.`,
    );
  }
}

const WEIGHT: Readonly<Record<Limit, number>> = { note: 1, warning: 2, error: 3, never: 4 };

function isAtLeast({ severity }: Finding, limit: Limit): boolean {
  return WEIGHT[severity] >= WEIGHT[limit];
}

/** Settings and waivers that name what is not there are wrong usage, whatever the findings weigh. */
function exitCode(
  findings: readonly Finding[],
  fails: (finding: Finding) => boolean,
  { settingsFile }: Desk,
): number {
  const isMisuse = ({ file, rule, severity }: Finding) =>
    severity === "error" && (file === settingsFile.path || rule === "waiver/unknown-rule");
  if (findings.some((finding) => counts(finding) && isMisuse(finding))) return 2;
  return findings.some(fails) ? 1 : 0;
}
