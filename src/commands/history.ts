import type { Command } from "commander";
import type { ClaimHistory, HistoryEntry } from "../history/claim-history.ts";
import type { Io } from "../io.ts";
import { jsonText } from "../views/json-text.ts";

export function historyCommand(program: Command, io: Io): void {
  program
    .command("history")
    .description(
      "Tells how one claim changed, commit by commit: when, who, why (the commit's subject), and what, field by field. Follows renamed records and ids. What a merge brought counts as the merge's; what is not committed comes last. Days are those of UTC.",
    )
    .argument(
      "<address>",
      "article/claim, or just the claim's id if it is unique in the desk; of a claim that is gone, its address",
    )
    .option("--json", "print the history as JSON")
    .addHelpText(
      "after",
      `
Examples:
  onrecord history express-e-summons/bloomberg-400k
  onrecord history bloomberg-400k --json`,
    )
    .action((address: string, options: { readonly json?: boolean }) => run(io, address, options));
}

async function run(io: Io, written: string, options: { readonly json?: boolean }): Promise<void> {
  const [
    { openDeskToShow },
    { claimHistory },
    { concealerOverTime, concealIn },
    { historyText },
    { painter },
    { shortId },
  ] = await Promise.all([
    import("../arguments/desk-here.ts"),
    import("../history/claim-history.ts"),
    import("../confidential/conceal.ts"),
    import("../history/history-text.ts"),
    import("../views/paint.ts"),
    import("../git/line.ts"),
  ]);
  const opened = openDeskToShow(io);
  const { former, ...found } = claimHistory(opened, written);
  const conceal = concealerOverTime(opened.desk, former);
  io.conceal(conceal);
  // Lines are broken and words are marked, and half a name is no longer found.
  const history = concealIn(found, conceal);
  const { since, unread, entries } = history;
  if (since) {
    io.tell(
      `git knows the desk only since ${since.on} here, because this is a shallow clone. Fetch what was before: git fetch --unshallow`,
    );
  }
  if (unread.length > 0) {
    const ids = unread.map(({ id }) => shortId(id)).join(", ");
    io.tell(
      `The record could not be read at ${ids}. What changed there is told at the next commit that can be.`,
    );
  }
  if (options.json)
    io.print(
      jsonText({ version: 1, address: history.address, since: since?.on, entries: entries.map(toJson) }),
    );
  else io.print(historyText(history, painter(io.colour), io));
}

function toJson({ commit, address, what }: HistoryEntry): object {
  const { id, on, author, subject } = commit ?? {};
  const head = {
    commit: id ?? null,
    on: on ?? null,
    author: author ?? null,
    subject: subject ?? null,
    address,
  };
  if (what.is === "removed") return { ...head, is: what.is, renamedTo: what.renamedTo };
  if (what.is !== "changed") return { ...head, is: what.is, claim: what.claim };
  const { change, renamedFrom } = what;
  return { ...head, is: what.is, renamedFrom, changes: change.changes.map(changeToJson) };
}

function changeToJson({ field, before, after }: Changes[number]): object {
  return { field, before: before ?? null, after: after ?? null };
}

type Changes = Extract<ClaimHistory["entries"][number]["what"], { is: "changed" }>["change"]["changes"];
