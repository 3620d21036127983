import { type Command, InvalidArgumentError } from "commander";
import type { DraftRequest } from "../arguments/draft-into-record.ts";
import type { TextToDraft } from "../arguments/text-to-draft.ts";
import { UsageError, usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { SURENESS } from "../views/draft-lines.ts";

interface Options {
  readonly date?: string;
  readonly language?: string;
  readonly least?: number;
  readonly write?: boolean;
  readonly review?: boolean;
  readonly keep?: readonly string[];
  readonly drop?: readonly string[];
  readonly by?: string;
  readonly coverage?: boolean;
  readonly json?: boolean;
}

export function draftCommand(program: Command, io: Io): void {
  program
    .command("draft")
    .description(
      "Reads a text, offline and without a language model, and proposes claims: statements with who is credited for them, the words that credit them, how they are quoted, and the figures and dates in them; then what the article says in its own voice that is worth a check. A proposal is no claim until somebody has reviewed it. In other languages than English, only quotations are proposed.",
    )
    .argument(
      "[file|article]",
      "a .txt, .md, .html or .docx file, - for standard input, or an article of the desk",
    )
    .option(
      "--date <date>",
      "when it was published (EDTF), to work out dates such as “last week”: 2026-11-24",
    )
    .option("--language <tag>", "the language it is written in (default: what the document says, or English)")
    .option(
      "--least <confidence>",
      "leave out statements of others below this: sure, likely, or a number from 0 to 1 (default: those that are mostly right)",
      confidence,
    )
    .option("--write", "write the proposals into the article's record, as drafts: check.status is draft")
    .option(
      "--review",
      "walk through the drafts of an article, or of the desk, on a terminal: keep, change, drop, one key each",
    )
    .option("--keep <ids...>", "make claims of these drafts: ids or addresses")
    .option("--drop <ids...>", "take these drafts out of the record")
    .option("--by <name>", "who answers for the claims that are kept: initials or a name")
    .option(
      "--coverage",
      "say how many of the statements that are surely read as attributed are logged, and list the others; without an article: of the desk",
    )
    .option(
      "--json",
      "print the proposals as JSON, with UTF-16 offsets into the text; with --review, the drafts on record",
    )
    .addHelpText(
      "after",
      `
Examples:
  onrecord draft story.txt --date 2026-11-24
  onrecord draft express-e-summons --least likely
  onrecord draft express-e-summons --write
  onrecord draft --review express-e-summons
  onrecord draft express-e-summons --coverage
  onrecord draft express-e-summons --keep bloomberg-400k no-second-wave --drop retirees --by AB
  pbpaste | onrecord draft - --json
  onrecord schema draft   # what the JSON holds`,
    )
    .action(async (given: string | undefined, options: Options) => {
      if (options.review || options.keep || options.drop) {
        const { reviewDrafts } = await import("../arguments/review-drafts.ts");
        await reviewDrafts(io, given, options);
        return;
      }
      if (options.coverage) {
        const { showCoverage } = await import("../arguments/show-coverage.ts");
        showCoverage(io, given, options.json);
        return;
      }
      if (given === undefined)
        throw new UsageError(
          "Say what to read: a file, - for standard input, or an article of the desk. To review drafts: --review.",
        );
      await run(io, given, options);
    });
}

/** Reads "likely" or "0.5". */
function confidence(written: string): number {
  const word = Object.entries(SURENESS).find(([name]) => name === written.trim().toLowerCase());
  const number = word ? word[1] : Number(written.trim() || Number.NaN);
  if (!(number >= 0 && number <= 1))
    throw new InvalidArgumentError("Give sure, likely, unsure, or a number from 0 to 1.");
  return number;
}

async function run(io: Io, given: string, options: Options): Promise<void> {
  const [{ textToDraft }, { readDraft }, { jsonText }] = await Promise.all([
    import("../arguments/text-to-draft.ts"),
    import("../draft/read-draft.ts"),
    import("../views/json-text.ts"),
  ]);
  const meant = textToDraft(io, given);
  const [language, date] = await Promise.all([languageOf(options), dateOf(options)]);
  if (options.write) {
    await write(io, given, meant, { least: options.least, language, published: date }, options.json);
    return;
  }
  const read = await readDraft(meant.text, {
    language: language ?? meant.language,
    published: date ?? meant.published,
    least: options.least,
  });
  const [{ draftJson }, { draftLines }, { painter }, { concealer, concealIn }] = await Promise.all([
    import("../draft/draft-schema.ts"),
    import("../views/draft-lines.ts"),
    import("../views/paint.ts"),
    import("../confidential/conceal.ts"),
  ]);
  // Lines are cut, and half a name is no longer found. What conceals moves no character.
  const conceal = meant.opened ? concealer(meant.opened.desk) : (words: string) => words;
  const draft = concealIn(read, conceal);
  const text = conceal(meant.text);
  if (options.json) io.print(jsonText(draftJson(draft, meant.isExtract ? text : undefined)));
  else io.print(draftLines(draft, text, painter(io.colour), io.columns).join("\n"));
}

async function write(
  io: Io,
  given: string,
  { opened, record }: TextToDraft,
  request: DraftRequest,
  json: boolean | undefined,
): Promise<void> {
  if (!opened || !record)
    throw usageError`--write needs an article of the desk, and ${given} is none. Begin the article with its drafts: onrecord add ${given} --draft`;
  const [{ draftIntoRecord }, { draftedLines }, { jsonText }] = await Promise.all([
    import("../arguments/draft-into-record.ts"),
    import("../views/drafted.ts"),
    import("../views/json-text.ts"),
  ]);
  const drafted = await draftIntoRecord(io, opened, record, request);
  const { drafts, sources, there, unplaced, withheld, notice } = drafted;
  if (json) {
    io.print(
      jsonText({
        record: record.path,
        drafts: drafts.map(({ address }) => address),
        sources: sources.map(({ id, fields }) => ({ id, ...fields })),
        there,
        unplaced,
        withheld,
        notice,
      }),
    );
    return;
  }
  const next = drafts.length === 0 ? [] : ["", "Next:", `  onrecord draft --review ${record.name}`];
  io.print([...draftedLines(record, drafted), ...next].join("\n"));
}

async function languageOf({ language }: Options): Promise<string | undefined> {
  if (language === undefined) return undefined;
  const { tagMeantBy } = await import("../model/language-tag.ts");
  const tag = tagMeantBy(language);
  if (tag === undefined)
    throw usageError`--language is "${language}", which is no language tag. Write en, de or ru.`;
  return tag;
}

async function dateOf({ date }: Options): Promise<string | undefined> {
  if (date === undefined) return undefined;
  const { isDate } = await import("../model/date.ts");
  if (!isDate(date))
    throw usageError`--date is "${date}", which is no date. Write 2026-11-24, 2026-11 or 2026.`;
  return date;
}
