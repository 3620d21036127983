import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { Weight } from "../model/settings.ts";
import type { Rule, Severity } from "../rules/define.ts";
import { jsonText } from "../views/json-text.ts";

interface Options {
  readonly json?: boolean;
}

export function rulesCommand(program: Command, io: Io): void {
  program
    .command("rules")
    .description(
      "Lists the rules: the severity of each in this desk and what sets it, which articles it applies to, and what it catches. Outside a desk, the severities are the defaults.",
    )
    .argument("[groups...]", "groups (corroboration) or ids (quote/form) (default: all)")
    .option("--json", "print the rules as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord rules
  onrecord rules corroboration denial
  onrecord rules --json`,
    )
    .action((names: readonly string[], options: Options) => run(io, names, options));
}

async function run(io: Io, names: readonly string[], options: Options): Promise<void> {
  const [{ settingsHere }, { selectRules }, { originText }, { forceOf }] = await Promise.all([
    import("../arguments/settings-here.ts"),
    import("../rules/choose.ts"),
    import("../views/origin-text.ts"),
    import("../rules/policy.ts"),
  ]);
  const { settings, settingsFile } = settingsHere(io);
  const listed = selectRules(names).map((rule) => ({ rule, force: forceOf(rule, settings) }));
  if (options.json) {
    const rules = listed.map(({ rule, force: { weight, from } }) => ({
      id: rule.id,
      weight,
      from: originText(from, settingsFile),
      default: rule.severity,
      ...(rule.exception && { exception: rule.exception }),
      mode: rule.mode ?? "all",
      houses: rule.houses ?? {},
      summary: rule.summary,
      guideline: rule.guideline,
    }));
    io.print(jsonText({ version: 1, rules }));
    return;
  }
  const [{ table }, { painter }] = await Promise.all([
    import("../views/table.ts"),
    import("../views/paint.ts"),
  ]);
  const rows = listed.map(({ rule, force: { weight, from } }) => [
    rule.id,
    weight,
    originText(from, settingsFile),
    rule.mode ?? "all",
    catches(rule, weight, (severity) => forceOf({ ...rule, severity }, settings).weight),
  ]);
  const paint = painter(io.colour);
  io.print(table(["rule", "severity", "set by", "articles", "catches"], rows, paint, io.columns));
}

/** What a rule catches, and which of its findings have another severity here. */
function catches(
  { summary, exception }: Rule,
  weight: Weight,
  weightOf: (severity: Severity) => Weight,
): string {
  if (!exception) return summary;
  const other = weightOf(exception.severity);
  return other === weight ? summary : `${summary} (${other} where ${exception.where})`;
}
