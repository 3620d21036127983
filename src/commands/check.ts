import { type Command, Option } from "commander";
import type { Finding } from "../check/finding.ts";
import type { Format } from "../reporters/index.ts";
import type { Severity } from "../rules/define.ts";
import { oneOf } from "./one-of.ts";
import { columnsOf, print, wantsColour } from "./terminal.ts";

type Limit = Severity | "never";

interface Options {
  readonly format: Format;
  readonly failOn: Limit;
  readonly quiet?: boolean;
  readonly rule?: readonly string[];
}

const FORMATS = ["pretty", "concise", "json"] as const satisfies readonly Format[];
const LIMITS = ["error", "warning", "note", "never"] as const satisfies readonly Limit[];

export function checkCommand(program: Command): void {
  program
    .command("check")
    .summary("check the sourcing of the desk's articles")
    .description(
      "Checks the desk that the current folder belongs to. The whole desk is read; with paths (files, folders or names of articles), only what is found in them is reported.",
    )
    .argument("[paths...]", "records, folders or articles to report on")
    .addOption(
      new Option("--format <format>", `how to print findings: ${FORMATS.join(", ")}`)
        .default("pretty")
        .argParser(oneOf(FORMATS)),
    )
    .addOption(
      new Option("--fail-on <severity>", `exit with 1 from this severity on: ${LIMITS.join(", ")}`)
        .default("error")
        .argParser(oneOf(LIMITS)),
    )
    .option("--quiet", "print only findings that make the check fail")
    .option("--rule <id>", "run only this rule; may be given again", collect)
    .addHelpText(
      "after",
      `
Examples:
  onrecord check
  onrecord check claims/2023 --fail-on warning
  onrecord check --rule quote/not-found --format concise
  onrecord check --format json > report.json

Exit codes: 0 clean, 1 findings from --fail-on up, 2 wrong usage or settings.`,
    )
    .action(run);
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const started = performance.now();
  const [{ openDesk, selection }, { check }, { totalsOf }, { chooseRules }, { endOfToday }] =
    await Promise.all([
      import("./select.ts"),
      import("../check/check.ts"),
      import("../check/totals.ts"),
      import("../rules/choose.ts"),
      import("../model/date.ts"),
    ]);
  const rules = chooseRules(options.rule);
  const { root, desk } = openDesk(paths);
  const wants = selection(root, desk, paths);
  const findings = check(desk, { rules, wants, today: endOfToday(new Date()) });
  const totals = totalsOf(desk, findings, wants);
  const milliseconds = Math.round(performance.now() - started);

  const shown = options.quiet ? findings.filter((finding) => fails(finding, options.failOn)) : findings;
  const { reporters } = await import("../reporters/index.ts");
  const contents = new Map(
    [
      desk.settingsFile,
      ...desk.strays,
      ...desk.records.flatMap((record) => [record, record.text, record.lock]),
    ].flatMap((file) => (file ? [[file.path, file.content] as const] : [])),
  );
  const view = {
    colour: wantsColour(process.stdout, process.env),
    columns: columnsOf(process.stdout),
    contentOf: (path: string) => contents.get(path) ?? "",
  };
  print(reporters[options.format]({ desk: desk.settings.name, findings: shown, totals, milliseconds }, view));
  process.exitCode = exitCode(findings, options.failOn, desk.settingsFile.path);
}

const WEIGHT: Readonly<Record<Limit, number>> = { note: 1, warning: 2, error: 3, never: 4 };

function fails({ severity }: Finding, limit: Limit): boolean {
  return WEIGHT[severity] >= WEIGHT[limit];
}

/** Settings that cannot be used are wrong usage, whatever the findings weigh. */
function exitCode(findings: readonly Finding[], limit: Limit, settingsFile: string): number {
  if (findings.some(({ file, severity }) => file === settingsFile && severity === "error")) return 2;
  return findings.some((finding) => fails(finding, limit)) ? 1 : 0;
}
