import { createHash } from "node:crypto";
import { counts, type Finding } from "../check/finding.ts";
import type { Severity } from "../rules/define.ts";
import { printableMessage } from "../views/printable.ts";
import type { View } from "../views/view.ts";
import { pretty } from "./pretty.ts";
import type { Reporter } from "./reporter.ts";

/** What GitHub calls a finding, the most severe first. */
const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

/**
 * The result for the log of a job on GitHub: workflow commands, which GitHub shows beside the lines that they are
 * about, then the report for people. GitHub shows ten commands of a kind in a step, so the most severe come first.
 */
export const github: Reporter = (result, view) => {
  const counting = result.findings.filter(counts);
  const severities = Object.keys(COMMANDS);
  const commands = [...counting]
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity))
    .map((finding) => command(finding, view));
  const report = pretty(result, { ...view, colour: false, columns: undefined });
  return [...commands, inert(report)].join("\n");
};

function command({ severity, file, range: { start, end }, rule, message }: Finding, view: View): string {
  // A range that ends where a line begins ends with the line before.
  const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const properties = {
    file: view.repository.pathOf(file),
    line: start.line,
    endLine,
    // GitHub takes columns only within one line.
    ...(end.line === start.line && { col: start.column, endColumn: end.column }),
    title: rule,
  };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${COMMANDS[severity]} ${written.join(",")}::${escapeData(message)}`;
}

/**
 * As in GitHub's own toolkit (actions/toolkit, packages/core/src/command.ts). It escapes nothing else: what would act on
 * the terminal that shows the log is written out.
 */
function escapeData(text: string): string {
  return printableMessage(text, false).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/**
 * A report that shows the words of records, in which GitHub looks for no commands. They are taken up again at a token
 * that no record can have in it, because it is made from the whole of the report.
 */
function inert(report: string): string {
  const token = `onrecord-${createHash("sha256").update(report).digest("hex")}`;
  return [`::stop-commands::${token}`, report, `::${token}::`].join("\n");
}
