import { basename } from "node:path";
import { type Command, Option } from "commander";
import type { GivenFacts } from "../arguments/article-facts.ts";
import type { DraftedInto } from "../arguments/draft-into-record.ts";
import { withFactOptions } from "../arguments/fact-options.ts";
import { UsageError, usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { jsonText } from "../views/json-text.ts";

interface Options extends GivenFacts {
  readonly selector?: string;
  readonly changes: "accepted" | "original";
  readonly claims: boolean;
  readonly draft?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function addCommand(program: Command, io: Io): void {
  const command = program
    .command("add")
    .description(
      "Reads an article from a .docx, .html, .md or .txt file (or from standard input: -), and writes its record and its text into claims/. Each sentence of a Word document that has a comment or a note on it becomes a claim to be checked. What the document does not say is asked for on a terminal; every answer can be given as an option.",
    )
    .argument("<file>", "the document; - for standard input");
  withFactOptions(command)
    .option("--name <name>", "the record's name in claims/ (default: made from the title)")
    .option("--selector <css>", "the element of a web page that holds the article")
    .addOption(
      new Option("--changes <which>", "a Word document's tracked changes: as accepted, or the original")
        .choices(["accepted", "original"])
        .default("accepted"),
    )
    .option("--no-claims", "log no claims for comments and notes")
    .option("--draft", "propose claims from the text, and write them as drafts for `onrecord draft --review`")
    .option("--dry-run", "say what would be written, and write nothing")
    .option("--json", "print what was read and written as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord add draft.docx --mode in-house
  onrecord add draft.docx --mode in-house --draft
  onrecord add story.html --publisher "The Gazette" --name bridge
  pbpaste | onrecord add - --title "Bridge to close" --publisher gazette --language en --published 2026-11-24`,
    )
    .action((file: string, options: Options) => run(io, file, options));
}

async function run(io: Io, file: string, options: Options): Promise<void> {
  const [
    { openDeskToShow },
    { bytesFrom },
    { articleFacts },
    { readArticle },
    { annotatedClaims },
    { newRecord },
    { changeFile },
    { addedLines },
    { draftedLines },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../arguments/bytes-from.ts"),
    import("../arguments/article-facts.ts"),
    import("../text/read/read-article.ts"),
    import("../draft/annotated-claims.ts"),
    import("../draft/new-record.ts"),
    import("../desk/change-file.ts"),
    import("../views/added.ts"),
    import("../views/drafted.ts"),
  ]);
  const { root, desk } = openDeskToShow(io);
  const document = file === "-" ? "Standard input" : file;
  const bytes = bytesFrom(io, file, "the article: pbpaste | onrecord add -");
  const read = readArticle(bytes, file === "-" ? "" : basename(file), options);
  if ("unreadable" in read) throw usageError`${document} cannot be added. ${read.unreadable}`;
  const { article, source, name } = await articleFacts(io, desk, read, options);
  const { claims, unplaced } = options.claims ? annotatedClaims(read) : { claims: [], unplaced: [] };
  const [record, text] = [`claims/${name}.yaml`, `claims/${name}.txt`];
  if (!options.dryRun) {
    const write = (path: string, content: string) =>
      changeFile(root, path, (now) => {
        if (now !== undefined)
          throw usageError`${path} is there already. Give another name: --name ${name}-2`;
        return content;
      });
    write(text, read.text);
    write(record, newRecord(article, source, claims, "./record.schema.json"));
  }
  const drafted = options.draft && !options.dryRun ? await draftInto(io, record) : undefined;
  if (options.json) {
    const { text: _, ...told } = read;
    const ids = claims.map(({ id }) => `${name}/${id}`);
    const drafts = drafted?.drafts.map(({ address }) => address);
    io.print(jsonText({ record, text, ...told, claims: ids, unplaced, drafts }));
    return;
  }
  io.print(
    [
      `${options.dryRun ? "Would write" : "Wrote"} ${record} and ${text}.`,
      ...addedLines({ read, source, claims, unplaced }),
      ...(drafted ? ["", ...draftedLines({ path: record }, drafted)] : []),
      "",
      "Next:",
      ...(drafted && drafted.drafts.length > 0 ? [`  onrecord draft --review ${name}`] : []),
      `  onrecord log ${name}`,
      `  onrecord check ${name}`,
      `  onrecord verify ${name}`,
    ].join("\n"),
  );
}

/** Writes drafts into the record that has just been begun; the desk is read again with it. */
async function draftInto(io: Io, path: string): Promise<DraftedInto> {
  const [{ openDeskHere }, { draftIntoRecord }] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../arguments/draft-into-record.ts"),
  ]);
  const opened = openDeskHere(io);
  const record = opened.desk.records.find((one) => one.path === path);
  if (!record) throw usageError`${path} was written and cannot be found again.`;
  try {
    return await draftIntoRecord(io, opened, record, {});
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`The article is in ${path}, and its drafts are not written. ${error.message}`);
  }
}
