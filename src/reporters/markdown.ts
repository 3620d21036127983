import type { Finding } from "../check/finding.ts";
import { counts } from "../check/finding.ts";
import { count, printedNumber } from "../language/en/count.ts";
import { groupedBy } from "../model/grouped-by.ts";
import type { Severity } from "../rules/define.ts";
import { markdownText } from "../views/markdown-text.ts";
import { printableName } from "../views/printable-name.ts";
import { waivedBy } from "../views/shown.ts";
import { deskLine, findingsLine } from "../views/totals-line.ts";
import type { View } from "../views/view.ts";
import type { Reporter } from "./reporter.ts";

/** GitHub takes no comment of more than 65,536 characters. */
const LONGEST = 60_000;
/** How much of it waived findings may take: they are shown in every report, and crowd out no others. */
const LONGEST_WAIVED = 15_000;
/** What is left for the headline, the table, and the lines that say how many findings are not shown. */
const FRAME = 2_000;
/** What folding a file up takes. */
const FOLDER = 120;
/** A file with more findings is folded up. */
const FOLDED_FROM = 10;

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** The result for a comment on a pull request or the summary of a job, as GitHub-flavoured Markdown. */
export const markdown: Reporter = ({ findings, totals }, view) => {
  const inFile = (finding: Finding, before: number) => {
    if (before === 0) return heading(finding.file, view).length + 4;
    return before === FOLDED_FROM ? FOLDER : 0;
  };
  const areWaived = findings.filter(({ waiver }) => waiver !== undefined);
  const waived = chosen(areWaived, view, LONGEST_WAIVED, () => 0);
  const counting = bySeverity(findings.filter(counts));
  const found = chosen(counting, view, LONGEST - FRAME - waived.length, inFile);
  const blocks = [
    `## ${totals.findings.error > 0 ? "✗" : "✓"} onrecord: ${findingsLine(totals)}`,
    deskLine(totals),
    table([
      ...SEVERITIES.map((severity) => [severity, totals.findings[severity]] as const),
      ...(totals.waived > 0 ? [["waived", totals.waived] as const] : []),
      ...(totals.known > 0 ? [["in the baseline", totals.known] as const] : []),
    ]),
    ...fileBlocks(found.entries, view),
    ...more(found.left),
    ...(waived.entries.length + waived.left > 0 ? ["### Waived"] : []),
    ...(waived.entries.length > 0 ? [waived.entries.map(({ text }) => text).join("\n")] : []),
    ...more(waived.left),
  ];
  return blocks.join("\n\n");
};

interface Entry {
  readonly finding: Finding;
  readonly text: string;
}

interface Chosen {
  readonly entries: readonly Entry[];
  /** How many findings are left out. */
  readonly left: number;
  /** Of the entries and all that is written around them, at most. */
  readonly length: number;
}

/**
 * As many findings as fit, the first ones first; none is cut, and one that is too long makes room for others.
 *
 * @param around the length of what is written around a finding, by how many of its file were chosen before it
 */
function chosen(
  findings: readonly Finding[],
  view: View,
  room: number,
  around: (finding: Finding, before: number) => number,
): Chosen {
  const entries: Entry[] = [];
  const numbers = new Map<string, number>();
  let length = 0;
  for (const finding of findings) {
    const before = numbers.get(finding.file) ?? 0;
    const text = entry(finding, view);
    const needed = text.length + 1 + around(finding, before);
    if (length + needed > room) continue;
    length += needed;
    numbers.set(finding.file, before + 1);
    entries.push({ finding, text });
  }
  return { entries, left: findings.length - entries.length, length };
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function table(rows: readonly (readonly [name: string, number: number])[]): string {
  return [
    "| | findings |",
    "| --- | ---: |",
    ...rows.map(([name, number]) => `| ${name} | ${printedNumber(number)} |`),
  ].join("\n");
}

/** The chosen findings by file, the files with the most severe ones first. */
function fileBlocks(entries: readonly Entry[], view: View): readonly string[] {
  return [...groupedBy(entries, ({ finding }) => finding.file)].map(([file, inFile]) => {
    const list = inFile.map(({ text }) => text).join("\n");
    const body =
      inFile.length > FOLDED_FROM
        ? `<details>\n<summary>${summaryOf(inFile)}</summary>\n\n${list}\n\n</details>`
        : list;
    return `${heading(file, view)}\n\n${body}`;
  });
}

function heading(file: string, view: View): string {
  return `### ${markdownText(printableName(view.pathOf(file)))}`;
}

/** "1 error, 9 warnings" */
function summaryOf(entries: readonly Entry[]): string {
  return [...groupedBy(entries, ({ finding }) => finding.severity)]
    .map(([severity, { length }]) => count(length, severity))
    .join(", ");
}

/** "- **error** figure/sum · ferry/eight-percent · line 12: The sum does not match …" */
function entry(finding: Finding, view: View): string {
  const { severity, rule, claim, file, range, message } = finding;
  const waived = waivedBy(finding);
  const line = `line ${range.start.line}`;
  // Waived findings do not stand below the names of their files.
  const place = waived === undefined ? line : `${markdownText(printableName(view.pathOf(file)))}, ${line}`;
  const what = [
    markdownText(rule),
    ...(claim === undefined ? [] : [markdownText(printableName(claim))]),
    place,
  ].join(" · ");
  const said = `- **${severity}** ${what}: ${markdownText(message)}`;
  return waived === undefined ? said : `${said} ${capital(markdownText(waived))}`;
}

function more(left: number): readonly string[] {
  return left > 0 ? [`… and ${printedNumber(left)} more`] : [];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
