import type { Command } from "commander";
import { delimiter } from "../arguments/delimiter.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { count } from "../language/en/count.ts";
import { jsonText } from "../views/json-text.ts";

interface Options {
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly output?: string;
  readonly findings?: boolean;
  readonly bom: boolean;
  readonly delimiter: string;
}

export function exportCommand(program: Command, io: Io): void {
  program
    .command("export")
    .description(
      "Writes the claims in the desk, or in some articles, as a table with one row for each: what it says, who is credited, what was found and how far the check has got. The last column holds what no other has, so `onrecord import` makes the same claims of the file.",
    )
    .argument("[articles...]", "article names or paths (default: all)")
    .option("--csv", "as CSV, which Excel, Google Sheets and Airtable open")
    .option("--json", "as JSON: the same cells by their column")
    .option("--output <file>", "write to a file instead of standard output")
    .option("--findings", "check the claims, and add a column with the rules that report errors or warnings")
    .option(
      "--delimiter <character>",
      'what is between the cells: "," or, for Excel where numbers have decimal commas, ";"; or tab',
      delimiter,
      ",",
    )
    .option("--no-bom", "leave out the byte-order mark, without which Excel shows accents wrongly")
    .addHelpText(
      "after",
      `
Dates such as 2023-04 are text: import the file in Excel (Data > From Text/CSV) and keep the columns as text, or Excel
changes them. Cells that a spreadsheet would calculate begin with an apostrophe.

Examples:
  onrecord export --csv --output claims.csv
  onrecord export express-e-summons --csv --findings --output express.csv
  onrecord export --csv --delimiter ";" --output claims.csv
  onrecord export --json | jq '.claims[] | .statement'`,
    )
    .action((articles: readonly string[], options: Options) => run(io, articles, options));
}

async function run(io: Io, articles: readonly string[], options: Options): Promise<void> {
  if (!options.csv && !options.json) throw new UsageError("Say in which format: --csv or --json.");
  if (options.csv && options.json) throw new UsageError("Give one format: --csv or --json.");
  const [
    { openDeskToShow },
    { concealer, hidesSomething },
    { selectRecords },
    { exportedRows, HEADS, tableOf },
    { csvText },
    { saveBeside },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../confidential/conceal.ts"),
    import("../desk/select.ts"),
    import("../convert/export-table.ts"),
    import("../convert/write-csv.ts"),
    import("../arguments/write-reports.ts"),
  ]);
  const opened = openDeskToShow(io, articles);
  const entries = selectRecords(opened, articles, io.cwd).flatMap(({ claims }) => claims);
  if (entries.length === 0)
    throw new UsageError("No claims are logged here yet: there is nothing to export.");
  let findings: ReadonlyMap<string, string> | undefined;
  if (options.findings) {
    const [{ checkDesk }, { findingCells }] = await Promise.all([
      import("../check/check-desk.ts"),
      import("../convert/finding-cells.ts"),
    ]);
    const request = { names: articles, from: io.cwd, today: io.today };
    findings = findingCells(checkDesk(opened, request).findings);
  }
  let hides = false;
  const conceal = concealer(opened.desk);
  const concealAndNote = (text: string) => {
    const shown = conceal(text);
    hides ||= shown !== text;
    return shown;
  };
  const concealIt = hidesSomething(opened.desk) ? concealAndNote : conceal;
  const rows = exportedRows(opened.desk, entries, findings, concealIt);
  const content = options.json
    ? jsonText({
        version: 1,
        claims: rows.map(({ cells, rest }) => ({ ...Object.fromEntries(cells), [HEADS.rest]: rest })),
      })
    : csvText(tableOf(rows), options);
  if (options.output === undefined) io.print(content);
  else {
    saveBeside(io, opened, options.output, content.endsWith("\n") ? content : `${content}\n`);
    io.tell(`Wrote ${count(rows.length, "claim")} to ${options.output}.`);
  }
  if (hides) io.tell("Names are hidden in this export. Imported again, those claims would not be whole.");
}
