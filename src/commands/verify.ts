import { join, resolve } from "node:path";
import type { Command } from "commander";
import type { Verification } from "../check/verify.ts";
import type { Desk } from "../desk/desk.ts";
import { columnsOf, print, wantsColour } from "./terminal.ts";

interface Options {
  readonly text?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function verifyCommand(program: Command): void {
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
    .action(run);
}

async function run(articles: readonly string[], options: Options): Promise<void> {
  const [{ openDesk, selectRecords }, { verifyRecord }, { writeWhole }] = await Promise.all([
    import("./select.ts"),
    import("../check/verify.ts"),
    import("../desk/write.ts"),
  ]);
  const { root, desk: asIs } = openDesk(articles);
  const desk = options.text === undefined ? asIs : await withText(root, asIs, articles, options.text);
  const records = selectRecords(root, desk, articles).filter(
    ({ article, claimIds }) => article || claimIds.length > 0,
  );
  const verifications = records.map(verifyRecord);
  for (const done of verifications) {
    if (done.outcome === "verified" && done.content !== undefined && !options.dryRun) {
      writeWhole(join(root, lockPath(done.record.path)), done.content);
    }
  }
  const isAsked = articles.length > 0;
  if (options.json) print(JSON.stringify({ version: 1, articles: verifications.map(toJson) }, null, 2));
  else for (const done of verifications) print(describe(done, options.dryRun ?? false));
  if (!options.json) await printFailures(desk, verifications);
  const isFailure = ({ outcome }: Verification) =>
    outcome === "failed" || outcome === "broken" || (outcome === "no-text" && isAsked);
  process.exitCode = verifications.some(isFailure) ? 1 : 0;
}

/** The desk with another file as the text of the one article that is named. */
async function withText(root: string, desk: Desk, articles: readonly string[], file: string): Promise<Desk> {
  const [{ selectRecords }, { loadDesk }, { readAs }, { UsageError }] = await Promise.all([
    import("./select.ts"),
    import("../desk/load.ts"),
    import("../desk/read.ts"),
    import("../errors.ts"),
  ]);
  const records = selectRecords(root, desk, articles).filter(({ article }) => article);
  const [record] = records;
  if (!record || records.length > 1) {
    throw new UsageError(
      "--text is the text of one article: name it, for example `onrecord verify express-e-summons --text FILE`.",
    );
  }
  const text = readAs(file, resolve(file));
  if ("unreadable" in text) throw new UsageError(`${file}: ${text.unreadable}`);
  return loadDesk(root, new Map([[record.path, resolve(file)]]));
}

function lockPath(recordPath: string): string {
  return recordPath.replace(/\.ya?ml$/i, ".lock");
}

function describe(done: Verification, isDryRun: boolean): string {
  const { record } = done;
  switch (done.outcome) {
    case "broken":
      return `${record.name}: not verified, because the record has errors. Run \`onrecord check ${record.path}\`.`;
    case "no-text":
      return `${record.name}: the text is not at hand. Save it as ${record.path.replace(/\.ya?ml$/i, ".txt")}, or give it with --text.`;
    case "failed":
      return `${record.name}: ${done.failed.length} of ${done.quotes} quotes cannot be found in the text. The lock stays as it was.`;
    case "verified":
      return describeVerified(done, isDryRun);
  }
}

function describeVerified(done: Extract<Verification, { outcome: "verified" }>, isDryRun: boolean): string {
  const total = done.exact + done.normalised;
  const text = done.sha256.slice(0, 8);
  const typographic =
    done.normalised === 0 ? "" : `, ${done.normalised} of them but for typographic marks or spaces`;
  const lock = lockPath(done.record.path);
  const wrote =
    done.content === undefined ? `${lock} is up to date` : `${isDryRun ? "would write" : "wrote"} ${lock}`;
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
async function printFailures(desk: Desk, verifications: readonly Verification[]): Promise<void> {
  const failed = verifications.flatMap((done) => (done.outcome === "failed" ? [done.record] : []));
  if (failed.length === 0) return;
  const [{ check }, { chooseRules }, { findingBlocks }] = await Promise.all([
    import("../check/check.ts"),
    import("../rules/choose.ts"),
    import("../reporters/pretty.ts"),
  ]);
  const paths = new Set(failed.map(({ path }) => path));
  const rules = chooseRules(["quote/not-found", "quote/ambiguous"]);
  const findings = check(desk, { rules, today: Date.now(), wants: (path) => paths.has(path) });
  const contents = new Map(
    failed.flatMap(({ path, content, text }) => [
      [path, content] as const,
      ...(text ? [[text.path, text.content] as const] : []),
    ]),
  );
  const view = {
    colour: wantsColour(process.stdout, process.env),
    columns: columnsOf(process.stdout),
    contentOf: (path: string) => contents.get(path) ?? "",
  };
  print(`\n${findingBlocks(findings, view).join("\n\n")}`);
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
