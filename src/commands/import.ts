import { type Command, Option } from "commander";
import type { GivenFacts } from "../arguments/article-facts.ts";
import { delimiter } from "../arguments/delimiter.ts";
import { withFactOptions } from "../arguments/fact-options.ts";
import type { Mapping } from "../convert/mapping.ts";
import type { ImportPlan, ToImport } from "../convert/plan-import.ts";
import type { CsvTable } from "../convert/read-csv.ts";
import type { Desk } from "../desk/desk.ts";
import { UsageError, usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { SOURCE_KINDS } from "../model/source-kinds.ts";
import { jsonText } from "../views/json-text.ts";

interface Options extends Omit<GivenFacts, "name"> {
  readonly article?: string;
  readonly map?: readonly string[];
  readonly delimiter?: string;
  readonly write?: boolean;
  readonly keepUnplaced?: boolean;
  readonly sourceKind?: (typeof SOURCE_KINDS)[number];
  readonly json?: boolean;
}

export function importCommand(program: Command, io: Io): void {
  const command = program
    .command("import")
    .description(
      "Reads a table with a claim in each row, says what would become of it, and with --write writes it: into an article that the desk has, or as the record of a new one. Which column is what is guessed from its name; --map says otherwise. Quotes are looked for in the article's text, if it is there (claims/NAME.txt). Rows that cannot be used are listed with the reason.",
    )
    .argument("<file>", "the CSV file; - for standard input")
    .option("--article <name>", "the article that all rows belong to: the name of its record")
    .option(
      "--map <field=column>",
      "which column is what: quote=Claim,source=Who (repeatable); notes= leaves notes out",
      (value: string, earlier: readonly string[] = []) => [...earlier, ...pairsIn(value)],
    )
    .option("--write", "write it; without this, nothing is written")
    .option(
      "--keep-unplaced",
      "log claims of a new article whose quotes are not in the text, or are in it several times",
    )
    .addOption(
      new Option(
        "--source-kind <kind>",
        "what sources are that the desk does not have (default: what their names look like)",
      ).choices(SOURCE_KINDS),
    )
    .option(
      "--delimiter <character>",
      "what is between the cells (default: what fits): , ; or tab",
      delimiter,
    );
  withFactOptions(command, " of a new article")
    .option("--json", "print what would be written, or was, as JSON")
    .addHelpText(
      "after",
      `
Fields: article, claim id, quote, statement, kind, form, central, source, source ids, role, cue, terms, said, denies,
evidence, locator, status, verdict, explanation, missing, notes, checked by, checked on.

Examples:
  onrecord import claims.csv
  onrecord import facts.csv --article bridge --title "Bridge to close" --publisher gazette --language en --published 2026-11-24
  onrecord import facts.csv --article bridge --map quote=Claim,source=Who --map "evidence=Where from" --write`,
    )
    .action((file: string, options: Options) => run(io, file, options));
}

async function run(io: Io, file: string, options: Options): Promise<void> {
  const [
    { openDeskToShow },
    { bytesFrom },
    { readCsv },
    { mappingOf },
    { planImport },
    { planTold },
    { deskFile },
    { concealer, concealIn },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../arguments/bytes-from.ts"),
    import("../convert/read-csv.ts"),
    import("../convert/mapping.ts"),
    import("../convert/plan-import.ts"),
    import("../convert/plan-told.ts"),
    import("../desk/read.ts"),
    import("../confidential/conceal.ts"),
  ]);
  const { root, desk } = openDeskToShow(io);
  const bytes = bytesFrom(io, file, "the table: onrecord import - < claims.csv");
  const table = await readCsv(bytes, options.delimiter);
  if ("unreadable" in table)
    throw usageError`${file === "-" ? "Standard input" : file} cannot be imported. ${table.unreadable}`;
  const mapping = mappingOf(table.heads, options.map ?? []);
  const plan = planImport({
    desk,
    table,
    mapping,
    given: await givenArticle(io, desk, table, mapping, options),
    textOf: (name) => {
      const read = deskFile(root, `claims/${name}.txt`);
      return "content" in read ? read.content : undefined;
    },
    keepUnplaced: options.keepUnplaced ?? false,
    sourceKind: options.sourceKind,
  });
  const write = await writer(io, root, plan);
  if (plan.unusable.length > 0) io.exit(1);
  const willWrite = options.write === true && plan.articles.length > 0;
  // Lines are broken, and half a name is no longer found.
  const told = concealIn(planTold(table, mapping, plan, willWrite), concealer(desk));
  if (options.json) {
    if (willWrite) write();
    io.print(jsonText(told));
    return;
  }
  const [{ planLines }, { painter }] = await Promise.all([
    import("../convert/plan-lines.ts"),
    import("../views/paint.ts"),
  ]);
  io.print(planLines(file, told, painter(io.colour), io.columns).join("\n"));
  if (!willWrite) {
    io.print(`\nNothing was written.${plan.articles.length > 0 ? " To write this: --write" : ""}`);
    return;
  }
  if (!mapping.isOurs && !options.map) await confirm(io);
  write();
  io.print(["", "Next:", ...plan.articles.map(({ name }) => `  onrecord check ${name}`)].join("\n"));
}

