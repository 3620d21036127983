import type { Command } from "commander";
import type { Io } from "../io.ts";
import { jsonText } from "../views/json-text.ts";

export function briefCommand(program: Command, io: Io): void {
  program
    .command("brief")
    .description(
      "Says what an editor asks first: whom the article rests on, what is disputed and by how many voices, what is central and has one root, what is unchecked, and how many errors there are. Without an article: a line for each.",
    )
    .argument("[articles...]", "article names or paths (default: the desk, a line for each article)")
    .option("--json", "print the briefs as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord brief
  onrecord brief express-e-summons
  onrecord brief express-e-summons --json`,
    )
    .action((articles: readonly string[], options: { readonly json?: boolean }) =>
      run(io, articles, options),
    );
}

async function run(io: Io, articles: readonly string[], options: { readonly json?: boolean }): Promise<void> {
  const [
    { openDeskToShow },
    { selectRecords },
    { checkDesk },
    { briefsOf },
    { concealer, concealIn },
    { briefLines, briefTable },
    { painter },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../desk/select.ts"),
    import("../check/check-desk.ts"),
    import("../audit/brief.ts"),
    import("../confidential/conceal.ts"),
    import("../views/brief-lines.ts"),
    import("../views/paint.ts"),
  ]);
  const opened = openDeskToShow(io, articles);
  const records = selectRecords(opened, articles, io.cwd);
  const { findings } = checkDesk(opened, { names: articles, from: io.cwd, today: io.today });
  // Lines are cut, and half a name is no longer found.
  const briefs = concealIn(briefsOf(opened.desk, records, findings), concealer(opened.desk));
  const paint = painter(io.colour);
  if (options.json) io.print(jsonText({ version: 1, articles: briefs }));
  else if (briefs.length === 0) io.tell("No article is logged here yet.");
  else if (articles.length === 0) io.print(briefTable(briefs, paint, io.columns));
  else io.print(briefs.map((brief) => briefLines(brief, paint, io.columns).join("\n")).join("\n\n"));
}
