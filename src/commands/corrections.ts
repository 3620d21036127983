import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import { printableName } from "../views/printable-name.ts";

interface Options {
  readonly markdown?: true;
  readonly json?: true;
}

export function correctionsCommand(program: Command, io: Io): void {
  program
    .command("corrections")
    .description(
      "Writes the note for readers: what was put right in an article since it was first sealed, in the article's own words, with what is right, when and why. It takes the corrections that the record has (`corrects`, with on and reason) and the claims that were withdrawn. Sealed claims that changed without either are named on standard error.",
    )
    .argument("[articles...]", "article names or paths (default: all that were sealed)")
    .addOption(new Option("--markdown", "print Markdown").conflicts("json"))
    .option("--json", "print the corrections as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord corrections express-e-summons
  onrecord corrections --markdown > corrections.md`,
    )
    .action((articles: readonly string[], options: Options) => run(io, articles, options));
}

async function run(io: Io, names: readonly string[], { markdown, json }: Options): Promise<void> {
  const [
    { openDeskToShow },
    { selectRecords },
    { usageError },
    { sealedRecord },
    { correctionsNote },
    { correctionsText, correctionsMarkdown },
    { concealerOverTime, concealIn },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../desk/select.ts"),
    import("../errors.ts"),
    import("../desk/sealed-record.ts"),
    import("../history/corrections-note.ts"),
    import("../history/corrections-text.ts"),
    import("../confidential/conceal.ts"),
  ]);
  const opened = openDeskToShow(io, names);
  const { desk } = opened;
  const articles = selectRecords(opened, names, io.cwd).filter(({ article }) => article);
  const sealed = articles.flatMap((record) => {
    const { name, seal } = record;
    if (seal && !seal.seals) throw usageError`${seal.path} cannot be used. ${seal.problems[0]?.message}`;
    if (!seal?.seals && names.length > 0)
      throw usageError`${name} was never sealed. Seal it: onrecord seal ${name}`;
    return seal?.seals ? [{ record, seals: seal.seals }] : [];
  });
  // Who has no name today may have had one when it was sealed.
  const conceal = concealerOverTime(desk, {
    records: sealed.flatMap(({ seals }) => seals.map((seal) => sealedRecord(seal, desk.settings))),
  });
  io.conceal(conceal);
  const notes = concealIn(
    sealed.map(({ record, seals }) => correctionsNote(desk, record, seals)),
    conceal,
  );
  const corrected = notes.filter(({ corrections }) => corrections.length > 0);
  if (json) {
    const { jsonText } = await import("../views/json-text.ts");
    io.print(jsonText({ version: 1, articles: notes }));
  } else if (corrected.length > 0)
    io.print(corrected.map(markdown ? correctionsMarkdown : correctionsText).join("\n\n"));
  else
    io.tell(notes.length === 0 ? "No article is sealed yet." : "Nothing was corrected since it was sealed.");
  for (const address of notes.flatMap(({ unexplained }) => unexplained))
    io.tell(
      `${printableName(address)} changed since it was sealed, and no correction says so. Run \`onrecord check\`.`,
    );
}
