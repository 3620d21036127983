import { type Command, Option } from "commander";
import { asOfOption } from "../arguments/as-of-option.ts";
import { GROUPINGS, type Grouping } from "../audit/grouped.ts";
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
    .summary("audit the sourcing of articles, in figures")
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
  const [
    { openDeskToShow },
    { selectRecords },
    { checkDesk },
    { auditOf, auditedClaims, knownOf },
    { grouped },
    { concealer, concealIn },
    { painter },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../desk/select.ts"),
    import("../check/check-desk.ts"),
    import("../audit/audit.ts"),
    import("../audit/grouped.ts"),
    import("../confidential/conceal.ts"),
    import("../views/paint.ts"),
  ]);
  const opened = openDeskToShow(io, names, date);
  const { desk, asOf } = opened;
  const records = selectRecords(opened, names, io.cwd).filter(({ article }) => article !== undefined);
  // What it was then is judged as of then; the baseline is that of today.
  const { findings } = checkDesk(opened, {
    names,
    from: io.cwd,
    today: (date === undefined ? undefined : endOf(date)) ?? io.today,
    ignoreBaseline: asOf !== undefined,
  });
  const known = knownOf(desk);
  // Lines are broken, and half a name is no longer found.
  const conceal = concealer(desk);
  const audit = concealIn(auditOf(known, records, findings), conceal);
  const { articles, sources } = audit;
  const groups =
    by === undefined || by === "source" ? [] : concealIn(grouped(known, records, findings, by), conceal);

  if (html !== undefined) {
    const { isPagePath, writePage, writePages } = await import("../arguments/write-pages.ts");
    const write = isPagePath(html) ? writePage : writePages;
    write(io, { opened, known, records, findings, audit, on: date ?? today(io.today) }, html);
    return;
  }
  if (json) {
    if (by === "source") io.print(jsonText({ version: 1, asOf, by, sources }));
    else if (by) io.print(jsonText({ version: 1, asOf, by, groups }));
    else if (names.length === 0) io.print(jsonText({ version: 1, asOf, ...audit }));
    else {
      const claims = concealIn(
        records.map((record) => auditedClaims(known, record)),
        conceal,
      );
      const whole = articles.map((article, index) => ({ ...article, claims: claims[index] }));
      io.print(jsonText({ version: 1, asOf, ...audit, articles: whole }));
    }
    return;
  }
  const { articleRows, figuresTable, groupRows, sourceRows, sourcesTable } = await import(
    "../views/audit-table.ts"
  );
  if (csv) {
    const { csvText } = await import("../convert/write-csv.ts");
    const rows = by === "source" ? sourceRows(sources) : by ? groupRows(by, groups) : articleRows(articles);
    io.print(csvText(rows));
    return;
  }
  if (articles.length === 0) {
    io.tell("No article is logged here yet.");
    return;
  }
  const paint = painter(io.colour);
  const { articleLines, deskLines } = await import("../views/audit-lines.ts");
  if (by === "source") io.print(sourcesTable(sources, paint, io.columns));
  else if (by)
    io.print(
      figuresTable(
        by,
        groups.map(({ group, figures }) => ({ name: group, figures })),
        paint,
        io.columns,
      ),
    );
  else if (names.length > 0 && articles.length < MANY)
    io.print(articles.map((article) => articleLines(article, paint, io.columns).join("\n")).join("\n\n"));
  else
    io.print(
      [
        deskLines(audit, paint, io.columns).join("\n"),
        figuresTable(
          "article",
          articles.map(({ article, figures }) => ({ name: article, figures })),
          paint,
          io.columns,
        ),
      ].join("\n\n"),
    );
}

/** The last moment of a day, month or year; undefined where it is none, which is said elsewhere. */
function endOf(date: string): Date | undefined {
  const latest = bounds(date)?.latest;
  return latest === undefined || !Number.isFinite(latest) ? undefined : new Date(latest);
}

/** More articles than these are summed up. */
const MANY = 10;
