import type { Command } from "commander";
import { usageError } from "../errors.ts";
import type { Io } from "../io.ts";

interface Options {
  readonly to: string;
  readonly deadline?: string;
  readonly output?: string;
  readonly json?: boolean;
}

export function letterCommand(program: Command, io: Io): void {
  program
    .command("letter")
    .description(
      "Writes the no-surprises letter to a person or body that an article accuses: every allegation about them that is to be published (claims that name them in `accuses`), in the words to be published, who says so, what was done so far to have their answer, and the deadline. Where an allegation was never put to them there is no letter, but the list of what is missing.",
    )
    .argument("<article>", "the article's name, or the path of its record")
    .requiredOption("--to <source>", "the id of the source that the letter is to")
    .option("--deadline <day>", "when they are to answer by (default: the latest deadline on record)")
    .option("--output <file>", "write to a file: .md for Markdown, .txt for plain text")
    .option("--json", "print the letter, or what is missing, as JSON")
    .addHelpText(
      "after",
      `
What was put to them is \`reply.put\`: the letter uses that wording. An unnamed source is called as the article calls them,
or "a source who is not named". The letter is in English; fill in what is in square brackets, and read it before you send it.
It ends with 1 where an allegation was never put to them. The guideline behind it: \`onrecord explain reply/not-sought\`.

Examples:
  onrecord letter harbour --to port-authority
  onrecord letter harbour --to port-authority --deadline 2026-11-30 --output letter.md
  onrecord set harbour/no-permit reply.put="That you had no permit." reply.to=port-authority`,
    )
    .action((article: string, options: Options) => run(io, article, options));
}

async function run(io: Io, name: string, { to, deadline, output, json }: Options): Promise<void> {
  const format = output === undefined || json ? "md" : formatOf(output);
  const [
    { openDeskToShow },
    { articleAt },
    { accusedSource },
    { deadlineGiven, isOver },
    { letterOf, relatedAllegations },
    { concealer, concealIn },
    { today },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../arguments/article-at.ts"),
    import("../arguments/accused-source.ts"),
    import("../arguments/deadline.ts"),
    import("../audit/letter.ts"),
    import("../confidential/conceal.ts"),
    import("../model/date.ts"),
  ]);
  const opened = openDeskToShow(io, [name]);
  const { desk } = opened;
  const record = articleAt(opened, name, io.cwd);
  const source = accusedSource(desk, record, to);
  const by = deadline === undefined ? undefined : deadlineGiven(deadline, io.today);
  // What is escaped is no longer found.
  const made = concealIn(letterOf(desk, record, source, by), concealer(desk));
  const [{ letterText, MARKDOWN_LETTER, PLAIN_LETTER }, { notPutLines }, { jsonText }, { saveBeside }] =
    await Promise.all([
      import("../views/letter-text.ts"),
      import("../views/not-put-lines.ts"),
      import("../views/json-text.ts"),
      import("../arguments/write-reports.ts"),
    ]);
  if ("notPut" in made) {
    io.exit(1);
    if (json) io.print(jsonText({ version: 1, ...made }));
    else io.tell(notPutLines(made.notPut, source).join("\n"));
    return;
  }
  const { letter } = made;
  const content = json
    ? jsonText({ version: 1, ...made })
    : letterText(letter, today(io.today), format === "md" ? MARKDOWN_LETTER : PLAIN_LETTER);
  if (output === undefined) io.print(content);
  else {
    saveBeside(io, opened, output, `${content}\n`);
    io.tell(`Wrote the letter to ${output}.`);
  }
  for (const { claim, verbatim } of letter.allegations)
    if (!verbatim)
      io.tell(`${claim}: the words quoted are not known to be the article's. Run \`onrecord verify\` first.`);
  for (const { claim, accused } of concealIn(relatedAllegations(desk, record, source), concealer(desk)))
    io.tell(`Not in this letter: ${claim} accuses ${accused.join(", ")}. They need a letter of their own.`);
  if (letter.deadline === undefined)
    io.tell("No deadline is on record: fill it in, or give one with --deadline.");
  else if (isOver(letter.deadline, io.today))
    io.tell(`The deadline on record, ${letter.deadline}, is over. Give a new one with --deadline.`);
  if (record.mode === "external")
    io.tell("This article is another outlet's (mode: external), and the letter says that you publish it.");
}

/** @throws {UsageError} for a file whose name asks for neither format */
function formatOf(output: string): "md" | "txt" {
  const extension = /\.[^./\\]*$/.exec(output)?.[0].toLowerCase();
  if (extension === ".md") return "md";
  if (extension === ".txt") return "txt";
  throw usageError`A letter is written as .md or .txt: give ${output} one of those endings.`;
}
