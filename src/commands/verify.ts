import { join, resolve } from "node:path";
import type { Command } from "commander";
import type { Verification } from "../check/verify.ts";
import { concealer, concealIn } from "../confidential/conceal.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";

interface Options {
  readonly text?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function verifyCommand(program: Command, io: Io): void {
  program
    .command("verify")
    .summary("find every quote in its text and lock it")
    .description(
      "Finds every quote, word for word, in its article's text and writes the lock: which text it was, and where each quote stands in it. From then on a quote that is edited is reported even where the text is not at hand. An article of which a quote cannot be found keeps its old lock.",
    )
    .argument("[articles...]", "names or paths of articles; without any, all whose text is at hand")
    .option("--text <file>", "the article's text, where it does not lie beside the record")
    .option("--dry-run", "say what would be written, and write nothing")
    .option("--json", "print the result as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord verify
  onrecord verify express-e-summons --text ~/texts/express.txt
  onrecord verify --dry-run

Exit codes: 0 every quote found, 1 a quote not found or a text missing, 2 wrong usage.`,
    )
    .action((articles: readonly string[], options: Options) => run(io, articles, options));
}

async function run(io: Io, articles: readonly string[], options: Options): Promise<void> {
  const [{ openDeskToShow }, { selectRecords }, { verifyRecord }, { writeWhole }] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../desk/select.ts"),
    import("../check/verify.ts"),
    import("../desk/write.ts"),
  ]);
  const asIs = openDeskToShow(io, articles);
  const opened = options.text === undefined ? asIs : await withText(io, asIs, articles, options.text);
  const { root } = opened;
  const records = selectRecords(opened, articles, io.cwd).filter(
    ({ article, claimIds }) => article || claimIds.length > 0,
  );
  const verifications = records.map(verifyRecord);
  const unwritten = options.dryRun ? new Map<string, string>() : writeLocks(root, verifications, writeWhole);
  if (options.json) io.print(JSON.stringify({ version: 1, articles: verifications.map(toJson) }, null, 2));
  else {
    const intent = options.dryRun ? "would write" : "wrote";
    for (const done of verifications) {
      io.print(describe(done, unwritten.has(lockPath(done.record.path)) ? "could not write" : intent));
    }
    await printFailures(io, opened, verifications);
  }
  if (unwritten.size > 0) {
    throw new UsageError([...unwritten].map(([path, why]) => `${path} cannot be written: ${why}`).join("\n"));
  }
  const isAsked = articles.length > 0;
  if (verifications.some((done) => isFailure(done, isAsked))) io.exit(1);
}

/** Writes the locks that changed; one that cannot be written keeps no other from it. Gives those, and why not. */
function writeLocks(
  root: string,
  verifications: readonly Verification[],
  write: (path: string, content: string) => void,
): ReadonlyMap<string, string> {
  const unwritten = new Map<string, string>();
  for (const done of verifications) {
    if (done.outcome !== "verified" || done.content === undefined) continue;
    const path = lockPath(done.record.path);
    try {
      write(join(root, path), done.content);
    } catch (error) {
      unwritten.set(path, error instanceof Error ? error.message : String(error));
    }
  }
  return unwritten;
}

/** A text that is not at hand is a failure where its article was named. */
function isFailure({ outcome }: Verification, isAsked: boolean): boolean {
  return (
    outcome === "failed" ||
    outcome === "broken" ||
    outcome === "unreadable-text" ||
    (outcome === "no-text" && isAsked)
  );
}

/** The desk with another file as the text of the one article that is named. */
async function withText(
  { cwd }: Io,
  opened: OpenedDesk,
  articles: readonly string[],
  file: string,
): Promise<OpenedDesk> {
  const [{ selectRecords }, { loadDesk }, { readAs }] = await Promise.all([
    import("../desk/select.ts"),
    import("../desk/load.ts"),
    import("../desk/read.ts"),
  ]);
  const records = selectRecords(opened, articles, cwd).filter(({ article }) => article);
  const [record] = records;
  if (!record || records.length > 1) {
    throw new UsageError(
      "--text is the text of one article: name it, for example `onrecord verify express-e-summons --text FILE`.",
    );
  }
  const path = resolve(cwd, file);
  const text = readAs(file, path);
  if ("unreadable" in text) throw new UsageError(`${file}: ${text.unreadable}`);
  const { root } = opened;
  return { root, desk: loadDesk(root, { texts: new Map([[record.path, path]]) }) };
}

function lockPath(recordPath: string): string {
  return recordPath.replace(/\.ya?ml$/i, ".lock");
}

/** @param deed what was done about the lock: "wrote" */
function describe(done: Verification, deed: string): string {
  const { record } = done;
  switch (done.outcome) {
    case "broken":
      return `${record.name}: not verified, because the record has errors. Run \`onrecord check ${record.path}\`.`;
    case "unreadable-text":
      return `${record.name}: the text beside the record cannot be used. ${done.why}`;
    case "no-text":
      return `${record.name}: the text is not at hand. Save it as ${record.path.replace(/\.ya?ml$/i, ".txt")}, or give it with --text.`;
    case "failed":
      return `${record.name}: ${done.failed.length} of ${done.quotes} quotes cannot be found in the text. The lock stays as it was.`;
    case "verified":
      return describeVerified(done, deed);
  }
}

function describeVerified(done: Extract<Verification, { outcome: "verified" }>, deed: string): string {
  const total = done.exact + done.normalised;
  const text = done.sha256.slice(0, 8);
  const typographic =
    done.normalised === 0 ? "" : `, ${done.normalised} of them but for typographic marks or spaces`;
  const lock = lockPath(done.record.path);
  const wrote = done.content === undefined ? `${lock} is up to date` : `${deed} ${lock}`;
  const quotes = total === 1 ? "its one quote" : `all ${total} quotes`;
  const lines = [`${done.record.name}: ${quotes} found in text ${text}${typographic}; ${wrote}.`];
  if (done.previous !== undefined)
    lines.push(`  The text is not the one of before (${done.previous.slice(0, 8)}).`);
  for (const { claim, change, from, to } of done.changes) {
    lines.push(`  ${change}: ${claim}${from === undefined ? "" : ` (offset ${from} → ${to})`}`);
  }
  return lines.join("\n");
}

/** The quotes that could not be found are shown as `onrecord check` shows them. */
async function printFailures(
  io: Io,
  opened: OpenedDesk,
  verifications: readonly Verification[],
): Promise<void> {
  const failed = verifications.flatMap((done) => (done.outcome === "failed" ? [done.record] : []));
  if (failed.length === 0) return;
  const { desk } = opened;
  const [{ check }, { rules: allRules }, { findingBlocks }, { terminalView }] = await Promise.all([
    import("../check/check.ts"),
    import("../rules/index.ts"),
    import("../reporters/pretty.ts"),
    import("../views/terminal-view.ts"),
  ]);
  const paths = new Set(failed.map(({ path }) => path));
  const rules = allRules.filter(({ verifies }) => verifies);
  const findings = check(desk, { rules, today: io.today.getTime(), wants: (path) => paths.has(path) });
  const shown = concealIn(findings, concealer(desk));
  io.print(`\n${findingBlocks(shown, terminalView(opened, io)).join("\n\n")}`);
}

function toJson(done: Verification): object {
  const { record, outcome } = done;
  const about = { article: record.name, record: record.path, outcome };
  if (done.outcome === "failed") return { ...about, failed: done.failed.map(({ address }) => address) };
  if (done.outcome !== "verified") return about;
  const { exact, normalised, sha256, previous, changes, content } = done;
  return {
    ...about,
    exact,
    normalised,
    sha256,
    ...(previous && { previous }),
    changes,
    lockChanged: content !== undefined,
  };
}
