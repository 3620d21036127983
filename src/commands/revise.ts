import { type Command, Option } from "commander";
import type { Decided } from "../arguments/revise-by-asking.ts";
import type { WrittenRevision } from "../check/write-revision.ts";
import type { RecordFile } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { UsageError, usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { isGone } from "../revise/is-gone.ts";
import type { Revision } from "../revise/revised-claims.ts";

interface Options {
  readonly text?: string;
  readonly write?: boolean;
  readonly gone: "withdraw" | "keep" | "leave";
  readonly by?: string;
  readonly json?: boolean;
}

/** Of two versions of an article, more than this share of the old one is in the new one. */
const LEAST_SHARED = 0.15;

export function reviseCommand(program: Command, io: Io): void {
  program
    .command("revise")
    .description(
      'Compares an article\'s new text with the one that its claims were checked in, and says of every claim whether its check still holds: what is unchanged or only moved keeps it; where a number, a name, a "not", a qualifier, who said it, the words or the rest of its sentence have changed, it is to be checked again. With --write, the record, the text and the lock follow the new text; on a terminal it asks, claim by claim.',
    )
    .argument("[article]", "the article's name; not needed if the desk has only one")
    .option(
      "--text <file>",
      "the new text: .txt, .md, .html or .docx; - for standard input (default: the text next to the record, if it has changed since it was verified)",
    )
    .option("--write", "write it; without this, nothing is written unless somebody at a terminal says so")
    .addOption(
      new Option(
        "--gone <what>",
        "what becomes of claims that are no longer in the text: withdraw them (needs --by), keep them on file, or leave them",
      )
        .choices(["withdraw", "keep", "leave"])
        .default("withdraw"),
    )
    .option("--by <name>", "who withdraws what is gone: initials or a name")
    .option("--json", "print the comparison as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord revise bridge --text second-draft.docx
  onrecord revise bridge --text second-draft.docx --write --by AB
  onrecord revise bridge --text - --json < new.txt

Exit codes: 0 every check holds, 1 something is to be checked again, gone, or in the text more than once, 2 wrong usage.`,
    )
    .action((article: string | undefined, options: Options) => run(io, article, options));
}

async function run(io: Io, article: string | undefined, options: Options): Promise<void> {
  const [
    { openDeskToShow },
    { articleMeant },
    { revisedClaims },
    { toldRevision },
    { losesCheck },
    { concealer, concealIn },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../arguments/article-meant.ts"),
    import("../revise/revised-claims.ts"),
    import("../revise/told-revision.ts"),
    import("../revise/loses-check.ts"),
    import("../confidential/conceal.ts"),
  ]);
  const opened = openDeskToShow(io);
  const record = articleMeant(opened.desk, article);
  const texts = await textsOf(io, opened, record, options.text);
  if (texts === undefined) {
    io.tell(`${record.name}: this is the text that the claims were checked in. There is nothing to compare.`);
    return;
  }
  const { text, old, isExtract } = texts;
  const revision = revisedClaims(opened.desk, old, text);
  refuseAnother(revision, record, options.text);
  // Lines are broken, and half a name is no longer found.
  const told = concealIn(
    toldRevision(record.name, record.article?.language, revision),
    concealer(opened.desk),
  );
  if (revision.claims.some((one) => losesCheck(one.revision))) io.exit(1);
  const canAsk = io.dialogue !== undefined && !options.json && !options.write;
  if (!options.json) {
    const [{ revisionLines }, { painter }] = await Promise.all([
      import("../views/revision-lines.ts"),
      import("../views/paint.ts"),
    ]);
    io.print(revisionLines(told, painter(io.colour), io.colour, io.columns).join("\n"));
  }
  const toWrite = options.write
    ? decidedBy(options, revision)
    : canAsk
      ? await askedOf(io, revision, options)
      : undefined;
  const written = toWrite && (await write(io, opened, record, { ...toWrite, text, isExtract }));
  if (options.json) {
    const { jsonText } = await import("../views/json-text.ts");
    io.print(jsonText({ version: 1, ...told, written: written && jsonOf(written) }));
    return;
  }
  if (written) await tellWritten(io, written);
  else io.print("\nNothing was written. To write this: --write");
}

/** The new text, and the record with the old one, if that is available; undefined where they are the same. */
async function textsOf(
  io: Io,
  { root }: OpenedDesk,
  record: RecordFile,
  given: string | undefined,
): Promise<{ readonly text: string; readonly old: RecordFile; readonly isExtract: boolean } | undefined> {
  const locked = record.lock?.lock?.text.sha256;
  if (given === undefined) {
    if (!record.text) throw usageError`Give the new text: onrecord revise ${record.name} --text FILE`;
    if (record.text.sha256 === locked) return undefined;
    const { withFormerText } = await import("../desk/former-text.ts");
    return { text: record.text.content, old: withFormerText(root, record), isExtract: false };
  }
  const [{ documentText }, { sha256 }] = await Promise.all([
    import("../arguments/text-to-draft.ts"),
    import("../text/lock.ts"),
  ]);
  const what = `the new text: onrecord revise ${record.name} --text - < new.txt`;
  const { text, isExtract } = documentText(io, given, what);
  const isLocked = locked === undefined || sha256(text) === locked;
  const isSame = record.text ? record.text.content === text && isLocked : locked !== undefined && isLocked;
  return isSame ? undefined : { text, old: record, isExtract };
}

function refuseAnother({ shared, claims }: Revision, { name }: RecordFile, file: string | undefined): void {
  if (shared >= LEAST_SHARED || claims.length === 0) return;
  const share = `${Math.round(shared * 100)} %`;
  const begin = file === undefined || file === "-" ? "onrecord add FILE" : `onrecord add ${file}`;
  throw usageError`This looks like another article: ${share} of ${name} is in it. Nothing was changed. To begin a new article: ${begin}`;
}

function decidedBy({ gone, by }: Options, { claims }: Revision): Decided {
  const lost = claims.filter(({ revision }) => isGone(revision));
  if (gone === "withdraw" && lost.length > 0 && (by === undefined || by.trim() === ""))
    throw usageError`No longer in the text: ${lost.map(({ entry }) => entry.id).join(", ")}. Sign their withdrawal with --by, or keep them on file: --gone keep`;
  return {
    claims: gone === "leave" ? claims.filter((one) => !lost.includes(one)) : claims,
    onFile: new Set(gone === "keep" ? lost.map(({ entry }) => entry.id) : []),
    by,
  };
}

async function askedOf(io: Io, revision: Revision, { by }: Options): Promise<Decided | undefined> {
  const { reviseByAsking } = await import("../arguments/revise-by-asking.ts");
  return reviseByAsking(io, revision, by);
}

async function write(
  io: Io,
  opened: OpenedDesk,
  record: RecordFile,
  { claims, onFile, by, text, isExtract }: Decided & { readonly text: string; readonly isExtract: boolean },
): Promise<WrittenRevision> {
  const [{ writeRevision }, { sha256 }] = await Promise.all([
    import("../check/write-revision.ts"),
    import("../text/lock.ts"),
  ]);
  const reason = `No longer in the article (text ${sha256(text).slice(0, 8)}).`;
  const written = writeRevision(opened, record, {
    text,
    claims,
    withdrawn: by === undefined ? undefined : { by, reason },
    onFile,
    // What was taken out of a document is not there to be compared with but here.
    keepsText: record.text !== undefined || isExtract,
    today: io.today,
  });
  if (written.refused.size > 0) io.exit(1);
  return written;
}

async function tellWritten(io: Io, { files, refused, oldText }: WrittenRevision): Promise<void> {
  const { printableName } = await import("../views/printable-name.ts");
  io.print("");
  io.print(
    files.length === 0 ? "Nothing had to be written." : `Wrote ${files.map(printableName).join(", ")}.`,
  );
  if (oldText !== undefined) io.print(`The old text is kept in ${printableName(oldText)}.`);
  if (refused.size === 0) return;
  throw new UsageError([...refused].map(([id, why]) => `${id} stays as it was. ${why}`).join("\n"));
}

function jsonOf({ files, refused, oldText }: WrittenRevision): object {
  return { files, oldText, refused: Object.fromEntries(refused) };
}
