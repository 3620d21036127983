import { type Command, InvalidArgumentError, Option } from "commander";
import { oneOf } from "../arguments/one-of.ts";
import { type Output, outputOptions, pairOutputs } from "../arguments/outputs.ts";
import { BASELINE_FILE } from "../check/baseline-name.ts";
import type { CheckRequest, CheckResult, Limit } from "../check/check-desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { RULE_IDS, type RuleId } from "../model/rule-ids.ts";
import { orMeant } from "../model/rule-meant.ts";
import { hasFingerprints } from "../reporters/index.ts";
import { printable } from "../views/printable.ts";

interface Options {
  readonly failOn?: FailOn;
  readonly quiet?: boolean;
  readonly waived?: boolean;
  readonly frames?: boolean;
  readonly notes?: boolean;
  readonly rule?: readonly string[];
  readonly since?: string;
  readonly filesFrom?: string;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly writeBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  readonly watch?: boolean;
  readonly cache: boolean;
}

/** What makes a check fail: a severity and all that are higher, and any finding of some rules. */
interface FailOn {
  readonly limit?: Limit;
  readonly rules: readonly RuleId[];
}

const LIMITS = ["error", "warning", "note", "never"] as const satisfies readonly Limit[];

export function checkCommand(program: Command, io: Io): void {
  const { format, output, given } = outputOptions();
  program
    .command("check")
    .description(
      "Checks the desk containing the current folder. Always reads the whole desk; paths (files, folders or article names) limit what is reported.",
    )
    .argument("[paths...]", "records, folders or articles to report on")
    .addOption(format)
    .addOption(output)
    .addOption(
      new Option(
        "--fail-on <what>",
        `lowest severity that makes the check fail: ${LIMITS.join(", ")} (default: error); or a rule that does (repeatable)`,
      ).argParser(failOn),
    )
    .option("--quiet", "print only findings that make the check fail")
    .option("--waived", "show waived findings too, with who waived them and why")
    .option("--notes", "list every note, and not only how many there are")
    .option("--frames", "show the lines of the record that warnings are about, too")
    .option("--rule <id>", "run only this rule, or the rules of this group (repeatable)", collect)
    .option(
      "--since <ref>",
      "report only what changed since a commit, branch or tag, and what that causes elsewhere",
    )
    .option(
      "--files-from <file>",
      "report only on the files in a list (- for standard input), and what they cause elsewhere",
    )
    .option("--fix", "make the changes that cannot change what a record says")
    .addOption(new Option("--fix-dry-run", "print what --fix would change, as a diff").conflicts("fix"))
    .option(
      "--write-baseline",
      `record today's findings in ${BASELINE_FILE}: after that, only new ones count`,
    )
    .addOption(
      new Option("--prune-baseline", "remove from the baseline what is no longer found").conflicts(
        "writeBaseline",
      ),
    )
    .addOption(
      new Option("--watch", "check again whenever a file of the desk changes, until Ctrl-C").conflicts([
        "filesFrom",
        "fix",
        "fixDryRun",
        "writeBaseline",
        "pruneBaseline",
      ]),
    )
    .option("--no-cache", "check again, even if nothing has changed since the last time")
    .addHelpText(
      "after",
      `
Examples:
  onrecord check
  onrecord check claims/2023 --fail-on warning
  onrecord check --rule quote/not-found --format concise
  onrecord check --fail-on warning --fail-on check/recheck
  onrecord check --since main
  onrecord check --watch
  git diff --name-only | onrecord check --files-from -
  onrecord check --format json > report.json
  onrecord check --format github --format sarif --output onrecord.sarif

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage or settings.`,
    )
    .action(async (paths: readonly string[], options: Options) => {
      const outputs = pairOutputs(given, io.cwd);
      const asked = { paths, options, outputs };
      if (options.watch) await watch(io, asked);
      else if (asksTheDeskAlone(asked)) await recall(io, asked);
      else await run(io, asked);
    });
}

/** What somebody asks of a check. */
interface Asked {
  readonly paths: readonly string[];
  readonly options: Options;
  readonly outputs: readonly Output[];
}

/** Whether nothing but the desk, as it is, decides what is printed, and nothing else is done. */
function asksTheDeskAlone({ paths: [path], options, outputs }: Asked): boolean {
  const { cache, since, filesFrom, fix, fixDryRun, writeBaseline, pruneBaseline } = options;
  const others = [path, since, filesFrom, fix, fixDryRun, writeBaseline, pruneBaseline];
  return cache && others.every((one) => one === undefined) && outputs.every(({ file }) => file === undefined);
}

async function recall(io: Io, asked: Asked): Promise<void> {
  const [{ recalled }, { deskAbove }] = await Promise.all([
    import("../cache/recalled.ts"),
    import("../desk/find.ts"),
  ]);
  await recalled(io, deskAbove(io.cwd), ["check", asked], async () => {
    const evidence: string[] = [];
    const result = await run(io, asked, (path) => evidence.push(path));
    // What could not be looked at today may be there tomorrow.
    return result?.notices.length === 0 ? { evidence } : undefined;
  });
}

async function watch(io: Io, asked: Asked): Promise<void> {
  const { watchDesk } = await import("../watch/watch-desk.ts");
  await watchDesk(io, async (opened, memory) => {
    const request = { ...(await requestOf(io, opened, asked)), today: io.now(), memory };
    await report(io, opened, asked, request);
  });
}

