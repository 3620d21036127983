import { type Command, Option } from "commander";
import { asOfOption } from "../arguments/as-of-option.ts";
import type { AuditResult } from "../audit/audit-desk.ts";
import { GROUPINGS, type Grouping } from "../audit/groupings.ts";
import { usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { bounds, today } from "../model/date.ts";
import { jsonText } from "../views/json-text.ts";

interface Options {
  readonly by?: Grouping;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly html?: string;
  readonly asOf?: string;
}

export function auditCommand(program: Command, io: Io): void {
  program
    .command("audit")
    .description(
      "Audits the sourcing: who the claims are attributed to, what they rest on, how much is corroborated, denied, checked and archived, what nobody logged, what was found and waived by whom. With articles: each; without: the desk.",
    )
    .argument("[articles...]", "article names or paths (default: the whole desk)")
    .addOption(new Option("--by <what>", "sum up by publisher, source, month or checker").choices(GROUPINGS))
    .option("--json", "print the audit as JSON, with every claim of the articles that you name")
    .option("--csv", "print the figures as CSV, a row for each article or group")
    .option(
      "--html <path>",
      "write a page: FILE.html for one article, or a folder for a page for each and one that lists them",
    )
    .addOption(asOfOption())
    .addHelpText(
      "after",
      `
Examples:
  onrecord audit
  onrecord audit express-e-summons
  onrecord audit --by source
  onrecord audit claims/2024 --by month --csv > sourcing.csv
  onrecord audit express-e-summons --json
  onrecord audit express-e-summons --html audit.html
  onrecord audit --html audits/
  onrecord audit --as-of 2026-11-20`,
    )
    .action((articles: readonly string[], options: Options) => run(io, articles, options));
}

async function run(
  io: Io,
  names: readonly string[],
  { by, json = false, csv = false, html, asOf: date }: Options,
): Promise<void> {
  if ([json, csv, html !== undefined].filter(Boolean).length > 1)
    throw usageError`Choose one of --json, --csv and --html.`;
  if (html !== undefined && by) throw usageError`A page has all figures: --html goes without --by.`;
  const [{ openDeskToShow }, { auditDesk }] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../audit/audit-desk.ts"),
  ]);
  const opened = openDeskToShow(io, names, date);
  const { asOf } = opened;
  const audit = auditDesk(opened, {
    names,
    from: io.cwd,
    // What it was then is judged as of then; the baseline is that of today.
    today: (date === undefined ? undefined : endOf(date)) ?? io.today,
    ignoreBaseline: asOf !== undefined,
  });
  if (html !== undefined) {
    const { isPagePath, writePage, writePages } = await import("../arguments/write-pages.ts");
    const write = isPagePath(html) ? writePage : writePages;
    write(io, { opened, audit, on: date ?? today(io.today) }, html);
  } else if (json) io.print(jsonText({ version: 1, asOf, ...asJson(audit, by, names.length > 0) }));
  else if (csv) io.print(await asCsv(audit, by));
  else if (audit.articles.length === 0) io.tell("No article is logged here yet.");
  else io.print(await asText(audit, by, names.length > 0 && audit.articles.length < MANY, io));
}

/** More articles than these are summed up. */
const MANY = 10;

/** @param isNamed whether articles were named: then each of their claims is in it */
function asJson(audit: AuditResult, by: Grouping | undefined, isNamed: boolean): object {
  if (by === "source") return { by, sources: audit.sources };
  if (by) return { by, groups: audit.by(by) };
  if (!isNamed) return audit;
  const articles = audit.articles.map((article) => {
    const { claims, findings } = audit.detailsOf(article);
    return { ...article, claims, findings };
  });
  return { ...audit, articles };
}

async function asCsv(audit: AuditResult, by: Grouping | undefined): Promise<string> {
  const [{ articleRows, groupRows, sourceRows }, { csvText }] = await Promise.all([
    import("../views/audit-table.ts"),
    import("../convert/write-csv.ts"),
  ]);
  if (by === "source") return csvText(sourceRows(audit.sources));
  return csvText(by ? groupRows(by, audit.by(by)) : articleRows(audit.articles));
}

/** @param isEach whether each article is shown whole, and not all of them together */
async function asText(
  audit: AuditResult,
  by: Grouping | undefined,
  isEach: boolean,
  { colour, columns }: Pick<Io, "colour" | "columns">,
): Promise<string> {
  const [{ figuresTable, sourcesTable }, { articleLines, deskLines }, { painter }] = await Promise.all([
    import("../views/audit-table.ts"),
    import("../views/audit-lines.ts"),
    import("../views/paint.ts"),
  ]);
  const paint = painter(colour);
  const tableOf = (head: string, rows: Parameters<typeof figuresTable>[1]) =>
    figuresTable(head, rows, paint, columns);
  const { articles } = audit;
  if (by === "source") return sourcesTable(audit.sources, paint, columns);
  if (by)
    return tableOf(
      by,
      audit.by(by).map(({ group, figures }) => ({ name: group, figures })),
    );
  if (isEach) return articles.map((article) => articleLines(article, paint, columns).join("\n")).join("\n\n");
  const rows = articles.map(({ article, figures }) => ({ name: article, figures }));
  return `${deskLines(audit, paint, columns).join("\n")}\n\n${tableOf("article", rows)}`;
}

/** The last moment of a day, month or year; undefined where it is none, which is said elsewhere. */
function endOf(date: string): Date | undefined {
  const latest = bounds(date)?.latest;
  return latest === undefined || !Number.isFinite(latest) ? undefined : new Date(latest);
}
