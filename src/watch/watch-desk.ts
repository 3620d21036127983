import { dirname, join } from "node:path";
import { fileState, historyState } from "../cache/desk-state.ts";
import { type CheckMemory, checkMemory } from "../check/memory.ts";
import { concealer } from "../confidential/conceal.ts";
import type { Desk } from "../desk/desk.ts";
import { findDesk, SETTINGS_FILE } from "../desk/find.ts";
import { loadDesk } from "../desk/load.ts";
import type { OpenedDesk } from "../desk/open.ts";
import { type Reads, SETTLED } from "../desk/read.ts";
import { walk } from "../desk/walk.ts";
import { UsageError, usageError } from "../errors.ts";
import type { Io } from "../io.ts";
import { watchFolders } from "./watch-folders.ts";

/**
 * Shows the desk that the current folder belongs to, and shows it again each time one of its files changes, until the user
 * stops it. Of the desk only what changed is read again. What is wrong usage now may be right after the next change: it is
 * told, and waited for.
 *
 * @param show gets the desk, and what to give a check of it so that only what changed is checked again
 * @throws {UsageError} where there is no desk to begin with
 */
export async function watchDesk(
  io: Io,
  show: (opened: OpenedDesk, memory: CheckMemory) => Promise<void>,
): Promise<void> {
  const root = findDesk(io.cwd);
  const memory = checkMemory();
  const reads: Reads = new Map();
  const evidence = new Set<string>();
  const watch = watchFolders();
  io.onStop?.(watch.stop);
  let shown = "";
  let before: { readonly desk: Desk; readonly history: string | undefined } | undefined;
  let reveal = () => {};
  do {
    // First of all, so that what changes in the meantime is seen.
    watch.in(foldersOf(root, evidence));
    const { digest, latest } = fileState(root, [...evidence]);
    if (digest === shown && latest < Date.now() - SETTLED) continue;
    shown = digest;
    io.clear();
    try {
      if (findDesk(root) !== root) throw usageError`${root} has no ${SETTINGS_FILE} any more.`;
      const history = historyState(root);
      const onEvidenceFile = (path: string) => void evidence.add(path);
      const read = loadDesk(
        root,
        { reads, onEvidenceFile },
        before && { ...before.desk, history: undefined },
      );
      const desk = before?.history === history ? withHistory(read, before?.desk) : read;
      const end = io.conceal(concealer(desk));
      reveal();
      reveal = end;
      before = { desk, history };
      await show({ root, desk }, memory);
      watch.in(foldersOf(root, evidence));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      io.tell(error.message);
    }
    io.explainBars();
    io.tell("Waiting for changes. Ctrl-C stops.");
  } while (await watch.next());
  io.exit(0);
}

/** What git knows of the claims is asked again where there are others. */
function withHistory(desk: Desk, before: Desk | undefined): Desk {
  const isSame =
    before?.claims.size === desk.claims.size && [...desk.claims.keys()].every((id) => before.claims.has(id));
  return isSame && before.history ? { ...desk, history: before.history } : desk;
}

function foldersOf(root: string, evidence: Iterable<string>): ReadonlySet<string> {
  return new Set([
    root,
    ...walk(root, "claims").folders.map((folder) => join(root, folder)),
    ...[...evidence].map((path) => dirname(join(root, path))),
  ]);
}
