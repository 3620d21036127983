import type { Command } from "commander";
import type { Finding } from "../check/finding.ts";
import type { Verification } from "../check/verify.ts";
import { loneTextsNotice } from "../desk/lone-texts-notice.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { jsonText } from "../views/json-text.ts";

interface Options {
  readonly text?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function verifyCommand(program: Command, io: Io): void {
  program
    .command("verify")
    .description(
      "Finds every quote, word for word, in its article's text and writes the lock: which text it was, and where each quote is in it. After that, an edited quote is reported even if the text is not available. If a record has other errors, its quotes are still verified as far as possible. If a quote is not in a text that has changed, the lock stays as it was.",
    )
    .argument("[articles...]", "article names or paths (default: every article whose text is available)")
    .option("--text <file>", "the article's text, if it is not next to the record")
    .option("--dry-run", "say what would be written, but write nothing")
    .option("--json", "print the result as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord verify
  onrecord verify express-e-summons --text ~/texts/express.txt
  onrecord verify --dry-run

Exit codes: 0 every quote found, 1 a quote not found, a text missing, or nothing verified at all, 2 wrong usage.`,
    )
    .action((articles: readonly string[], options: Options) => run(io, articles, options));
}

async function run(io: Io, articles: readonly string[], options: Options): Promise<void> {
  const [{ openDeskToShow }, { verifyDesk }, { lockPath }, { verificationText }] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../check/verify-desk.ts"),
    import("../check/write-locks.ts"),
    import("../views/verification-text.ts"),
  ]);
  const { opened, verifications, unwritten, findings } = verifyDesk(openDeskToShow(io, articles), {
    names: articles,
    from: io.cwd,
    text: options.text,
    write: !options.dryRun,
    today: io.today,
  });
  if (options.json) io.print(jsonText({ version: 1, articles: verifications.map(toJson) }));
  else {
    const intent = options.dryRun ? "would write" : "wrote";
    for (const done of verifications) {
      const deed = unwritten.has(lockPath(done.record.path)) ? "could not write" : intent;
      io.print(verificationText(done, deed));
    }
    await printFindings(io, opened, findings);
  }
  if (unwritten.size > 0) throw new UsageError([...unwritten.values()].join("\n"));
  const isNothing = verifications.every((done) => quotesIn(done) === 0);
  if (isNothing) io.tell(nothingText(verifications));
  for (const notice of loneTextsNotice(opened.desk)) io.tell(notice);
  if (isNothing || verifications.some((done) => isFailure(done, articles.length > 0))) io.exit(1);
}

/** How many quotes were looked for in a text. */
function quotesIn(done: Verification): number {
  return "failed" in done ? done.exact + done.normalised + done.failed.length : 0;
}

function nothingText(verifications: readonly Verification[]): string {
  const outcomes = new Set(verifications.map(({ outcome }) => outcome));
  if (outcomes.has("no-text")) return "Nothing was verified: no text is available.";
  if (outcomes.has("unreadable-text")) return "Nothing was verified: no text can be used.";
  return "Nothing was verified: there is no quote to look for.";
}

/** A text that is not available is a failure where its article was named. */
function isFailure({ outcome }: Verification, isAsked: boolean): boolean {
  return outcome !== "verified" && (outcome !== "no-text" || isAsked);
}

/** What is wrong with the quotes, and with the records that they are in, is shown as `onrecord check` shows it. */
async function printFindings(io: Io, opened: OpenedDesk, findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0) return;
  const [{ findingBlocks }, { terminalView }] = await Promise.all([
    import("../views/finding-blocks.ts"),
    import("../views/terminal-view.ts"),
  ]);
  io.print(`\n${findingBlocks(findings, terminalView(opened, io)).join("\n\n")}`);
}

function toJson(done: Verification): object {
  const { record, outcome } = done;
  const about = { article: record.name, record: record.path, outcome };
  if (done.outcome !== "verified" && done.outcome !== "failed") return about;
  const { exact, normalised, failed, unusable, sha256, previous, changes, content } = done;
  return {
    ...about,
    exact,
    normalised,
    ...(failed.length > 0 && { failed: failed.map(({ address }) => address) }),
    ...(unusable.length > 0 && { unusable }),
    sha256,
    ...(previous && { previous }),
    changes,
    lockChanged: content !== undefined,
  };
}
