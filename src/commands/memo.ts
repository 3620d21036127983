import type { Command } from "commander";
import { usageError } from "../errors.ts";
import type { Io } from "../io.ts";

interface Options {
  readonly output?: string;
  readonly json?: boolean;
}

export function memoCommand(program: Command, io: Io): void {
  program
    .command("memo")
    .description(
      "Writes the note to the writer of an article: what must change before publication, what should, and what to consider, each with the sentence, the finding, the guideline behind it and a suggestion; then what is still unchecked; then who waived what. As Markdown, or as a Word document: the article's text with a comment on each sentence.",
    )
    .argument("<article>", "the article's name, or the path of its record")
    .option("--output <file>", "write to a file: .md for Markdown, .docx for the text with comments")
    .option("--json", "print the memo as JSON")
    .addHelpText(
      "after",
      `
In the Word document the words are the article's, with nothing added: what is about no sentence is in a comment on the
title. Where the text is not available, the document has the title and the quotes in their order.

Examples:
  onrecord memo sample-brief
  onrecord memo sample-brief --output memo.md
  onrecord memo sample-brief --output sample-brief-annotated.docx
  onrecord memo sample-brief --json | jq '.must.sentences[].words'`,
    )
    .action((article: string, options: Options) => run(io, article, options));
}

async function run(io: Io, name: string, { output, json }: Options): Promise<void> {
  const isDocument = output !== undefined && isDocx(output, json === true);
  const [
    { openDeskToShow },
    { articleAt },
    { checkDesk },
    { memoOf },
    { concealer, concealIn },
    { today },
    { saveBeside, saveBytesBeside },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../arguments/article-at.ts"),
    import("../check/check-desk.ts"),
    import("../audit/memo.ts"),
    import("../confidential/conceal.ts"),
    import("../model/date.ts"),
    import("../arguments/write-reports.ts"),
  ]);
  const opened = openDeskToShow(io, [name]);
  const record = articleAt(opened, name, io.cwd);
  const { findings } = checkDesk(opened, { names: [record.name], today: io.today });
  const conceal = concealer(opened.desk);
  // What is escaped or made into a document is no longer found.
  const memo = concealIn(memoOf(opened.desk, record, findings), conceal);
  const date = today(io.today);
  if (isDocument) {
    const [{ memoDocument, printedText }, { commentedDocx }, { BAR }] = await Promise.all([
      import("../convert/memo-document.ts"),
      import("../convert/commented-docx.ts"),
      import("../confidential/bar.ts"),
    ]);
    const printed = concealIn(printedText(record), conceal);
    const document = memoDocument(memo, printed, { language: record.article?.language, date });
    saveBytesBeside(io, opened, output, commentedDocx(document), JSON.stringify(document).includes(BAR));
    io.tell(`Wrote the memo on ${record.name} to ${output}.`);
    return;
  }
  const [{ memoMarkdown }, { jsonText }] = await Promise.all([
    import("../views/memo-markdown.ts"),
    import("../views/json-text.ts"),
  ]);
  const content = json ? jsonText({ version: 1, ...memo }) : memoMarkdown(memo, date);
  if (output === undefined) return io.print(content);
  saveBeside(io, opened, output, `${content}\n`);
  io.tell(`Wrote the memo on ${record.name} to ${output}.`);
}

/**
 * Whether a file's name asks for a Word document; otherwise it asks for Markdown, or for JSON.
 *
 * @throws {UsageError} where it asks for what there is not
 */
function isDocx(output: string, json: boolean): boolean {
  const extension = /\.[^./\\]*$/.exec(output)?.[0].toLowerCase();
  if (json) {
    if (extension !== ".docx") return false;
    throw usageError`${output} would hold JSON. Leave out --json, or give the file another name.`;
  }
  if (extension === ".md" || extension === ".docx") return extension === ".docx";
  throw usageError`A memo is written as .md or .docx: give ${output} one of those endings.`;
}