function failOn(written: string, before: FailOn = { rules: [] }): FailOn {
  if (!written.includes("/")) return { ...before, limit: oneOf(LIMITS)(written) };
  const rule = RULE_IDS.find((id) => id === written);
  if (!rule) throw new InvalidArgumentError(`There is no such rule.${orMeant(written)}`);
  return { ...before, rules: [...before.rules, rule] };
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

async function run(
  io: Io,
  asked: Asked,
  onEvidenceFile?: (path: string) => void,
): Promise<CheckResult | undefined> {
  const { paths, options } = asked;
  refuseHalfABaseline(paths, options);
  const { openDeskHere } = await import("../arguments/desk-here.ts");
  const opened = openDeskHere(io, paths, onEvidenceFile);
  const request = await requestOf(io, opened, asked);
  if (options.fixDryRun) {
    const { fixDiff } = await import("../check/fix-desk.ts");
    const diff = fixDiff(opened, request);
    if (diff !== "") io.print(diff.trimEnd());
    return undefined;
  }
  if (options.writeBaseline || options.pruneBaseline) {
    const { writeBaseline, pruneBaseline } = await import("../check/baseline-file.ts");
    await refuseMisuse(opened);
    io.print(options.writeBaseline ? writeBaseline(opened, request) : pruneBaseline(opened, request));
    return undefined;
  }
  return report(io, options.fix ? await fix(io, opened, request) : opened, asked, request);
}

async function requestOf(
  io: Io,
  opened: OpenedDesk,
  { paths, options, outputs }: Asked,
): Promise<CheckRequest> {
  const { selectRules } = await import("../rules/choose.ts");
  return {
    names: paths,
    from: io.cwd,
    rules: options.rule && selectRules(options.rule).map(({ id }) => id),
    failOn: options.failOn?.limit,
    failOnRules: options.failOn?.rules,
    since: options.since,
    files: options.filesFrom === undefined ? undefined : await listed(io, opened, options.filesFrom),
    today: io.today,
    fingerprints: outputs.some(({ format }) => hasFingerprints(format)),
  };
}

async function report(
  io: Io,
  opened: OpenedDesk,
  { paths, options, outputs }: Asked,
  request: CheckRequest,
): Promise<CheckResult> {
  const [{ checkDesk, exitCodeOf }, { writeReports }, { terminalView }] = await Promise.all([
    import("../check/check-desk.ts"),
    import("../arguments/write-reports.ts"),
    import("../views/terminal-view.ts"),
  ]);
  const result = checkDesk(opened, request);
  for (const notice of result.notices) io.tell(notice);
  // Reports for programs say what was waived, however little else is asked for.
  const findings = options.quiet
    ? result.findings.filter((finding) => result.fails(finding) || finding.waiver)
    : result.findings;
  const isPart = [paths[0], options.rule, options.since, options.filesFrom].some(
    (part) => part !== undefined,
  );
  const { waived = false, frames = false, notes = isPart } = options;
  const whole = !isPart && !frames && !notes;
  const view = { ...terminalView(opened, io), waived, frames, notes, whole };
  io.exit(exitCodeOf(result));
  await writeReports(io, outputs, opened, { ...result, findings }, view);
  return result;
}

async function listed(io: Io, opened: OpenedDesk, filesFrom: string): Promise<readonly string[]> {
  const { readFileList } = await import("../arguments/files-from.ts");
  const { files, others } = readFileList(opened, filesFrom, io);
  const [first, ...more] = others;
  if (first !== undefined) {
    const rest = more.length === 0 ? "" : ` (and ${more.length} more)`;
    io.tell(`Not in this desk, so left out: ${printable(first)}${rest}.`);
  }
  return files;
}

async function fix(io: Io, opened: OpenedDesk, request: CheckRequest): Promise<OpenedDesk> {
  const { fixDesk } = await import("../check/fix-desk.ts");
  await refuseMisuse(opened);
  const fixes = fixDesk(opened, request);
  for (const [path, made] of fixes.made)
    io.tell(`fixed ${printable(path)} (${made === 1 ? "1 change" : `${made} changes`}).`);
  for (const { file, range, message } of fixes.left)
    io.tell(
      printable(
        `left ${file}:${range.start.line} unchanged, because a quote or a cue would change: ${message}`,
      ),
    );
  return fixes.opened;
}

async function refuseMisuse({ desk }: OpenedDesk): Promise<void> {
  const { refuseOnMisuse } = await import("../check/refuse-misuse.ts");
  refuseOnMisuse(desk);
}

/** A baseline is of the whole desk and of all rules: one of a part would let the rest pass for new. */
function refuseHalfABaseline(
  paths: readonly string[],
  { writeBaseline, pruneBaseline, rule, since, filesFrom }: Options,
): void {
  const option = writeBaseline ? "--write-baseline" : pruneBaseline && "--prune-baseline";
  const isPart = paths.length > 0 || [rule, since, filesFrom].some((part) => part !== undefined);
  if (option && isPart) {
    throw usageError`${option} covers the whole desk and all rules: leave out paths, --rule, --since and --files-from.`;
  }
}