/** What writes a plan. What cannot be written at all is known before anything is. */
async function writer(io: Io, root: string, { articles }: ImportPlan): Promise<() => void> {
  const [{ newArticleText, writeNewArticle }, { appendClaims }, { loadDesk }] = await Promise.all([
    import("../desk/new-article.ts"),
    import("../check/append-claims.ts"),
    import("../desk/load.ts"),
  ]);
  const [fresh, others] = [articles.filter(({ isNew }) => isNew), articles.filter(({ isNew }) => !isNew)];
  for (const article of fresh) newArticleText(article);
  return () => {
    for (const article of fresh) writeNewArticle(root, article);
    // Each may name sources that one before has brought.
    for (const article of others) appendClaims({ root, desk: loadDesk(root) }, article, io.today);
  };
}

/** A comma parts two pairs only where another field follows it: a column may be called "Who, when". */
function pairsIn(value: string): readonly string[] {
  return value.split(/,(?=[a-z ]+=)/i);
}

/** The article that all rows are said to belong to; what is not known of a new one is asked for. */
async function givenArticle(
  io: Io,
  desk: Desk,
  { rows }: CsvTable,
  { columns, isOurs }: Mapping,
  options: Options,
): Promise<ToImport["given"]> {
  const { article: name } = options;
  const [column] = columns.get("article") ?? [];
  if (name === undefined) {
    if (column === undefined) throw new UsageError("Say which article the rows belong to: --article NAME");
    return undefined;
  }
  const named = new Set(column === undefined ? [] : rows.map(({ cells }) => cells[column] ?? ""));
  if (named.size > 1)
    throw usageError`The table names ${named.size} articles, and --article one. To take all rows for that one, leave the column out: --map article=`;
  const isThere = desk.records.some((record) => record.name === name);
  if (isThere || (isOurs && options.title === undefined)) return { name };
  const { articleFacts } = await import("../arguments/article-facts.ts");
  const nothingRead = { text: "", leftOut: [], annotations: [] };
  const { article, source } = await articleFacts(io, desk, nothingRead, { ...options, name }, "The table");
  const { url, published, mode, ...facts } = article;
  return {
    name,
    article: {
      ...facts,
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
      ...(mode !== undefined && { mode }),
    },
    sources: source ? { [source.id]: { name: source.name, kind: "outlet" } } : {},
  };
}

/** Somebody has just seen what the columns are taken for. */
async function confirm(io: Io): Promise<void> {
  const { ask } = await import("../arguments/ask.ts");
  const answer = await ask(io, {
    question: "Are the columns right, and shall this be written? (yes, no)",
    problemWith: (said) => (/^(?:y|yes|n|no)$/i.test(said) ? undefined : "Answer yes or no."),
  });
  if (answer !== undefined && !/^y/i.test(answer))
    throw new UsageError("Nothing was written. Say what the columns are with --map.");
}
