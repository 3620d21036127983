import type { Command } from "commander";
import type { RecordFile } from "../desk/desk.ts";
import type { OpenedDesk } from "../desk/open.ts";
import type { RecordInOrder } from "../desk/put-in-order.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { count } from "../language/en/count.ts";
import { printableName } from "../views/printable-name.ts";

interface Options {
  readonly check?: true;
  readonly diff?: true;
  readonly json?: true;
}

/** What became of a record. */
type Done =
  | RecordInOrder
  | { readonly outcome: "ordered" }
  | { readonly outcome: "unwritten"; readonly why: string };

export function fmtCommand(program: Command, io: Io): void {
  program
    .command("fmt")
    .description(
      "Moves the keys of records into the order of the schema: a quote before its statement, a source before its cue. Comments move with their keys, claims and sources stay where they are, and nothing else changes. If something cannot be moved safely, the record stays as it is.",
    )
    .argument("[articles...]", "article names or paths (default: every record)")
    .option(
      "--check",
      "write nothing; list the records that are not in order, and end with 1 if there are any",
    )
    .option("--diff", "write nothing; print what would change, as a diff")
    .option("--json", "print what became of each record as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord fmt
  onrecord fmt express-e-summons --diff
  onrecord fmt --check     # in a continuous build

Exit codes: 0 in order, 1 a record is not (after --check, or because it was not safe), 2 wrong usage or a record that cannot be read.`,
    )
    .action((articles: readonly string[], options: Options) => run(io, articles, options));
}

async function run(io: Io, articles: readonly string[], options: Options): Promise<void> {
  const [{ openDeskHere }, { selectRecords }, { recordInOrder, writeInOrder }] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../desk/select.ts"),
    import("../desk/put-in-order.ts"),
  ]);
  const opened = openDeskHere(io, articles);
  const writes = !options.check && !options.diff;
  const all = selectRecords(opened, articles, io.cwd).map((record) => {
    const found = recordInOrder(record);
    const done =
      writes && found.outcome === "out-of-order"
        ? written(() => writeInOrder(opened.root, record.path))
        : found;
    return { record, done };
  });
  await print(io, opened, all, options);
  for (const { record, done } of all) {
    const why = leftBecause(record, done);
    if (why !== undefined) io.tell(why);
  }
  io.exit(Math.max(0, ...all.map(({ done }) => exitCodeOf(done, options))));
}

function written(write: () => void): Done {
  try {
    write();
    return { outcome: "ordered" };
  } catch (error) {
    if (error instanceof UsageError) return { outcome: "unwritten", why: error.message };
    throw error;
  }
}

interface Handled {
  readonly record: RecordFile;
  readonly done: Done;
}

async function print(
  io: Io,
  { desk }: OpenedDesk,
  all: readonly Handled[],
  { check, diff, json }: Options,
): Promise<void> {
  if (json) {
    const { jsonText } = await import("../views/json-text.ts");
    const records = all.map(({ record: { path: file }, done: { outcome, ...more } }) => ({
      file,
      outcome,
      ...("at" in more && { at: more.at }),
      ...("why" in more && { why: more.why }),
    }));
    io.print(jsonText({ version: 1, records }));
    return;
  }
  const changed = all.filter(({ done }) => done.outcome === "out-of-order" || done.outcome === "ordered");
  if (diff) {
    const [{ unifiedDiff }, { concealer }] = await Promise.all([
      import("../text/unified-diff.ts"),
      import("../confidential/conceal.ts"),
    ]);
    // The marks of a diff stand between the words of a name that goes over two lines.
    const conceal = concealer(desk);
    const diffs = changed.map(({ record: { path, content }, done }) =>
      unifiedDiff(path, conceal(content), conceal("after" in done ? done.after : content)),
    );
    if (diffs.length > 0) io.print(diffs.join("").trimEnd());
  } else for (const { record } of changed) io.print(printableName(record.path));
  if (check && changed.length > 0) {
    const are = changed.length === 1 ? "is" : "are";
    io.tell(
      `${changed.length} of ${count(all.length, "record")} ${are} not in order. Run \`onrecord fmt\` to fix that.`,
    );
  }
}

/** Why a record was left as it is; undefined where it was not. */
function leftBecause({ path }: RecordFile, done: Done): string | undefined {
  const file = printableName(path);
  if (done.outcome === "unwritten") return done.why;
  if (done.outcome === "unreadable")
    return `${file} cannot be read and was left as it is. Run \`onrecord check\` to see why.`;
  if (done.outcome !== "stuck") return undefined;
  const keys = done.at === "" ? "its keys" : `the keys of ${printableName(done.at)}`;
  return `${file} was left as it is: ${keys} cannot be moved without risk to a comment or a value. Put them in order by hand.`;
}

function exitCodeOf({ outcome }: Done, { check }: Options): number {
  if (outcome === "unreadable" || outcome === "unwritten") return 2;
  return outcome === "stuck" || (check && outcome === "out-of-order") ? 1 : 0;
}
