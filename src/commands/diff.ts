import { type Command, Option } from "commander";
import type { ClaimDifference } from "../history/desk-changes.ts";
import type { Io } from "../io.ts";
import { jsonText } from "../views/json-text.ts";
import { printableName } from "../views/printable-name.ts";

interface Options {
  readonly markdown?: boolean;
  readonly json?: boolean;
}

export function diffCommand(program: Command, io: Io): void {
  program
    .command("diff")
    .description(
      "Tells what this branch changed in the sourcing, with what is not committed: claims that were added, changed, withdrawn, removed or renamed, and what of each. Compares with the commit where the branch left REF, as `check --since` does. The layout of a record does not count.",
    )
    .argument("<ref>", "a commit, branch or tag")
    .argument("[articles...]", "article names or paths (default: all)")
    .addOption(new Option("--markdown", "print Markdown, for a comment on a pull request").conflicts("json"))
    .option("--json", "print the changes as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord diff main
  onrecord diff HEAD express-e-summons
  onrecord diff v1.0 --json
  onrecord diff origin/main --markdown | gh pr comment --body-file -`,
    )
    .action((ref: string, articles: readonly string[], options: Options) => run(io, ref, articles, options));
}

async function run(io: Io, ref: string, articles: readonly string[], options: Options): Promise<void> {
  const [
    { openDeskToShow },
    { selection },
    { deskBefore },
    { deskChanges },
    { originsSince },
    { concealer, concealIn },
    { diffText, diffMarkdown },
    { painter },
    { shortId },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../desk/select.ts"),
    import("../history/since-ref.ts"),
    import("../history/desk-changes.ts"),
    import("../history/origins.ts"),
    import("../confidential/conceal.ts"),
    import("../history/diff-text.ts"),
    import("../views/paint.ts"),
    import("../git/line.ts"),
  ]);
  const opened = openDeskToShow(io, articles);
  const { commit, desk: before, hadDesk } = deskBefore(opened, ref);
  const conceal = concealer(before);
  io.conceal(conceal);
  io.tell(
    `Compared with commit ${shortId(commit.id)} of ${commit.on}${hadDesk ? "" : ", which has no desk here yet"}.`,
  );
  // An article that is gone has a name, too.
  const both = {
    ...opened.desk,
    records: [...opened.desk.records, ...before.records],
    files: new Map([...before.files, ...opened.desk.files]),
  };
  const isMeant = selection({ root: opened.root, desk: both }, articles, io.cwd);
  // Lines are broken and words are marked, and half a name is no longer found.
  const changes = concealIn(
    deskChanges(before, opened.desk, originsSince(opened, commit.id), isMeant),
    conceal,
  );
  if (changes.unread.length > 0) {
    const names = changes.unread.map(printableName).join(", ");
    io.tell(`Left out, because they could not be read before or now: ${names}.`);
  }
  const { on, id } = commit;
  if (options.json) {
    const shown = changes.articles.map((article) => ({ ...article, claims: article.claims.map(toJson) }));
    io.print(jsonText({ version: 1, since: { commit: id, on }, articles: shown, unread: changes.unread }));
  } else if (changes.articles.length === 0) {
    const words = `claim has changed since ${shortId(id)} of ${on}`;
    io.print(options.markdown ? `## onrecord: no ${words}` : `No ${words}.`);
  } else io.print(options.markdown ? diffMarkdown(changes) : diffText(changes, painter(io.colour), io));
}

function toJson(difference: ClaimDifference): object {
  const { address, is } = difference;
  if ("claim" in difference) return { address, is, claim: difference.claim };
  const { change, renamedFrom } = difference;
  const changes = change.changes.map(({ field, before = null, after = null }) => ({ field, before, after }));
  return { address, is, renamedFrom, changes };
}
